import { asColumn, asRow, formatCell, MAX_COLUMNS, MAX_ROWS, type Area } from "../../../workbook/address";
import { areaOf, meets } from "../../model/areas";
import type { Cell, Content, Sheet } from "../../model/book";
import { eachCell, putCell, rowOf, styleNumberAt } from "../../model/cells";
import type { Matrix } from "../values/value";
import { spilledFrom, type SpilledCell } from "./lazyCell";
import type { Run } from "./run";

/** The area that an array takes from a cell on. */
export const spillArea = ({ row, column }: Run, matrix: Matrix): Area =>
  areaOf(row, column, row + matrix.length - 1, column + (matrix[0]?.length ?? 1) - 1);

const anchorOf = ({ row, column }: Run): string => formatCell({ row: asRow(row), column: asColumn(column) });

/** Whether an array may lie on an area: nothing else is there, no table, no merged cells, and the sheet does not end. */
export function hasRoom(run: Run, area: Area): boolean {
  const { sheet } = run;
  if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return false;
  if (sheet.tables.some((table) => meets(table.area, area)) || sheet.merges.some((merge) => meets(merge, area))) {
    return false;
  }
  let isFree = true;
  eachCell(sheet, area, (cell, { row, column }) => {
    const isAnchor = row === run.row && column === run.column;
    if (!isAnchor && isTaken(cell, run)) isFree = false;
  });
  return isFree;
}

function isTaken(cell: Cell, run: Run): boolean {
  if (cell.formula !== undefined) return true;
  const anchor = spilledFrom(cell);
  return anchor === undefined ? cell.content !== undefined : anchor !== anchorOf(run);
}

/** Puts the values of an array into the cells around its own. */
export function spread(run: Run, matrix: Matrix): void {
  const { sheet, row, column } = run;
  const anchor = anchorOf(run);
  for (const [down, values] of matrix.entries()) {
    const { cells } = rowOf(sheet, row + down);
    for (const [across, value] of values.entries()) {
      if (down === 0 && across === 0) continue;
      while (cells.length < column + across) cells.push(undefined);
      cells[column + across] = spilledCell(sheet, row + down, column + across, value ?? 0, anchor);
    }
  }
}

function spilledCell(sheet: Sheet, row: number, column: number, content: Content, anchor: string): SpilledCell {
  return { content, style: styleNumberAt(sheet, row, column), spilledFrom: anchor };
}

/** Empties the cells on which an array lies, but for those that its next one will lie on. */
export function withdraw(run: Run, kept: Area | undefined): void {
  const { sheet, spill } = run;
  if (spill === undefined) return;
  const anchor = anchorOf(run);
  eachCell(sheet, spill, (cell, at) => {
    const { row, column } = at;
    const isKept = kept !== undefined && meets(kept, areaOf(row, column, row, column));
    if (!isKept && spilledFrom(cell) === anchor) putCell(sheet, at, { content: undefined, style: cell.style });
  });
}

/** Empties all cells of a sheet on which some array lies: after cells have moved, arrays are laid anew. */
export function withdrawAll(sheet: Sheet): void {
  for (const [row, record] of sheet.rows.entries()) {
    for (const [column, cell] of (record?.cells ?? []).entries()) {
      if (cell === undefined || spilledFrom(cell) === undefined) continue;
      putCell(sheet, { row: asRow(row), column: asColumn(column) }, { content: undefined, style: cell.style });
    }
  }
}
