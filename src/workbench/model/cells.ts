import { asColumn, asRow, type Area, type CellAddress } from "../../workbook/address";
import { areaOf, bounding } from "./areas";
import type { Cell, Content, Sheet, SheetColumn, SheetRow } from "./book";

/** The cell at a place; undefined where nothing is. */
export const cellAt = ({ rows }: Sheet, row: number, column: number): Cell | undefined => rows[row]?.cells[column];

/** The style that a cell shows: its own, or its row's, or its column's, or the plain one. */
export const styleNumberAt = ({ rows, columns }: Sheet, row: number, column: number): number =>
  rows[row]?.cells[column]?.style ?? rows[row]?.style ?? columns[column]?.style ?? 0;

/** A row to change, made where nothing was known of it. */
export function rowOf({ rows }: Sheet, row: number): SheetRow {
  return (rows[row] ??= { cells: [], hidden: false, height: undefined, style: undefined });
}

/** A column to change, made where nothing was known of it. */
export function columnOf({ columns }: Sheet, column: number): SheetColumn {
  return (columns[column] ??= { hidden: false, width: undefined, style: undefined });
}

/** Puts a cell into its place; one that holds nothing and looks like its surroundings is taken away. */
export function putCell(sheet: Sheet, { row, column }: CellAddress, cell: Cell | undefined): void {
  const { cells, style } = rowOf(sheet, row);
  const isPlain = cell?.content === undefined && cell?.formula === undefined;
  if (!isPlain || cell?.style !== (style ?? sheet.columns[column]?.style ?? 0)) {
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
    return;
  }
  if (column < cells.length) cells[column] = undefined;
}

/** Goes through the cells of an area that are there, row by row. */
export function eachCell(sheet: Sheet, area: Area, visit: (cell: Cell, at: CellAddress) => void): void {
  const lastRow = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row: number = area.top; row <= lastRow; row++) {
    const cells = sheet.rows[row]?.cells;
    if (cells === undefined) continue;
    const lastColumn = Math.min(area.right, cells.length - 1);
    for (let column: number = area.left; column <= lastColumn; column++) {
      const cell = cells[column];
      if (cell !== undefined) visit(cell, { row: asRow(row), column: asColumn(column) });
    }
  }
}

/** Goes through all places of an area, whether something is there or not. */
export function eachPlace(area: Area, visit: (at: CellAddress) => void): void {
  for (let row: number = area.top; row <= area.bottom; row++) {
    for (let column: number = area.left; column <= area.right; column++) {
      visit({ row: asRow(row), column: asColumn(column) });
    }
  }
}

/** Each cell of an area as something else, row by row. */
export function gridOf<Item>(
  sheet: Sheet,
  area: Area,
  item: (cell: Cell | undefined, at: CellAddress) => Item,
): Item[][] {
  const grid: Item[][] = [];
  for (let row: number = area.top; row <= area.bottom; row++) {
    const cells = sheet.rows[row]?.cells;
    const items: Item[] = [];
    for (let column: number = area.left; column <= area.right; column++) {
      items.push(item(cells?.[column], { row: asRow(row), column: asColumn(column) }));
    }
    grid.push(items);
  }
  return grid;
}

/**
 * The smallest area of a sheet, or of an area of it, that has all cells that are used; undefined where none is. Cells
 * that are only formatted count, unless only values are asked for.
 */
export function usedArea(sheet: Sheet, within: Area, isValuesOnly: boolean): Area | undefined {
  let used: Area | undefined;
  eachCell(sheet, within, (cell, { row, column }) => {
    if (isValuesOnly && (cell.content === undefined || cell.content === "")) return;
    if (used !== undefined && column >= used.left && column <= used.right && row === used.bottom) return;
    const own = areaOf(row, column, row, column);
    used = used === undefined ? own : bounding(used, own);
  });
  return used;
}

/** How a cell's content stands on the wire: errors as their code, an empty cell as an empty text. */
export function wireValue(content: Content | undefined): string | number | boolean {
  if (content === undefined) return "";
  return typeof content === "object" ? content.code : content;
}
