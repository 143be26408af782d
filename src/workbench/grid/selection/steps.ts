import { asColumn, asRow, MAX_COLUMNS, MAX_ROWS, type CellAddress } from "../../../workbook/address";
import { areaOfCell, meets } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { cellAt } from "../../model/cells";

/** One of the four ways through a sheet. */
export interface Way {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

export const WAYS = {
  up: { rows: -1, columns: 0 },
  down: { rows: 1, columns: 0 },
  left: { rows: 0, columns: -1 },
  right: { rows: 0, columns: 1 },
} as const satisfies Record<string, Way>;

const isInSheet = (row: number, column: number): boolean =>
  row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;

const isHidden = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.rows[row]?.hidden === true || sheet.columns[column]?.hidden === true;

/** The next cell in sight; the same one at the edge of the sheet. A merged area is passed in one step. */
export function stepFrom(sheet: Sheet, cell: CellAddress, way: Way): CellAddress {
  const merge = sheet.merges.find((area) => meets(area, areaOfCell(cell)));
  let row: number = cell.row;
  let column: number = cell.column;
  if (merge !== undefined) {
    if (way.rows !== 0) row = way.rows > 0 ? merge.bottom : merge.top;
    if (way.columns !== 0) column = way.columns > 0 ? merge.right : merge.left;
  }
  do {
    row += way.rows;
    column += way.columns;
  } while (isInSheet(row, column) && isHidden(sheet, row, column));
  return isInSheet(row, column) ? { row: asRow(row), column: asColumn(column) } : cell;
}

/** Whether something stands in a cell; a formula is not asked what it comes to. */
function isFilled(sheet: Sheet, { row, column }: CellAddress): boolean {
  const cell = cellAt(sheet, row, column);
  return cell?.formula !== undefined || cell?.content !== undefined;
}

/** Where Ctrl and an arrow key lead: to the end of what is filled, or over the gap to the next filled cell, or to the sheet's end. */
export function jumpFrom(sheet: Sheet, cell: CellAddress, way: Way): CellAddress {
  const next = stepFrom(sheet, cell, way);
  const isInBlock = isFilled(sheet, cell) && isFilled(sheet, next);
  let at = cell;
  for (let ahead = next; !isSame(ahead, at); ahead = stepFrom(sheet, at, way)) {
    if (isInBlock && !isFilled(sheet, ahead)) return at;
    if (!isInBlock && isFilled(sheet, ahead)) return ahead;
    if (isPastEverything(sheet, ahead, way)) return isInBlock ? at : lastInSight(sheet, ahead, way);
    at = ahead;
  }
  return at;
}

export const isSame = (a: CellAddress, b: CellAddress): boolean => a.row === b.row && a.column === b.column;

/** Whether nothing at all comes any more in a direction. */
function isPastEverything({ rows }: Sheet, { row, column }: CellAddress, way: Way): boolean {
  if (way.rows > 0) return row >= rows.length;
  return way.columns > 0 && column >= (rows[row]?.cells.length ?? 0);
}

/** The last cell of a sheet in some direction that is not hidden. */
function lastInSight(sheet: Sheet, cell: CellAddress, way: Way): CellAddress {
  let row: number = way.rows > 0 ? MAX_ROWS - 1 : cell.row;
  let column: number = way.columns > 0 ? MAX_COLUMNS - 1 : cell.column;
  while (isHidden(sheet, row, column) && (row > cell.row || column > cell.column)) {
    row -= way.rows;
    column -= way.columns;
  }
  return { row: asRow(row), column: asColumn(column) };
}
