import { asColumn, asRow, type Area, type CellAddress } from "../../workbook/address";
import { isWholeColumns, isWholeRows } from "./areas";
import type { Sheet } from "./book";
import { cellAt, columnOf, eachCell, eachPlace, putCell, rowOf, styleNumberAt } from "./cells";
import { restyler, type CellStyle } from "./style";
import { tell, type Workbench } from "./workbench";

/** Makes another style of a style. */
export type StyleChange = (style: CellStyle) => CellStyle;

type Restyle = (style: number) => number;

/** Changes how cells look. Whole rows and columns are changed as such, so that cells that come to be there look alike. */
export function formatCells(bench: Workbench, sheet: Sheet, areas: readonly Area[], change: StyleChange): void {
  const restyle = restyler(bench.book.styles, change);
  for (const area of areas) {
    if (isWholeColumns(area)) restyleColumns(sheet, area, restyle);
    else if (isWholeRows(area)) restyleRows(sheet, area, restyle);
    else
      eachPlace(area, (at) => {
        restyleCell(sheet, at, restyle);
      });
  }
  tell(bench, { kind: "look-changed", sheet });
}

/** Changes how each cell of an area looks by itself; the same change is thought about once, however many cells it is for. */
export function formatEach(
  bench: Workbench,
  sheet: Sheet,
  area: Area,
  change: (at: CellAddress) => StyleChange | undefined,
): void {
  const known = new Map<StyleChange, Restyle>();
  eachPlace(area, (at) => {
    const own = change(at);
    if (own === undefined) return;
    const restyle = known.get(own) ?? restyler(bench.book.styles, own);
    known.set(own, restyle);
    restyleCell(sheet, at, restyle);
  });
  tell(bench, { kind: "look-changed", sheet });
}

function restyleCell(sheet: Sheet, at: CellAddress, restyle: Restyle): void {
  const cell = cellAt(sheet, at.row, at.column);
  const style = restyle(styleNumberAt(sheet, at.row, at.column));
  putCell(sheet, at, cell === undefined ? { content: undefined, style } : { ...cell, style });
}

/** Where a row with a style of its own crosses the columns, the cell gets the change by itself. */
function restyleColumns(sheet: Sheet, area: Area, restyle: Restyle): void {
  sheet.rows.forEach((record, row) => {
    if (record?.style === undefined) return;
    eachPlace({ ...area, top: asRow(row), bottom: asRow(row) }, (at) => {
      restyleCell(sheet, at, restyle);
    });
  });
  eachCell(sheet, area, (cell, at) => {
    if (sheet.rows[at.row]?.style === undefined) putCell(sheet, at, { ...cell, style: restyle(cell.style) });
  });
  for (let column: number = area.left; column <= area.right; column++) {
    const record = columnOf(sheet, column);
    record.style = restyle(record.style ?? 0);
  }
}

function restyleRows(sheet: Sheet, area: Area, restyle: Restyle): void {
  const styled = [...sheet.columns.keys()].filter((column) => sheet.columns[column]?.style !== undefined);
  for (let row: number = area.top; row <= area.bottom; row++) {
    const record = rowOf(sheet, row);
    const places = new Set([...(record.style === undefined ? styled : []), ...record.cells.keys()]);
    for (const column of places) restyleCell(sheet, { row: asRow(row), column: asColumn(column) }, restyle);
    record.style = restyle(record.style ?? 0);
  }
}
