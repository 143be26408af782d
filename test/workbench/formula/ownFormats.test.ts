import path from "node:path";
import { bundledFramework } from "../../../src/framework/bundled";
import type { SfiaVersion } from "../../../src/framework/framework";
import { createHighlightPlanner } from "../../../src/plan/highlight/highlight";
import { createMarkPlanner } from "../../../src/plan/mark/mark";
import type { Planner } from "../../../src/plan/planner";
import { attachEngine } from "../../../src/workbench/formula/engine";
import { createLooks } from "../../../src/workbench/formula/looks";
import type { Sheet } from "../../../src/workbench/model/book";
import { putCell } from "../../../src/workbench/model/cells";
import { createBook, openWorkbench } from "../../../src/workbench/model/workbench";
import { asColumn, formatCell } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import { tagOf, type FormatTag, type FormulaFormat } from "../../../src/workbook/conditionalFormat";
import type { Edit } from "../../../src/workbook/edit";
import { readFixtures } from "../../support/fixture";
import { cellsIn, paintedBy } from "../../support/formulaPaint";
import type { Grid } from "../../support/grid";
import { planGrid } from "../../support/planGrid";

const FOLDER = path.join(__dirname, "../../matrix/fixtures");
const fixtures = [...readFixtures(FOLDER), ...readFixtures(path.join(FOLDER, "everyday"))];

/** What a cell of the workbench holds of a value. */
function contentOf(value: CellValue) {
  if (typeof value !== "object" || value.kind === "error") return value;
  return value.kind === "date" ? value.serial : value.fraction;
}

function fill(sheet: Sheet, { rows }: Grid): void {
  for (const { row, cells } of rows) {
    for (const [index, value] of cells.entries()) {
      const content = contentOf(value);
      if (content !== undefined) putCell(sheet, { row, column: asColumn(index) }, { content, style: 0 });
    }
  }
}

const formatsIn = (edits: readonly Edit[], tag: FormatTag): readonly FormulaFormat[] =>
  edits.flatMap((edit) =>
    edit.kind === "set-formats" && edit.tag === tag ? edit.formats.map(({ item }) => item) : [],
  );

/** The cells that the workbench paints with the formats of a plan, by address. */
function painted(edits: readonly Edit[], grid: Grid, tag: FormatTag): string[] {
  const bench = openWorkbench(createBook([grid.info.name]));
  const [sheet] = bench.book.sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  fill(sheet, grid);
  const formats = formatsIn(edits, tag);
  sheet.formats = formats.map(({ formula, areas }, index) => {
    expect(tagOf(formula)).toBe(tag);
    const paint = { fillColor: "#FF0000", borders: {} };
    return { id: String(index), areas, stopIfTrue: false, type: "Custom", formula: `=${formula}`, paint };
  });
  const engine = attachEngine(bench);
  const looks = createLooks(bench, engine);
  const cells = formats.flatMap(({ areas }) => areas.flatMap(cellsIn));
  const found = cells.filter((cell) => looks.lookAt(sheet, cell).fillColor !== undefined).map(formatCell);
  engine.dispose();
  return [...new Set(found)].sort();
}

const highlighter = (version: SfiaVersion): Planner =>
  createHighlightPlanner({ framework: bundledFramework(), version, renames: "itmg" });

describe("the workbench paints the cells that Excel would", () => {
  test.each(fixtures)("$file: rows with a rename", async ({ sheet, version }) => {
    const { edits } = await planGrid(sheet, highlighter(version as SfiaVersion), { version: version as SfiaVersion });
    expect(painted(edits, sheet, "sfia-rename")).toEqual([...paintedBy(edits, sheet, "sfia-rename")].sort());
  });

  test.each(fixtures)("$file: invalid levels", async ({ sheet, version }) => {
    const { edits } = await planGrid(sheet, createMarkPlanner(), { version: version as SfiaVersion });
    expect(painted(edits, sheet, "invalid-level")).toEqual([...paintedBy(edits, sheet, "invalid-level")].sort());
  });
});
