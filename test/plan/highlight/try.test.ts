import path from "node:path";
import { bundledFramework } from "../../../src/framework/bundled";
import type { SfiaVersion } from "../../../src/framework/framework";
import { createHighlightPlanner } from "../../../src/plan/highlight/highlight";
import { readFixtures } from "../../support/fixture";
import { paintedBy } from "../../support/formulaPaint";
import { planGrid } from "../../support/planGrid";
import { readGrid } from "../../support/readGrid";
const F = path.join(__dirname, "../../matrix/fixtures");
const fixtures = [...readFixtures(F), ...readFixtures(path.join(F, "everyday"))];
test("x", async () => {
  let n = 0,
    m = 0;
  for (const f of fixtures) {
    const version = f.version as SfiaVersion;
    const plan = await planGrid(
      f.sheet,
      createHighlightPlanner({ framework: bundledFramework(), version, renames: "itmg" }),
      { version },
    );
    const painted = paintedBy(plan.edits, f.sheet, "sfia-rename");
    const read = readGrid(f.sheet, version);
    for (const { matrix, extent, findings, mentions, assessments } of read) {
      const inHere = new Set<number>();
      for (let r = matrix.firstRow as number; r <= extent.area.bottom; r++) {
        const cols = Array.from({ length: extent.area.right - extent.area.left + 1 }, (_, i) => extent.area.left + i);
        const full = cols.every((c) => painted.has(String.fromCharCode(65 + (c % 26)) + (r + 1)) || c > 25);
        if (full) inHere.add(r);
      }
      const expected = new Set(findings.filter((x) => x.rule === "renamed").map((x) => x.cell.row as number));
      n += expected.size;
      m += inHere.size;
      const missing = [...expected].filter((r) => !inHere.has(r)),
        extra = [...inHere].filter((r) => !expected.has(r));
      if (missing.length || extra.length)
        console.log(
          f.file,
          matrix.layout,
          "missing",
          missing.map((r) => r + 1),
          "extra",
          extra.map((r) => r + 1),
          extra
            .map((r) => JSON.stringify(f.sheet.rows[r]?.cells))
            .slice(0, 3)
            .join("\n"),
          missing
            .map((r) => JSON.stringify(f.sheet.rows[r]?.cells))
            .slice(0, 2)
            .join("\n"),
        );
    }
  }
  console.log(n, m);
});
