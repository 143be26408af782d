import { asRow, type Area } from "../../workbook/address";
import { areaOf, meets } from "./areas";
import type { Cell, Sheet } from "./book";
import { eachCell, putCell } from "./cells";
import { tell, type Workbench } from "./workbench";

/** Makes one cell of an area, or of each of its rows; it holds what the first cell held that was not empty. */
export function mergeCells(bench: Workbench, sheet: Sheet, area: Area, isByRow: boolean): void {
  if (!isByRow) mergeOne(sheet, area);
  for (let row: number = area.top; isByRow && row <= area.bottom; row++) {
    mergeOne(sheet, { ...area, top: asRow(row), bottom: asRow(row) });
  }
  tell(bench, { kind: "look-changed", sheet });
}

function mergeOne(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !meets(merge, area));
  if (area.top === area.bottom && area.left === area.right) return;
  let kept: Cell | undefined;
  eachCell(sheet, area, (cell, at) => {
    if (cell.content === undefined) return;
    kept ??= cell;
    putCell(sheet, at, { content: undefined, style: cell.style });
  });
  if (kept !== undefined) putCell(sheet, { row: area.top, column: area.left }, kept);
  sheet.merges.push(areaOf(area.top, area.left, area.bottom, area.right));
}

/** Parts all merged areas that an area touches. */
export function unmergeCells(bench: Workbench, sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !meets(merge, area));
  tell(bench, { kind: "look-changed", sheet });
}
