import { asRow, type Area, type CellAddress } from "../../../workbook/address";
import { columnCount, isWholeRows, rowCount } from "../../model/areas";
import type { Cell, Sheet, SheetColumn, SheetRow } from "../../model/book";
import { columnOf, eachCell, rowOf } from "../../model/cells";
import type { Workbench } from "../../model/workbench";
import { restoreCell } from "./cellsEdit";
import { plainCell } from "./plainCell";

/** Takes note of whole rows or columns, and gives what makes lines in their place what they were, with what stood in them. */
export function takeLines(bench: Workbench, sheet: Sheet, area: Area): () => void {
  const setLines = isWholeRows(area) ? takeRows(sheet, area) : takeColumns(sheet, area);
  // The row after deleted ones may become the header row of a table, whose cells are made texts.
  const noted = isWholeRows(area) ? { ...area, bottom: asRow(area.bottom + 1) } : area;
  const cells: { readonly at: CellAddress; readonly cell: Cell | undefined }[] = [];
  eachCell(sheet, noted, (cell, at) => cells.push({ at, cell: plainCell(cell) }));
  return () => {
    eachCell(sheet, noted, (cell, { row, column }) => {
      if (plainCell(cell) !== undefined) rowOf(sheet, row).cells[column] = undefined;
    });
    setLines();
    for (const { at, cell } of cells) if (cell !== undefined) restoreCell(bench, sheet, at, cell);
  };
}

const PLAIN_ROW: Omit<SheetRow, "cells"> = { hidden: false, height: undefined, style: undefined };
const PLAIN_COLUMN: SheetColumn = { hidden: false, width: undefined, style: undefined };

function takeRows(sheet: Sheet, area: Area): () => void {
  const { rows } = sheet;
  const { top } = area;
  const before = rows.slice(top, area.bottom + 1).map((row) => (row === undefined ? undefined : withoutCells(row)));
  return () => {
    const known = Math.min(rowCount(area), Math.max(before.length, rows.length - top));
    for (let index = 0; index < known; index++) {
      if (rows[top + index] === undefined && before[index] === undefined) continue;
      Object.assign(rowOf(sheet, top + index), before[index] ?? PLAIN_ROW);
    }
  };
}

const withoutCells = ({ hidden, height, style }: SheetRow): Omit<SheetRow, "cells"> => ({ hidden, height, style });

function takeColumns(sheet: Sheet, area: Area): () => void {
  const { columns } = sheet;
  const { left } = area;
  const before = columns
    .slice(left, area.right + 1)
    .map((column) => (column === undefined ? undefined : { ...column }));
  return () => {
    const known = Math.min(columnCount(area), Math.max(before.length, columns.length - left));
    for (let index = 0; index < known; index++) {
      if (columns[left + index] === undefined && before[index] === undefined) continue;
      Object.assign(columnOf(sheet, left + index), before[index] ?? PLAIN_COLUMN);
    }
  };
}
