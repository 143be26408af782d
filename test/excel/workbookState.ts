import type { Book, Sheet } from "../../src/workbench/model/book";
import { PLAIN_STYLE, styleAt } from "../../src/workbench/model/style";
import { formatArea, formatCell, asColumn, asRow } from "../../src/workbook/address";

/** All that a planner could see of a workbook, without the numbers that the host gives things. */
export const stateOf = ({ sheets, styles }: Book): unknown => sheets.map((sheet) => sheetState(sheet, styles));

function sheetState(sheet: Sheet, styles: Book["styles"]): unknown {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cellsOf(sheet, styles),
    columns: sheet.columns.flatMap((column, index) => (column?.width === undefined ? [] : [[index, column.width]])),
    heights: sheet.rows.flatMap((row, index) => (row?.height === undefined ? [] : [[index, row.height]])),
    merges: sheet.merges.map(formatArea),
    tables: sheet.tables,
    formats: sheet.formats.map((format) => ({ ...format, id: undefined, areas: format.areas.map(formatArea) })),
    validations: sheet.validations
      .map(({ areas, ...validation }) => ({ ...validation, cells: addressesIn(areas) }))
      .toSorted((a, b) => (a.cells[0] ?? "").localeCompare(b.cells[0] ?? "")),
    frozen: sheet.frozen,
    page: sheet.page,
    isProtected: sheet.protection !== undefined,
  };
}

function cellsOf({ rows }: Sheet, styles: Book["styles"]): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of (row?.cells ?? []).entries()) {
      if (cell === undefined) continue;
      const style = styleAt(styles, cell.style);
      const isPlain = JSON.stringify(style) === JSON.stringify(PLAIN_STYLE);
      if (cell.content === undefined && cell.formula === undefined && isPlain) continue;
      const { content, formula } = cell;
      cells[formatCell({ row: asRow(index), column: asColumn(column) })] = {
        content,
        formula,
        ...(!isPlain && { style }),
      };
    }
  }
  return cells;
}

function addressesIn(areas: Sheet["validations"][number]["areas"]): string[] {
  return areas
    .flatMap(({ top, left, bottom, right }) => {
      const cells: string[] = [];
      for (let row: number = top; row <= bottom; row++) {
        for (let column: number = left; column <= right; column++) {
          cells.push(formatCell({ row: asRow(row), column: asColumn(column) }));
        }
      }
      return cells;
    })
    .toSorted();
}
