import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../workbook/address";
import { columnCount, covers, isWholeColumns, isWholeRows, meets, rowCount } from "../areas";
import type { Sheet } from "../book";
import { rowOf, usedArea } from "../cells";
import type { ChangeKind, Shift } from "../events";
import { nameHeaders } from "../tableHeaders";
import { tell, type Workbench } from "../workbench";
import { laneOf, moveFor, movingArea } from "./moves";
import { moveState } from "./moveState";

/** Why cells cannot be inserted or deleted here. */
export class ShiftConflict extends Error {
  override readonly name = "ShiftConflict";
}

/**
 * Makes room by moving cells down or to the right, with everything that lies on them: looks, formats, validations, merged
 * areas, tables; formulas go along.
 *
 * @example insertCells(bench, sheet, parseRows("3:4"), "Down")
 */
export function insertCells(bench: Workbench, sheet: Sheet, area: Area, direction: "Down" | "Right"): void {
  const shift = isWholeRows(area) ? "Down" : isWholeColumns(area) ? "Right" : direction;
  checkLane(sheet, area, shift);
  checkEnd(sheet, area, shift);
  if (shift === "Down") makeRows(sheet, area);
  else makeColumns(sheet, area);
  finish(bench, sheet, area, { shift, change: kindOf(area, "Inserted") });
}

/** Takes cells away and closes the gap from below or from the right. */
export function deleteCells(bench: Workbench, sheet: Sheet, area: Area, direction: "Up" | "Left"): void {
  const shift = isWholeRows(area) ? "Up" : isWholeColumns(area) ? "Left" : direction;
  checkLane(sheet, area, shift);
  if (shift === "Up") takeRows(sheet, area);
  else takeColumns(sheet, area);
  finish(bench, sheet, area, { shift, change: kindOf(area, "Deleted") });
}

function finish(
  bench: Workbench,
  sheet: Sheet,
  area: Area,
  { shift, change }: { readonly shift: Shift; readonly change: ChangeKind },
): void {
  const move = moveFor(area, shift);
  moveState(bench.book, sheet, laneOf(area, shift), move);
  for (const table of sheet.tables) {
    if (table.showHeaders && meets(table.area, movingArea(area, shift))) nameHeaders(sheet, table);
  }
  tell(bench, { kind: "cells-moved", sheet, move });
  const isPart = change.startsWith("Cell");
  tell(bench, { kind: "cells-changed", sheet, area, change, ...(isPart && { shift }) });
}

function kindOf(area: Area, ending: "Inserted" | "Deleted"): ChangeKind {
  if (isWholeRows(area)) return `Row${ending}`;
  return isWholeColumns(area) ? `Column${ending}` : `Cell${ending}`;
}

/** A table or a merged area moves as a whole or not at all (guess: "shift-conflict"). */
function checkLane({ tables, merges }: Sheet, area: Area, shift: Shift): void {
  const lane = laneOf(area, shift);
  const moving = movingArea(area, shift);
  const isTorn = (other: Area): boolean => meets(other, moving) && !covers(lane, other);
  if (tables.some((table) => isTorn(table.area)) || merges.some(isTorn)) throw new ShiftConflict();
}

/** What holds something is not pushed off the sheet. */
function checkEnd(sheet: Sheet, area: Area, shift: "Down" | "Right"): void {
  const used = usedArea(sheet, movingArea(area, shift), true);
  if (used === undefined) return;
  const isPushedOff =
    shift === "Down" ? used.bottom + rowCount(area) >= MAX_ROWS : used.right + columnCount(area) >= MAX_COLUMNS;
  if (isPushedOff) throw new ShiftConflict();
}

/** New rows look like the one above (guess: "inserted-cells-look-like-neighbours"). */
function makeRows(sheet: Sheet, area: Area): void {
  const { rows } = sheet;
  const count = rowCount(area);
  if (isWholeRows(area)) {
    const tail = rows.splice(area.top);
    for (let index = 0; index < count && tail.length > 0; index++) rows.push(emptyRowLike(rows[area.top - 1]));
    for (const row of tail) rows.push(row);
    rows.length = Math.min(rows.length, MAX_ROWS);
    return;
  }
  for (let row = rows.length - 1; row >= area.top; row--) {
    for (let column: number = area.left; column <= area.right; column++) moveCell(sheet, row, column, row + count);
  }
}

function emptyRowLike(above: Sheet["rows"][number]): Sheet["rows"][number] {
  if (above === undefined) return undefined;
  const cells = above.cells.map((cell) => (cell === undefined ? undefined : { content: undefined, style: cell.style }));
  return { cells, hidden: false, height: undefined, style: above.style };
}

function takeRows(sheet: Sheet, area: Area): void {
  const count = rowCount(area);
  if (isWholeRows(area)) {
    sheet.rows.splice(area.top, count);
    return;
  }
  for (let row: number = area.top; row < sheet.rows.length; row++) {
    for (let column: number = area.left; column <= area.right; column++) {
      if (row <= area.bottom) clearCell(sheet, row, column);
      else moveCell(sheet, row, column, row - count);
    }
  }
}

function moveCell(sheet: Sheet, row: number, column: number, to: number): void {
  const cell = sheet.rows[row]?.cells[column];
  if (cell === undefined) {
    clearCell(sheet, to, column);
    return;
  }
  const { cells } = rowOf(sheet, to);
  while (cells.length < column) cells.push(undefined);
  cells[column] = cell;
  clearCell(sheet, row, column);
}

function clearCell({ rows }: Sheet, row: number, column: number): void {
  const cells = rows[row]?.cells;
  if (cells !== undefined && column < cells.length) cells[column] = undefined;
}

function makeColumns({ rows, columns }: Sheet, area: Area): void {
  const count = columnCount(area);
  const room = Array.from({ length: count }, () => undefined);
  for (let row: number = area.top; row <= Math.min(area.bottom, rows.length - 1); row++) {
    const cells = rows[row]?.cells;
    if (cells === undefined || cells.length <= area.left) continue;
    const before = cells[area.left - 1];
    const like = before === undefined ? undefined : { content: undefined, style: before.style };
    cells.splice(area.left, 0, ...room.map(() => like));
    cells.length = Math.min(cells.length, MAX_COLUMNS);
  }
  if (!isWholeColumns(area) || columns.length <= area.left) return;
  const before = columns[area.left - 1];
  columns.splice(area.left, 0, ...room.map(() => (before === undefined ? undefined : { ...before, hidden: false })));
  columns.length = Math.min(columns.length, MAX_COLUMNS);
}

function takeColumns({ rows, columns }: Sheet, area: Area): void {
  const count = columnCount(area);
  for (let row: number = area.top; row <= Math.min(area.bottom, rows.length - 1); row++) {
    rows[row]?.cells.splice(area.left, count);
  }
  if (isWholeColumns(area)) columns.splice(area.left, count);
}
