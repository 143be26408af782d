import { asColumn, asRow, type CellAddress } from "../../../workbook/address";
import { areaOf, meets } from "../../model/areas";
import { boxIn, cellsIn, type Box, type Pane } from "../geometry/layout";
import type { Face } from "../text/face";
import type { Scene } from "./scene";

/** A cell, or merged area, that a pane shows: where it is, and how it looks. */
export interface ShownCell {
  readonly cell: CellAddress;
  readonly box: Box;
  readonly face: Face;
  readonly isMerged: boolean;
}

/** The cells of a pane, merged areas as one; those that a merged area hides are none. */
export function shownCells({ sheet, faceAt }: Scene, pane: Pane): ShownCell[] {
  const seen = cellsIn(pane);
  if (seen === undefined) return [];
  const merges = sheet.merges.filter((merge) => meets(merge, seen));
  const shown: ShownCell[] = [];
  for (const { index: row, at: y, size: height } of pane.rows.lines) {
    const inRow = merges.filter(({ top, bottom }) => row >= top && row <= bottom);
    for (const { index: column, at: x, size: width } of pane.columns.lines) {
      if (inRow.some(({ left, right }) => column >= left && column <= right)) continue;
      const cell = { row: asRow(row), column: asColumn(column) };
      shown.push({ cell, box: { x, y, width, height }, face: faceAt(row, column), isMerged: false });
    }
  }
  for (const merge of merges) {
    const cell = { row: merge.top, column: merge.left };
    shown.push({ cell, box: boxIn(pane, merge), face: faceAt(merge.top, merge.left), isMerged: true });
  }
  return shown;
}

/** How far beside a pane a text may begin that runs into it. */
const MOST_COLUMNS_BESIDE = 60;

/** The nearest cells left and right of a pane that hold something: their texts may run into it. */
export function cellsBeside({ sheet, faceAt }: Scene, pane: Pane): ShownCell[] {
  const seen = cellsIn(pane);
  if (seen === undefined) return [];
  return pane.rows.lines.flatMap(({ index: row }) => {
    const cells = sheet.rows[row]?.cells;
    if (cells === undefined) return [];
    const before = nearest(cells, seen.left - 1, -1);
    const after = nearest(cells, seen.right + 1, 1);
    return [before, after].flatMap((column) => {
      const isMerged = sheet.merges.some(
        (merge) => column !== undefined && meets(merge, areaOf(row, column, row, column)),
      );
      if (column === undefined || isMerged) return [];
      const cell = { row: asRow(row), column: asColumn(column) };
      const box = boxIn(pane, areaOf(row, column, row, column));
      return [{ cell, box, face: faceAt(row, column), isMerged: false }];
    });
  });
}

function nearest(
  cells: readonly ({ readonly content: unknown } | undefined)[],
  from: number,
  step: 1 | -1,
): number | undefined {
  for (let count = 0, column = from; count < MOST_COLUMNS_BESIDE; count++, column += step) {
    if (column < 0 || column >= cells.length) return undefined;
    if (cells[column]?.content !== undefined) return column;
  }
  return undefined;
}
