import path from "node:path";
import type { SfiaVersion } from "../../../src/framework/framework";
import { createMarkPlanner } from "../../../src/plan/mark/mark";
import { formatCell } from "../../../src/workbook/address";
import { readFixtures } from "../../support/fixture";
import { paintedBy } from "../../support/formulaPaint";
import { planGrid } from "../../support/planGrid";
import { readGrid } from "../../support/readGrid";
const F = path.join(__dirname, "../../matrix/fixtures");
const fixtures = [...readFixtures(F), ...readFixtures(path.join(F, "everyday"))];
const E = new Set(["level-not-defined","level-out-of-scale","level-not-whole","level-unreadable","level-became-date","cell-error"]);
test("x", async () => {
  let n = 0, m = 0, most = 0, longest = 0;
  for (const f of fixtures) {
    const version = f.version as SfiaVersion;
    const plan = await planGrid(f.sheet, createMarkPlanner(), { version });
    const painted = paintedBy(plan.edits, f.sheet, "invalid-level");
    for (const e of plan.edits) if (e.kind === "set-formats") { most = Math.max(most, e.formats.length); for (const x of e.formats) longest = Math.max(longest, x.item.formula.length); }
    const read = readGrid(f.sheet, version);
    const lv = new Set(read.flatMap(({ assessments }) => assessments.map((a) => formatCell(a.cell))));
    const expected = new Set(read.flatMap(({ findings }) => findings).filter((x) => E.has(x.rule) && lv.has(formatCell(x.cell))).map((x) => formatCell(x.cell)));
    n += expected.size; m += painted.size;
    const missing = [...expected].filter((r) => !painted.has(r)), extra = [...painted].filter((r) => !expected.has(r));
    const show = (a: string) => { const row = f.sheet.rows[Number(/\d+/.exec(a)![0]) - 1]!; return a + " " + JSON.stringify(row.cells); };
    if (missing.length || extra.length) console.log(f.file, read.map((r) => r.matrix.layout + (r.matrix.zeroIsNone ? " 0" : "")), "missing", missing, "extra", extra, "\n", extra.slice(0, 3).map(show).join("\n"), missing.slice(0, 3).map(show).join("\n"));
  }
  console.log(n, m, most, longest);
});
