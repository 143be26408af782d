import { bundledFramework } from "../../../src/framework/bundled";
import type { SfiaVersion } from "../../../src/framework/framework";
import { createCellReaders } from "../../../src/matrix/cellReaders";
import type { Planner } from "../../../src/plan/planner";
import { createRenamePlanner } from "../../../src/plan/rename/renamePlanner";
import { applyEdits } from "../../../src/workbook/applyEdit";
import { grid, type Grid } from "../../support/grid";
import { planGrid, textsOf, workbookOf, type PlanSettings } from "../../support/planGrid";

function renamePlanner(renames: "itmg" | "all" = "itmg", version: SfiaVersion = "7"): Planner {
  const framework = bundledFramework();
  const { recogniser } = createCellReaders(framework, version);
  return createRenamePlanner({ framework, version, renames, recogniser });
}

/** What the cells hold afterwards that are written, by address, and the notes. */
async function renamed(sheet: Grid, planner = renamePlanner(), settings: PlanSettings = {}) {
  const { edits, notes } = await planGrid(sheet, planner, settings);
  const before = workbookOf(sheet);
  const { name } = sheet.info;
  const old = textsOf(before, name);
  const changed = [...textsOf(applyEdits(before, edits).workbook, name)].filter(
    ([cell, text]) => old.get(cell) !== text,
  );
  return { cells: Object.fromEntries(changed), notes, edits };
}

describe("rename to SFIA 8", () => {
  it("renames the names of a list, each in its own shape, and nothing else", async () => {
    const { cells } = await renamed(
      grid(`IT management of the team
Name | Skill | Level
Anna | ITMG - IT management | 5
Bert | IT  Management | 6
Cleo | IT MANAGEMENT (ITMG) | 5
Dora | Strategic IT management | 5
Emil | Technology service management | 6
Fred | Testing | 3`),
    );
    expect(cells).toEqual({
      B3: "ITMG - Technology service management",
      B4: "Technology Service Management",
      B5: "TECHNOLOGY SERVICE MANAGEMENT (ITMG)",
    });
  });

  it("writes the name's cell where code and name have columns of their own", async () => {
    const { cells } = await renamed(
      grid(`Name | Code | Skill | Level
Anna | ITMG | IT management | 5
Bert | PROG | Programming/software development | 4
Cleo | ITMG | | 6
Dora | | IT management | 6`),
    );
    expect(cells).toEqual({ C2: "Technology service management", C5: "Technology service management" });
  });

  it("renames headings, with what they say of the level below", async () => {
    const { cells } = await renamed(
      grid(`Name | IT management (current) | IT management (target) | Testing (current) | Testing (target)
Anna | 5 | 6 | 3 | 4
Bert | 6 | 6 | 4 | 4`),
    );
    expect(cells).toEqual({
      B1: "Technology service management (current)",
      C1: "Technology service management (target)",
    });
  });

  it("renames a heading whose code stands in the row above or below it", async () => {
    const people = "Anna | 5 | 4\nBert | 6 | 3";
    const above = await renamed(grid(`| IT management | Testing\nName | ITMG | TEST\n${people}`));
    expect(above.cells).toEqual({ B1: "Technology service management" });
    const below = await renamed(grid(`| ITMG | TEST\nName | IT management | Testing\n${people}`));
    expect(below.cells).toEqual({ B2: "Technology service management" });
  });

  it("renames one item of a cell that lists skills", async () => {
    const { cells } = await renamed(
      grid(`Role | Skills | Level
Head of IT | IT management, Testing | 6
Developer | Testing, Programming/software development | 4
Manager | IT management; Change management | 5`),
    );
    expect(cells).toEqual({
      B2: "Technology service management, Testing",
      B4: "Technology service management; Change management",
    });
  });

  it("renames each of several skills in one cell when all renames are asked for", async () => {
    const { cells, notes } = await renamed(
      grid(`Role | Skills | Level
Head of IT | IT management, Change management | 6
Manager | IT management, Testing | 5`),
      renamePlanner("all"),
    );
    expect(cells).toEqual({
      B2: "Technology service management, Change control",
      B3: "Technology service management, Testing",
    });
    expect(notes.slice(0, 2)).toEqual([
      "2 cells with IT management (ITMG) get the name of SFIA 8: Technology service management.",
      "1 cell with Change management (CHMG) gets the name of SFIA 8: Change control.",
    ]);
  });

  it("speaks of other skills only when all renames are asked for", async () => {
    const sheet = grid("Name | Skill | Level\nAnna | Change management | 4\nBert | Testing | 3");
    expect((await renamed(sheet)).edits).toEqual([]);
    expect((await renamed(sheet, renamePlanner("all"))).cells).toEqual({ B2: "Change control" });
  });

  it("never lengthens a name that is the new one already", async () => {
    const sheet = grid("Name | Skill | Level\nAnna | Functional testing | 4\nBert | Testing | 3");
    const { cells } = await renamed(sheet, renamePlanner("all", "8"), { version: "8" });
    expect(cells).toEqual({ B3: "Functional testing" });
  });

  it("leaves a code beside another skill's name to the person", async () => {
    const { cells } = await renamed(
      grid(`Name | Code | Skill | Level
Anna | ITMG | Testing | 5
Bert | TEST | IT management | 3
Cleo | ITMG | IT management | 5
Dora | PROG | Programming/software development | 4
Emil | TEST | Testing | 4`),
    );
    expect(cells).toEqual({ C4: "Technology service management" });
  });

  it("leaves formulas as they are and names them", async () => {
    const sheet = grid("Name | Skill | Level\nAnna | IT management | 5\nBert | IT management | 6", { sheet: "Team" });
    const { cells, notes } = await renamed(sheet, renamePlanner(), { formulas: ["Team!B3"] });
    expect(cells).toEqual({ B2: "Technology service management" });
    expect(notes).toContain(
      "A cell with an old name holds a formula and stays as it is: Team!B3. Change the name where the formula takes it from.",
    );
  });

  it("names only the first of many formulas", async () => {
    const people = Array.from({ length: 8 }, (_, index) => `Person ${"ABCDEFGH".charAt(index)} | IT management | 5`);
    const sheet = grid(["Name | Skill | Level", ...people].join("\n"));
    const { notes } = await renamed(sheet, renamePlanner(), { formulas: people.map((_, index) => `B${index + 2}`) });
    expect(notes.join("\n")).toContain("Sheet1!B2, Sheet1!B3, Sheet1!B4, Sheet1!B5, Sheet1!B6 and 3 more.");
  });

  it("says how many cells are renamed, that assessments may be impacted, and what stays", async () => {
    const { notes } = await renamed(
      grid(
        "Name | Skill | Level\nAnna | IT management | 5\nBert | IT management | 6\nCleo | ITMG | 5\nDora | itmg | 5",
      ),
    );
    expect(notes).toEqual([
      "2 cells with IT management (ITMG) get the name of SFIA 8: Technology service management.",
      "The SFIA Foundation says that earlier assessments may be impacted by the change to Technology service management: " +
        "look at them again.",
      "ITMG stands without its name in 2 places: the code stays valid, so nothing changes there.",
    ]);
  });

  it("says so where there is nothing to rename", async () => {
    const { edits, notes } = await renamed(grid("Name | Skill | Level\nAnna | Testing | 3\nBert | Testing | 4"));
    expect(edits).toEqual([]);
    expect(notes).toEqual(["No cell names a renamed skill by its old name, so there is nothing to change."]);
  });

  it("makes one edit a sheet, and none where nothing changes", async () => {
    const rows = "Name | Skill | Level\nAnna | IT management | 5\nBert | IT management | 6";
    const sheets = ["North", "South"].map((sheet) => grid(rows, { sheet }));
    const others = grid("Name | Skill | Level\nAnna | Testing | 3\nBert | Testing | 4", { sheet: "Other" });
    const { edits } = await planGrid([...sheets, others], renamePlanner());
    expect(edits.map((edit) => "sheet" in edit && edit.sheet)).toEqual(["North", "South"]);
  });

  it("asks the workbook for few areas, however many rows or columns there are", async () => {
    const asked: number[] = [];
    const cells = (_sheet: string, areas: readonly unknown[]) => Promise.resolve((asked.push(areas.length), []));
    const rows = Array.from(
      { length: 300 },
      (_, index) => `Person ${index} | ${index % 2 ? "ITMG" : "IT management"} | 5`,
    );
    await planGrid(grid(["Name | Skill | Level", ...rows].join("\n")), renamePlanner(), { cells });
    const headings = Array.from({ length: 100 }, () => "IT management").join(" | ");
    const levels = Array.from({ length: 100 }, () => "5").join(" | ");
    await planGrid(grid(`Name | ${headings}\nAnna Prado | ${levels}\nBert Oak | ${levels}`), renamePlanner(), {
      cells,
    });
    expect(asked).toEqual([1, 1]);
  });
});
