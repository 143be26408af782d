import { asColumn, asRow, MAX_COLUMNS, type Area, type CellAddress } from "../../../workbook/address";
import { bounding, cellCount } from "../../model/areas";
import type { Cell, Content, Sheet } from "../../model/book";
import { cellAt, eachCell, putCell } from "../../model/cells";
import { tell, type Workbench } from "../../model/workbench";
import { putFormula } from "../../model/write";
import type { Edit } from "./history";
import { isSameCell, plainCell } from "./plainCell";

/** The cells that stood in some areas, by their places. */
type CellsByPlace = ReadonlyMap<number, Cell>;

function cellsOf(sheet: Sheet, areas: readonly Area[]): CellsByPlace {
  const cells = new Map<number, Cell>();
  for (const area of areas) {
    eachCell(sheet, area, (cell, { row, column }) => {
      const plain = plainCell(cell);
      if (plain !== undefined) cells.set(row * MAX_COLUMNS + column, plain);
    });
  }
  return cells;
}

/**
 * Changes cells in a way that can be taken back. What the change leaves in the areas is what doing it again brings back.
 *
 * @example editCells(bench, sheet, [area], () => writeCells(bench, sheet, area, "5")).undo()
 */
export function editCells(bench: Workbench, sheet: Sheet, areas: readonly [Area, ...Area[]], change: () => void): Edit {
  const before = cellsOf(sheet, areas);
  change();
  const after = cellsOf(sheet, areas);
  const places = [...new Set([...before.keys(), ...after.keys()])].filter(
    (at) => !isSameCell(before.get(at), after.get(at)),
  );
  const putBack = (cells: CellsByPlace): void => {
    const contents = areas.map(({ top, left }) => cellAt(sheet, top, left)?.content);
    for (const place of places) restoreCell(bench, sheet, addressOf(place), cells.get(place));
    for (const [index, area] of areas.entries()) tellChange(bench, sheet, area, contents[index]);
  };
  return {
    sheet,
    area: areas.reduce(bounding),
    seen: areas[0],
    undo: () => {
      putBack(before);
    },
    redo: () => {
      putBack(after);
    },
  };
}

const addressOf = (place: number): CellAddress => ({
  row: asRow(Math.floor(place / MAX_COLUMNS)),
  column: asColumn(place % MAX_COLUMNS),
});

/** Puts a cell back into its place; a formula is calculated anew. */
export function restoreCell(bench: Workbench, sheet: Sheet, at: CellAddress, cell: Cell | undefined): void {
  putCell(sheet, at, cell);
  if (cell?.formula !== undefined) putFormula(bench, sheet, at, cell.formula, cell.content);
}

/** Of a single cell it is told what it held before. */
function tellChange(bench: Workbench, sheet: Sheet, area: Area, content: Content | undefined): void {
  const before = cellCount(area) === 1 ? { before: { content } } : {};
  tell(bench, { kind: "cells-changed", sheet, area, change: "RangeEdited", ...before });
}
