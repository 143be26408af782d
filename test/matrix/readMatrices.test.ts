import fc from "fast-check";
import path from "node:path";
import { asColumn, asRow, type Area } from "../../src/workbook/address";
import { bundledFramework } from "../../src/framework/bundled";
import type { SheetRow } from "../../src/workbook/sheet";
import type { SfiaVersion } from "../../src/framework/framework";
import { readFixtures } from "../support/fixture";
import { grid, type Grid } from "../support/grid";
import { inShort, readGrid } from "../support/readGrid";

const fixtures = readFixtures(path.join(__dirname, "fixtures"));

/** The same sheet with everything moved down and to the right. */
function moved(sheet: Grid, down: number, right: number): Grid {
  const area = ({ top, left, bottom, right: last }: Area): Area => ({
    top: asRow(top + down),
    bottom: asRow(bottom + down),
    left: asColumn(left + right),
    right: asColumn(last + right),
  });
  const info = { ...sheet.info, merges: (sheet.info.merges ?? []).map(area) };
  const rows = sheet.rows.map((row): SheetRow => {
    const cells = [...Array.from({ length: right }, () => undefined), ...row.cells];
    return { ...row, row: asRow(row.row + down), cells };
  });
  return { info, rows };
}

/** Findings by where they stand within the sheet's content, whatever the content's place. */
const places = (sheet: Grid, version: string, down: number, right: number): string[] =>
  readGrid(sheet, version as SfiaVersion).flatMap(({ matrix, findings }) =>
    findings.map(({ rule, cell }) => `${matrix.layout} ${rule} ${cell.row - down},${cell.column - right}`),
  );

describe("the reader of matrices", () => {
  test("finds the same wherever on the sheet a matrix begins", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.nat(40), fc.nat(30), ({ sheet, version }, down, right) => {
        expect(places(moved(sheet, down, right), version, down, right)).toEqual(places(sheet, version, 0, 0));
      }),
    );
  });

  test("reads a list far longer than it looks over at once, to its last row", () => {
    const people = Array.from({ length: 5_000 }, (_, index) => `Person ${index} | ITMG | ${index % 2 === 0 ? 5 : 4}`);
    const [read] = readGrid(grid(["Name | Skill | Level", ...people].join("\n")));
    expect(read?.extent).toMatchObject({ people: 5_000, assessments: 5_000 });
    expect(read?.findings.filter(({ rule }) => rule === "level-not-defined")).toHaveLength(2_500);
    expect(read?.findings.at(-1)?.cell.row).toBe(5_000);
  });

  test("finds a second matrix of another layout below two thousand rows of the first", () => {
    const list = Array.from({ length: 2_000 }, (_, index) => `Person ${index} | ITMG | 5`);
    const below = ["", "Team B", "Name | PROG | TEST", "Ana Prado | 7 | 3", "Ben Okoro | 3 | 2"];
    const read = readGrid(grid(["Name | Skill | Level", ...list, ...below].join("\n")));
    expect(read.map(({ matrix, extent }) => [matrix.layout, extent.people])).toEqual([
      ["list", 2_000],
      ["people-by-skills", 2],
    ]);
    expect(read[1]?.findings.map(inShort)).toEqual(["B2005 level-not-defined"]);
  });

  test("finds a matrix that begins below a thousand rows of something else", () => {
    const log = Array.from({ length: 1_500 }, (_, index) => `2026-01-02 | Ticket ${index} | closed`);
    const read = readGrid(grid([...log, "", "Name | Skill | Level", "Ana Prado | ITMG | 3"].join("\n")));
    expect(read.flatMap(({ findings }) => findings.map(inShort))).toContain("C1503 level-not-defined");
  });

  test("reads a sheet of thousands of skills across, to its last column", () => {
    const codes = bundledFramework()
      .skills("7")
      .map(({ code }) => code);
    const columns = Array.from({ length: 8_000 }, (_, column) => codes[column % codes.length]);
    const levels = columns.map((_, column) => (column % 7) + 1);
    const [read, ...others] = readGrid(
      grid(["Name", ...columns].join(" | ") + "\n" + ["Ana Prado", ...levels].join(" | ")),
    );
    expect(others).toEqual([]);
    expect(read?.matrix.layout).toBe("people-by-skills");
    expect(read?.extent).toMatchObject({ people: 1, assessments: 8_000 });
  });

  test("offers the version that the names in a matrix speak for", () => {
    const lines = ["Name | Skill | Level", "Ana | Technology service management | 5", "Ben | Risk management | 4"];
    const [read] = readGrid(grid(lines.join("\n")));
    expect(read?.extent.speaksFor).toBe("8");
  });

  test("does not offer another version where codes alone are used", () => {
    const [read] = readGrid(grid("Name | Skill | Level\nAna | ITMG | 5\nBen | TEST | 4"));
    expect(read?.extent.speaksFor).toBeUndefined();
  });
});

describe("a catalogue of the framework", () => {
  const levels = [1, 2, 3, 4, 5, 6, 7];
  const skills = bundledFramework().skills("8");

  test("that describes each skill at its levels is read as a ladder that assesses nobody", () => {
    const head = ["Code", "Skill", ...levels.map((level) => `Level ${level} description`)].join(" | ");
    const lines = skills.map(({ code, name, levels: defined }) =>
      [code, name, ...levels.map((level) => (defined.some((own) => own === level) ? "Does it, and well." : ""))].join(
        " | ",
      ),
    );
    const [read, ...others] = readGrid(grid([head, ...lines].join("\n")));
    expect(others).toEqual([]);
    expect(read?.matrix.layout).toBe("ladder");
    expect(read?.extent).toMatchObject({ people: 0, assessments: 0, speaksFor: "8" });
    expect(read?.extent.skills).toHaveLength(skills.length);
    expect(read?.findings).toEqual([]);
  });

  test("that lists each skill with each of its levels is no matrix", () => {
    const lines = skills.flatMap(({ code, name, levels: defined }) =>
      defined.map((level) => [code, name, level, "What one does there"].join(" | ")),
    );
    expect(readGrid(grid(["Code | Skill | Level | Description", ...lines].join("\n")))).toEqual([]);
  });
});

describe("what the user says of a sheet", () => {
  const twoHeadings = grid(
    ["Name | Skill | Level", "Ana Prado | ITMG | 5", "", "Name | Skill | Level", "Ben Okoro | PROG | 4"].join("\n"),
  );

  test("a header row given is the one that counts", () => {
    const read = readGrid(twoHeadings, "7", { headerRow: asRow(3) });
    expect(read.map(({ matrix }) => matrix.headerRow)).toEqual([3]);
    expect(read[0]?.extent.skills).toEqual(["PROG"]);
  });

  test("a layout given leaves the others out", () => {
    expect(readGrid(twoHeadings, "7", { layout: "people-by-skills" })).toEqual([]);
  });

  test("a layout given finds a matrix that was too doubtful to report unasked", () => {
    const doubtful = grid("Who | Does | How\nAna | Testing | 4");
    expect(readGrid(doubtful)).toEqual([]);
    expect(readGrid(doubtful, "7", { layout: "list", headerRow: asRow(0) })).toHaveLength(1);
  });
});
