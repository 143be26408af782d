import path from "node:path";
import { bundledFramework } from "../../../src/framework/bundled";
import type { SfiaVersion } from "../../../src/framework/framework";
import { createHighlightPlanner } from "../../../src/plan/highlight/highlight";
import type { Plan } from "../../../src/plan/planner";
import { asRow, formatCell } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import type { WorkbookView } from "../../../src/workbook/view";
import { readFixtures } from "../../support/fixture";
import { cellsIn, paintedBy, withValues } from "../../support/formulaPaint";
import { grid, type Grid } from "../../support/grid";
import { planGrid } from "../../support/planGrid";
import { readGrid, type ReadMatrix } from "../../support/readGrid";

const FOLDER = path.join(__dirname, "../../matrix/fixtures");
const fixtures = [...readFixtures(FOLDER), ...readFixtures(path.join(FOLDER, "everyday"))];

/** Rows, as Excel counts them, that are highlighted though the check reports no rename in them. */
const HIGHLIGHTED_BESIDES: Readonly<Record<string, readonly number[]>> = {
  // The skill is named, but no level is held yet: the name is what is to be changed.
  "form-phrase-dropdowns.txt": [15],
  "form-with-evidence.txt": [14],
  "ladder-one-x-per-row.txt": [10],
  "sixty-skills-sparse.txt": [40],
  // Rows below a heading that are nobody's, which no formula can tell: the levels of each skill, averages.
  "defined-range-row.txt": [5],
  "sections-of-teams-with-averages.txt": [5],
  // Of a form that lies on its side the row of targets, below a heading that is affected.
  "transposed-form.txt": [6],
};

const LIST = grid(
  "Name | Skill | Level\nAna | ITMG | 5\nBen | IT\u00A0 Management | 5\nChie | PROG | 4\nDora | Technology service management | 6",
);
const WIDE = grid("Name | ITMG | PROG\nAna | 5 | 2\nBen |  | 4\nChie | 6 | 3");

function highlight(sheet: Grid, version: SfiaVersion = "7", view: Partial<WorkbookView> = {}): Promise<Plan> {
  const planner = createHighlightPlanner({ framework: bundledFramework(), version, renames: "itmg" });
  return planGrid(sheet, planner, { version, ...view });
}

const painted = ({ edits }: Plan, sheet: Grid): string[] => [...paintedBy(edits, sheet, "sfia-rename")].sort();

/** The rows of a matrix that are painted over its whole width. */
function paintedRows({ matrix, extent: { area } }: ReadMatrix, cells: ReadonlySet<string>): number[] {
  const rows = Array.from({ length: area.bottom - matrix.firstRow + 1 }, (_, index) => asRow(matrix.firstRow + index));
  const isPainted = (row: (typeof rows)[number]): boolean =>
    cellsIn({ ...area, top: row, bottom: row }).every((cell) => cells.has(formatCell(cell)));
  return rows.filter(isPainted).map((row) => row + 1);
}

test.each(fixtures)("$file: the rows with a rename that the check reports are highlighted", async (fixture) => {
  const { file, sheet } = fixture;
  const version = fixture.version as SfiaVersion;
  const cells = paintedBy((await highlight(sheet, version)).edits, sheet, "sfia-rename");
  const read = readGrid(sheet, version);
  const renamed = read.flatMap(({ findings }) => findings).filter(({ rule }) => rule === "renamed");
  const expected = new Set([...renamed.map(({ cell }) => cell.row + 1), ...(HIGHLIGHTED_BESIDES[file] ?? [])]);
  const found = new Set(read.flatMap((one) => paintedRows(one, cells)));
  expect([...found].sort()).toEqual([...expected].sort());
});

describe("the highlight of a list", () => {
  test("is on whole rows that name the skill by its code or old name, however it is spaced", async () => {
    expect(painted(await highlight(LIST), LIST)).toEqual(["A2", "A3", "B2", "B3", "C2", "C3"]);
  });

  test.each<[string, Record<string, CellValue>, string[]]>([
    ["goes where the new name is entered", { B3: "Technology service management" }, ["A2", "B2", "C2"]],
    ["comes where another row names the skill", { B3: "x", B4: "ITMG" }, ["A2", "A4", "B2", "B4", "C2", "C4"]],
    ["is not on a longer name", { B3: "Strategic IT management" }, ["A2", "B2", "C2"]],
    ["is not on an error", { B3: { kind: "error", code: "#N/A" } }, ["A2", "B2", "C2"]],
  ])("%s", async (_, values, expected) => {
    expect(painted(await highlight(LIST), withValues(LIST, values))).toEqual(expected);
  });
});

describe("the highlight of a cell that lists several skills", () => {
  const listing = grid(
    "Name | Skills | Level\nAna | Testing, IT management | 5\nBen | Programming; Testing | 4\nChie | Testing | 4\nDora | ITMG | 6",
  );

  test("is on the rows that list the skill", async () => {
    expect(painted(await highlight(listing), listing)).toEqual(["A2", "A5", "B2", "B5", "C2", "C5"]);
  });

  test.each([
    ["Cost, IT management, Testing", true],
    ["Testing/IT management", true],
    ["IT management & Testing", true],
    ["Testing;\nIT  management", true],
    ["Testing, Strategic IT management", false],
    ["Testing, Technology service management", false],
  ])("tells whether %j lists it", async (text, isListed) => {
    const cells = painted(await highlight(listing), withValues(listing, { B3: text }));
    expect(cells.includes("B3")).toBe(isListed);
  });
});

describe("the highlight of a team matrix", () => {
  test("is on the column with its heading, and on the rows that claim a level in it", async () => {
    expect(painted(await highlight(WIDE), WIDE)).toEqual(["A2", "A4", "B1", "B2", "B3", "B4", "C2", "C4"]);
  });

  test("goes when the heading takes the new name", async () => {
    expect(painted(await highlight(WIDE), withValues(WIDE, { B1: "Technology service management" }))).toEqual([]);
  });

  test("comes on a row that claims a level", async () => {
    expect(painted(await highlight(WIDE), withValues(WIDE, { B3: 5 }))).toContain("A3");
  });
});

test("the plan is as large for ten thousand rows as for ten", async () => {
  const sizes = await Promise.all(
    [10, 10_000].map(async (rows) => JSON.stringify((await highlight(manyRows(rows))).edits).length),
  );
  const [few = 0, many = 0] = sizes;
  expect(many - few).toBeLessThan(20);
});

const manyRows = (count: number): Grid =>
  grid(["Name | Skill | Level", ...Array.from({ length: count }, (_, row) => `Person ${row} | ITMG | 5`)].join("\n"));

test("the notes say how much is affected, what is migrated and that earlier assessments are to be looked at again", async () => {
  const { notes } = await highlight(LIST);
  expect(notes).toHaveLength(4);
  expect(notes[0]).toBe(
    "Sheet1!A1:C5: 2 rows with 2 assessments of 2 people are affected by " +
      "the new name of IT management (ITMG), in SFIA 8 Technology service management.",
  );
  expect(notes[1]).toBe("Sheet1!A1:C5: 1 assessment already under the new name.");
  expect(notes[3]).toContain("earlier assessments of ITMG may be impacted");
});

describe("a sheet that no rename affects", () => {
  const unaffected = grid("Name | Skill | Level\nAna | PROG | 5\nBen | TEST | 4");

  test("gets no edit and a note", async () => {
    const { edits, notes } = await highlight(unaffected);
    expect(edits).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^Nothing to highlight/)]);
  });

  test("loses the highlight of an earlier run", async () => {
    const facts: WorkbookView["facts"] = () => Promise.resolve({ validations: [], tags: ["sfia-rename"] });
    const { edits, notes } = await highlight(unaffected, "7", { facts });
    expect(edits).toEqual([{ kind: "set-formats", sheet: "Sheet1", tag: "sfia-rename", formats: [] }]);
    expect(notes).toEqual([expect.stringContaining("is taken away")]);
  });
});
