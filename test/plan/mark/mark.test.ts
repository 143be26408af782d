import path from "node:path";
import type { SfiaVersion } from "../../../src/framework/framework";
import { createMarkPlanner } from "../../../src/plan/mark/mark";
import type { Plan } from "../../../src/plan/planner";
import { formatCell } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import { readFixtures } from "../../support/fixture";
import { paintedBy, withValues } from "../../support/formulaPaint";
import { grid, type Grid } from "../../support/grid";
import { planGrid } from "../../support/planGrid";
import { readGrid } from "../../support/readGrid";

const FOLDER = path.join(__dirname, "../../matrix/fixtures");
const fixtures = [...readFixtures(FOLDER), ...readFixtures(path.join(FOLDER, "everyday"))];

const FAULTS: ReadonlySet<string> = new Set([
  ...["level-not-defined", "level-out-of-scale", "level-not-whole"],
  ...["level-unreadable", "level-became-date", "cell-error"],
]);

/** Cells that are marked though the check passes over them: rows within a matrix that are nobody's, which no formula can tell. */
const MARKED_BESIDES: Readonly<Record<string, readonly string[]>> = {
  // The weights of the skills, in a row above the people.
  "code-over-name-heading.txt": ["E4", "F4", "G4", "H4"],
  // The levels that each skill is defined at, as ranges.
  "defined-range-row.txt": ["C5", "D5", "E5", "F5", "G5", "H5"],
  // Averages between the teams.
  "sections-of-teams-with-averages.txt": ["C5", "E5", "F5"],
};

const TEAM = grid("Name | Skill | Level\nAna | ITMG | 5\nBen | IT management | 4\nChie | PROG | 7\nDora | TEST | 3");
const WIDE = grid("Name | ITMG | PROG\nAna | 5 | 2\nBen | 4 | 7\nChie | 6 | -");

const mark = (sheet: Grid, version: SfiaVersion = "7"): Promise<Plan> =>
  planGrid(sheet, createMarkPlanner(), { version });
const marked = ({ edits }: Plan, sheet: Grid): string[] => [...paintedBy(edits, sheet, "invalid-level")].sort();

test.each(fixtures)(
  "$file: what the check reports as a wrong level is what is marked",
  async ({ file, version, sheet }) => {
    const read = readGrid(sheet, version as SfiaVersion);
    const levelCells = new Set(read.flatMap(({ assessments }) => assessments.map(({ cell }) => formatCell(cell))));
    const reported = read.flatMap(({ findings }) => findings).filter(({ rule }) => FAULTS.has(rule));
    const faulty = reported.map(({ cell }) => formatCell(cell)).filter((cell) => levelCells.has(cell));
    const expected = new Set([...faulty, ...(MARKED_BESIDES[file] ?? [])]);
    expect(marked(await mark(sheet, version as SfiaVersion), sheet)).toEqual([...expected].sort());
  },
);

describe("the marks of a list", () => {
  test("are on the levels that a skill is not defined at", async () => {
    expect(marked(await mark(TEAM), TEAM)).toEqual(["C3", "C4"]);
  });

  test.each<[string, Record<string, CellValue>, string[]]>([
    ["go when a level is put right", { C3: 6 }, ["C4"]],
    ["go when the level is taken out", { C3: undefined }, ["C4"]],
    ["come when a level becomes wrong", { C2: 2 }, ["C2", "C3", "C4"]],
    ["come when a level becomes a text that is none", { C2: "expert" }, ["C2", "C3", "C4"]],
    ["come when a level becomes an error", { C2: { kind: "error", code: "#REF!" } }, ["C2", "C3", "C4"]],
    ["follow the skill when another one is entered", { B4: "ITMG", B2: "TEST", C2: 7 }, ["C2", "C3"]],
    ["are not on what is no skill", { B3: "Cooking" }, ["C4"]],
  ])("%s", async (_, values, expected) => {
    expect(marked(await mark(TEAM), withValues(TEAM, values))).toEqual(expected);
  });
});

describe("the marks of a team matrix", () => {
  test("are below the headings whose skill is not defined at the level", async () => {
    expect(marked(await mark(WIDE), WIDE)).toEqual(["B3", "C3"]);
  });

  test("follow later edits", async () => {
    expect(marked(await mark(WIDE), withValues(WIDE, { B3: 5, B2: 3 }))).toEqual(["B2", "C3"]);
  });
});

test("the plan is as large for ten thousand rows as for ten", async () => {
  const sizes = await Promise.all(
    [10, 10_000].map(async (rows) => JSON.stringify((await mark(manyRows(rows))).edits).length),
  );
  const [few = 0, many = 0] = sizes;
  expect(many - few).toBeLessThan(20);
});

const manyRows = (count: number): Grid =>
  grid(
    [
      "Name | Skill | Level",
      ...Array.from({ length: count }, (_, row) => `Person ${row} | ITMG | ${(row % 5) + 3}`),
    ].join("\n"),
  );

test("the notes say how many levels are invalid where, and that marks follow edits", async () => {
  const { notes } = await mark(TEAM);
  expect(notes[0]).toBe("Sheet1!A1:C5: 2 level cells are invalid.");
  expect(notes[1]).toMatch(/^The marks \(bold on red\) follow your edits/);
});

describe("a sheet without a level of a known skill", () => {
  const none = grid("Programme | Budget\nNorth | 4000\nSouth | 3000");

  test("gets no edit and a note", async () => {
    expect(await mark(none)).toEqual({ edits: [], notes: ["Nothing to mark: no level of a skill is read here."] });
  });
});

describe("a cell that lists several skills", () => {
  const roles = grid(
    "Role | Skills | Level\nDirector | ITMG, ITSP | 3\nManager | ITMG, ITSP | 5\nDeveloper | PROG, TEST | 4\nLead | PROG, TEST | 7",
  );

  test("has its level marked where it is wrong for one of them, with a note that this does not follow edits", async () => {
    const plan = await mark(roles);
    expect(marked(plan, roles)).toEqual(["C2", "C5"]);
    expect(plan.notes[1]).toMatch(/lists several skills.*Run this again/);
  });
});
