import { bundledFramework } from "../../../src/framework/bundled";
import { createImpactPlanner } from "../../../src/plan/impact/createImpactPlanner";
import { contentText } from "../../../src/plan/preview";
import { applyEdits } from "../../../src/workbook/applyEdit";
import { formatArea } from "../../../src/workbook/address";
import type { SheetState } from "../../../src/workbook/state";
import { grid, type Grid } from "../../support/grid";
import { gridOf, planGrid, workbookOf, type PlanSettings } from "../../support/planGrid";

const framework = bundledFramework();

/** The sheets that are added, what their cells show, and the notes. */
async function impactOf(sheets: Grid | readonly Grid[], settings: PlanSettings = {}) {
  const planner = createImpactPlanner({ framework, version: "7", renames: "itmg" });
  const { edits, notes } = await planGrid(sheets, planner, settings);
  const added = edits.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.sheet] : []));
  const [words, list] = added;
  return { edits, notes, added, words: rowsOf(words), list: rowsOf(list) };
}

const rowsOf = (sheet: SheetState | undefined): string[][] =>
  (sheet?.cells ?? []).map((row) => row.map((cell) => contentText(cell?.content)));

const TEAM = grid(
  `Name | Skill | Level
Anna | ITMG | 5
Bert | IT management | 6
Cleo | Technology service management | 6
Dora | Testing | 3`,
  { sheet: "Team" },
);

describe("the impact of a rename", () => {
  it("is a list of every assessment that names the skill, each with what to do", async () => {
    const { list, added } = await impactOf(TEAM);
    expect(added.map(({ name }) => name)).toEqual(["SFIA 8 impact", "SFIA 8 impact list"]);
    expect(list).toEqual([
      ["Status", "Sheet", "Cell", "Person", "Code", "Name as written", "New name", "Level", "What to do"],
      [
        ...["Affected", "Team", "C2", "Anna", "ITMG", "", "Technology service management", "5"],
        "The code stays valid; reassess the level against the SFIA 8 descriptors, or keep it and record the version that it was made against.",
      ],
      [
        ...["Affected", "Team", "C3", "Bert", "ITMG", "IT management", "Technology service management", "6"],
        "Write the new name; reassess the level against the SFIA 8 descriptors, or keep it and record the version that it was made against.",
      ],
      [
        ...["Already migrated", "Team", "C4", "Cleo", "ITMG", "Technology service management"],
        ...["Technology service management", "6"],
        "Nothing to rename; make sure that the level was assessed against SFIA 8.",
      ],
    ]);
  });

  it("is one Excel table with its heading in sight, and each cell of it leads to its assessment", async () => {
    const list = (await impactOf(TEAM)).added[1];
    expect(list?.tables.map(({ name, area }) => [name, formatArea(area)])).toEqual([["LevelcheckImpact", "A1:I4"]]);
    expect(list).toMatchObject({ frozenRows: 1, print: { landscape: true, repeatRows: 1 } });
    expect(list?.cells[1]?.[2]).toEqual({
      content: { kind: "link", text: "C2", file: undefined, sheet: "Team", cell: { row: 1, column: 2 } },
      look: "link",
    });
  });

  it("quotes the SFIA Foundation word for word, with its source", async () => {
    const { words } = await impactOf(TEAM);
    const text = framework.text("ITMG", "7");
    const cells = words.flat();
    expect(text?.movingOn?.statements.length).toBeGreaterThan(0);
    expect(cells).toEqual(expect.arrayContaining([...(text?.movingOn?.statements ?? [])]));
    expect(cells).toContain(`Source: ${text?.source ?? ""}`);
    expect(words).toContainEqual(["ITMG", "IT management → Technology service management", "2", "1"]);
  });

  it("leaves target levels out", async () => {
    const { list } = await impactOf(
      grid(`Name | IT management (current) | IT management (target) | Testing (current) | Testing (target)
Anna | 5 | 6 | 3 | 4
Bert | 6 | 7 | 4 | 4`),
    );
    expect(list.slice(1).map(([, , cell]) => cell)).toEqual(["B2", "B3"]);
  });

  it("keeps a text that looks like a formula a text", async () => {
    const { added } = await impactOf(grid("Name | Skill | Level\n=1+1 | ITMG | 5\nBert | ITMG | 6"));
    expect(added[1]?.cells[1]?.[3]?.content).toBe("=1+1");
  });

  it("gives plain addresses where Excel follows no more links, and says so", async () => {
    const people = Array.from({ length: 65_531 }, (_, index) => `Person ${index} | ITMG | 5`);
    const { added, words } = await impactOf(grid(["Name | Skill | Level", ...people].join("\n")));
    const cells = added[1]?.cells.map((row) => row[2]?.content);
    expect(cells?.[65_530]).toMatchObject({ kind: "link", text: "C65531" });
    expect(cells?.[65_531]).toBe("C65532");
    expect(words.flat()).toContain(
      "Only the first 65,530 cells of the list are links: Excel follows no more on one sheet.",
    );
  });

  it("adds its sheets at the end, under names that are free", async () => {
    const { edits, added } = await impactOf(TEAM, {
      sheetNames: ["Team", "sfia 8 IMPACT", "Notes"],
      takenNames: ["levelcheckimpact"],
    });
    expect(added.map(({ name }) => name)).toEqual(["SFIA 8 impact 2", "SFIA 8 impact list"]);
    expect(edits.map((edit) => edit.kind === "add-sheet" && edit.at)).toEqual([3, 4]);
    expect(added[1]?.tables[0]?.name).toBe("LevelcheckImpact2");
  });

  it("adds no sheet where nothing is affected, and says whether new names were seen", async () => {
    const none = await impactOf(
      grid(
        "Name | Code | Skill | Level\nAnna | TEST | Testing | 3\nBert | PROG | Programming/software development | 4",
      ),
    );
    expect(none.edits).toEqual([]);
    expect(none.notes).toEqual(["No assessment of a renamed skill was found, so no sheet was added."]);
    const done = await impactOf(
      grid("Name | Skill | Level\nAnna | Technology service management | 5\nBert | Testing | 4"),
    );
    expect(done.edits).toEqual([]);
    expect(done.notes).toEqual([
      "No assessment is affected by a rename, so no sheet was added: 1 assessment bears the new name already.",
    ]);
  });

  it("does not count its own list when it is made again", async () => {
    const { workbook } = applyEdits(workbookOf(TEAM), (await impactOf(TEAM)).edits);
    const again = await impactOf(workbook.sheets.map(({ name }) => gridOf(workbook, name)));
    expect(again.list.slice(1).map(([, sheet]) => sheet)).toEqual(["Team", "Team", "Team"]);
    expect(again.notes).toContain(
      "The sheet “SFIA 8 impact list” is a report of Levelcheck, and was not read as a skill matrix.",
    );
  });
});
