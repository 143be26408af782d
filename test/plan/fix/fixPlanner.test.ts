import { bundledFramework } from "../../../src/framework/bundled";
import { createFixPlanner, type FixOptions } from "../../../src/plan/fix/fixPlanner";
import { applyEdits } from "../../../src/workbook/applyEdit";
import { formatCell } from "../../../src/workbook/address";
import { grid, type Grid } from "../../support/grid";
import { planGrid, textsOf, workbookOf, type PlanSettings } from "../../support/planGrid";

/** What is written, by address, and the notes. */
async function fixed(sheets: Grid | Grid[], options: Partial<FixOptions> = {}, settings: PlanSettings = {}) {
  const planner = createFixPlanner({ framework: bundledFramework(), version: "7", renames: "itmg", ...options });
  const { edits, notes } = await planGrid(sheets, planner, settings);
  const cells = edits.flatMap((edit) => (edit.kind === "write-cells" ? edit.cells : []));
  return { edits, notes, cells: Object.fromEntries(cells.map(({ cell, content }) => [formatCell(cell), content])) };
}

const TEAM = grid(
  `Name | Skill | Level
Anna | IT management | 4
Bert | IT management | 1
Cleo | Programming/software development | 7
Dora | Testing | TBA
Emil | IT management | 6`,
  { sheet: "Team" },
);

describe("the corrections that findings offer", () => {
  it("are written into their cells as numbers, and nothing else is", async () => {
    const { cells, edits } = await fixed(TEAM);
    expect(cells).toEqual({ C2: 5, C4: 6 });
    const before = workbookOf(TEAM);
    const { workbook, inverses } = applyEdits(before, edits);
    expect(textsOf(workbook, "Team").get("C6")).toBe("6");
    expect(applyEdits(workbook, inverses).workbook).toEqual(before);
  });

  it("are counted by rule, with what a person must confirm or decide", async () => {
    expect((await fixed(TEAM)).notes).toEqual([
      "2 cells are corrected, by rule: 2 level-not-defined.",
      "1 correction rests on a range of levels from a third-party list: please confirm it.",
      "Findings without a correction are left for you to decide, by rule: 1 level-not-defined and 1 level-undecided.",
    ]);
  });

  it("can be those of one skill", async () => {
    const { cells, notes } = await fixed(TEAM, { skill: "ITMG" });
    expect(cells).toEqual({ C2: 5 });
    expect(notes.join("\n")).not.toMatch(/third-party|undecided/);
  });

  it("can be chosen one by one, and those that are not are counted", async () => {
    const accept: FixOptions["accept"] = ({ person }, sheet) => sheet === "Team" && person !== "Anna";
    const { cells, notes } = await fixed(TEAM, { accept });
    expect(cells).toEqual({ C4: 6 });
    expect(notes).toContain("1 correction was not chosen.");
  });

  it("leave formulas as they are, and name them", async () => {
    const { cells, notes } = await fixed(TEAM, {}, { formulas: ["C2"] });
    expect(cells).toEqual({ C4: 6 });
    expect(notes).toContain("A cell holds a formula and stays as it is: Team!C2. Correct what it calculates.");
  });

  it("are looked for in columns of skills as well", async () => {
    const wide = grid("Name | ITMG | TEST | PROG\nAnna | 4 | 3 | 7\nBert | 5 | 4 | 3\nCleo | 6 | 2 | 4");
    expect((await fixed(wide)).cells).toEqual({ B2: 5, D2: 6 });
  });

  it("leave a cell alone that gives the level of several skills, far down in a list of single ones", async () => {
    const people = Array.from(
      { length: 1_100 },
      (_, index) => `Person ${index} | Programming/software development | 3`,
    );
    const last = ["Anna | IT management | 4", "Cleo | IT management, Testing | 4"];
    const { cells, notes } = await fixed(grid(["Name | Skill | Level", ...people, ...last].join("\n")));
    expect(cells).toEqual({ C1102: 5 });
    expect(notes).toContain(
      "A cell gives the level of several skills and stays as it is: Sheet1!C1103. Decide on the level of each.",
    );
  });

  it("make one edit a sheet", async () => {
    const { edits } = await fixed([
      TEAM,
      grid("Name | Skill | Level\nAnna | ITMG | 4\nBert | TEST | 3", { sheet: "Other" }),
    ]);
    expect(edits.map((edit) => "sheet" in edit && edit.sheet)).toEqual(["Team", "Other"]);
  });

  it("may be none: then nothing is written, and the plan says so", async () => {
    const { edits, notes } = await fixed(grid("Name | Skill | Level\nAnna | ITMG | 5\nBert | TEST | 3"));
    expect(edits).toEqual([]);
    expect(notes).toEqual(["No finding offers a correction that can be applied, so no cell is changed."]);
  });
});
