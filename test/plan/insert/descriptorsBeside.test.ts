import { bundledFramework } from "../../../src/framework/bundled";
import {
  createDescriptorsBesidePlanner,
  type DescriptorsBesideOptions,
} from "../../../src/plan/insert/descriptorsBeside";
import { applyEdits } from "../../../src/workbook/applyEdit";
import { asColumn } from "../../../src/workbook/address";
import { grid, type Grid } from "../../support/grid";
import { gridOf, planGrid, textsOf, workbookOf, type PlanSettings } from "../../support/planGrid";
import { readGrid } from "../../support/readGrid";

const framework = bundledFramework();
const TEXT = framework.text("ITMG", "7");
const SOURCE = TEXT?.source ?? "";
const descriptor = (level: number): string => TEXT?.descriptors.find((one) => one.level === level)?.text ?? "missing";

async function inserted(sheet: Grid, options: Partial<DescriptorsBesideOptions> = {}, settings: PlanSettings = {}) {
  const planner = createDescriptorsBesidePlanner({ framework, version: "7", as: "text", overwrite: false, ...options });
  const { edits, notes } = await planGrid(sheet, planner, settings);
  const before = workbookOf(sheet);
  const { workbook, inverses } = applyEdits(before, edits);
  const old = textsOf(before, sheet.info.name);
  const texts = textsOf(workbook, sheet.info.name);
  const addresses = [...new Set([...old.keys(), ...texts.keys()])].filter((cell) => old.get(cell) !== texts.get(cell));
  return {
    edits,
    notes,
    before,
    workbook,
    inverses,
    cells: Object.fromEntries(addresses.map((cell) => [cell, texts.get(cell)])),
  };
}

const LIST = grid(
  `Name | Code | Skill | Level
Anna | ITMG | IT management | 5
Bert | TEST | Testing | 3
Cleo | ITMG | IT management | 6
Dora | ITMG | IT management | 4
Emil | ITMG | IT management | 5, 7
Fred | ITMG | IT management | TBA`,
  { sheet: "Team" },
);

describe("descriptors beside a list", () => {
  it("stand right of it, each in the row of its skill and level, below a heading that says whose words they are", async () => {
    const { cells, workbook, before, inverses } = await inserted(LIST);
    expect(cells).toEqual({
      E1: `Descriptor (${SOURCE})`,
      E2: descriptor(5),
      E4: descriptor(6),
      E6: `Level 5: ${descriptor(5)}\n\nLevel 7: ${descriptor(7)}`,
    });
    expect(workbook.sheets[0]?.columnWidths.get(asColumn(4))).toBe(80);
    expect(applyEdits(workbook, inverses).workbook).toEqual(before);
  });

  it("say how many rows they fill, and why others stay empty", async () => {
    expect((await inserted(LIST)).notes).toEqual([
      "3 rows of Team get their descriptors in column E.",
      `Source: ${SOURCE}`,
      "1 row is left empty, for the text of the skill is not bundled: it belongs to the SFIA Foundation, and Levelcheck comes " +
        "with the text of IT management (ITMG) in SFIA 7 only. Read it at www.sfia-online.org, or in the spreadsheet that " +
        "your licence gives you.",
      "1 row claims a level that the skill has no descriptor at: check it, and insert again.",
      "1 row is left empty, for no level from 1 to 7 can be read there.",
    ]);
  });

  it("follow the cells of their row when they are formulas, the name's where no code stands", async () => {
    const sheet = grid(`Name | Code | Skill | Level
Anna | ITMG | IT management | 5
Cleo | | IT management | 6
Bert | TEST | Testing | 3`);
    const { cells } = await inserted(sheet, { as: "formulas" });
    expect(cells).toMatchObject({ E2: "=SKILL.DESCRIPTOR($B2,$D2)", E3: "=SKILL.DESCRIPTOR($C3,$D3)" });
  });

  it("leave the matrix what it was for the next check", async () => {
    const { workbook } = await inserted(LIST);
    const [before] = readGrid(LIST);
    const again = readGrid(gridOf(workbook, "Team"));
    expect(again.map(({ matrix, extent }) => [matrix.layout, extent])).toEqual([
      [before?.matrix.layout, before?.extent],
    ]);
  });

  it("are put beside a form, a title above it or not", async () => {
    const { cells } = await inserted(
      grid("Self-assessment of Anna Prado\n\nSkill | Level\nIT management | 5\nTesting | 3"),
    );
    expect(Object.keys(cells)).toEqual(["C3", "C4"]);
  });

  it("speak of the level held where another is aimed for", async () => {
    const sheet = grid("Name | Skill | Target level | Level\nAnna | ITMG | 6 | 5\nBert | ITMG | 7 | 6");
    expect((await inserted(sheet)).cells).toMatchObject({ E2: descriptor(5), E3: descriptor(6) });
  });

  it("go into the column that is given", async () => {
    const { cells } = await inserted(LIST, { column: asColumn(6) });
    expect(Object.keys(cells)).toEqual(["G1", "G2", "G4", "G6"]);
  });
});

describe("descriptors beside a list that has something there already", () => {
  const BUSY = grid(
    `Name | Skill | Level | Remarks
Anna | ITMG | 5 | old
Bert | ITMG | 4 | stale
Cleo | ITMG | 6 |`,
    { sheet: "Team" },
  );

  it("are refused, and the cells are named", async () => {
    await expect(inserted(BUSY, {}, { formulas: ["D3"] })).rejects.toMatchObject({
      code: "occupied",
      message:
        "3 cells that would be written are not empty, 1 with a formula: Team!D3 (a formula), Team!D1 and Team!D2. " +
        "Choose another place, or allow them to be overwritten.",
    });
  });

  it("take the place of what stood there when that is allowed, and leave nothing stale", async () => {
    const { cells, notes } = await inserted(BUSY, { overwrite: true });
    expect(cells).toEqual({ D1: `Descriptor (${SOURCE})`, D2: descriptor(5), D3: undefined, D4: descriptor(6) });
    expect(notes).toContain("3 cells that held something are overwritten: Team!D1, Team!D2 and Team!D3.");
  });

  it("never take the place of the matrix itself", async () => {
    await expect(inserted(BUSY, { overwrite: true, column: asColumn(1) })).rejects.toMatchObject({
      code: "unfit",
      message:
        "Column B of Team holds people, skills or levels of the matrix: choose another column for the descriptors.",
    });
  });

  it("are refused in one column for two matrices side by side", async () => {
    const sheet = grid(`Name | Skill | Level | | Name | Skill | Level
Anna Prado | ITMG | 5 | | Dora Prado | PROG | 4
Bert Oak | PROG | 4 | | Emil Oak | ITMG | 5
Cleo Ash | ITMG | 6 | | Fred Ash | TEST | 3
Dan Ash | TEST | 3 | | Hal Ash | ITMG | 7`);
    expect(readGrid(sheet)).toHaveLength(2);
    await expect(inserted(sheet, { column: asColumn(8) })).rejects.toThrow(
      "cannot both have their descriptors in column I",
    );
  });
});

describe("where descriptors cannot stand beside a matrix", () => {
  it("a matrix with skills in its headings is pointed to the reference table", async () => {
    const wide = grid("Name | ITMG | TEST\nAnna | 5 | 3\nBert | 6 | 4", { sheet: "Team" });
    const { edits, notes } = await inserted(wide);
    expect(edits).toEqual([]);
    expect(notes).toEqual([
      "The matrix on Team has no single skill and level in each row, so no column can hold its descriptors: " +
        "insert a reference table instead.",
    ]);
  });

  it("a list without a skill whose text is bundled stays as it is", async () => {
    const { edits, notes } = await inserted(grid("Name | Skill | Level\nAnna | TEST | 3\nBert | PROG | 4"));
    expect(edits).toEqual([]);
    expect(notes).toEqual([expect.stringContaining("2 rows are left empty, for the text of the skill is not bundled")]);
  });

  it("a workbook without a matrix is told so", async () => {
    const { edits, notes } = await inserted(grid("Shopping | Price\nMilk | 2"));
    expect(edits).toEqual([]);
    expect(notes).toEqual([
      "No matrix with a skill and a level in each row was found, so there is nothing to put descriptors beside.",
    ]);
  });
});
