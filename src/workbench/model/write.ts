import { asColumn, asRow, type Area, type CellAddress } from "../../workbook/address";
import { cellCount } from "./areas";
import type { Cell, Content, Sheet } from "./book";
import { cellAt, eachPlace, putCell, styleNumberAt } from "./cells";
import type { Entry } from "./entry/entry";
import { readEntry } from "./entry/readEntry";
import { numberOfStyle, styleAt } from "./style";
import { namedHeader, tableWithHeader } from "./tableHeaders";
import { tell, type Workbench } from "./workbench";

/** What may be written into a cell; null leaves it as it is, an empty text empties it. */
export type Entered = string | number | boolean | null;

/**
 * Writes into the cells of an area what Excel makes of the values: texts that look like numbers, dates or formulas become
 * such. One value for all of them, or rows of values as large as the area.
 *
 * @example writeCells(bench, sheet, parseArea("A1:B1"), [["5%", "=A1*2"]])
 */
export function writeCells(
  bench: Workbench,
  sheet: Sheet,
  area: Area,
  values: Entered | readonly (readonly Entered[])[],
): void {
  const isSingle = cellCount(area) === 1;
  const before = isSingle ? { content: cellAt(sheet, area.top, area.left)?.content } : undefined;
  const valueFor = (at: CellAddress): Entered =>
    Array.isArray(values) ? valueAt(values, area, at) : (values as Entered);
  eachPlace(area, (at) => {
    const value = valueFor(at);
    if (typeof value === "string" && MAY_BE_REFUSED.test(value)) entryFor(bench, sheet, at, value);
  });
  eachPlace(area, (at) => {
    const value = valueFor(at);
    if (value !== null && !isUnderMerge(sheet, at)) writeCell(bench, sheet, at, value);
  });
  tell(bench, { kind: "cells-changed", sheet, area, change: "RangeEdited", ...(before !== undefined && { before }) });
}

/** What may be no formula, or too long for a cell: it is looked at first, so that an area is written whole or not at all. */
const MAY_BE_REFUSED = /^(?:[=+@-]|[^]{32000})/;

const valueAt = (values: readonly (readonly Entered[])[], area: Area, { row, column }: CellAddress): Entered =>
  values[row - area.top]?.[column - area.left] ?? null;

/** Cells that a merged area hides take nothing (guess: "merged-cells-take-nothing"). */
function isUnderMerge({ merges }: Sheet, { row, column }: CellAddress): boolean {
  if (merges.length === 0) return false;
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
  );
}

function writeCell(bench: Workbench, sheet: Sheet, at: CellAddress, value: string | number | boolean): void {
  const style = styleNumberAt(sheet, at.row, at.column);
  const entry = entryFor(bench, sheet, at, value);
  const header = tableWithHeader(sheet, at);
  if (header !== undefined) {
    putCell(sheet, at, cellOf(namedHeader(sheet, header, at, entry.content), style));
    return;
  }
  const shown = entry.numberFormat === undefined ? style : withFormat(bench, style, entry.numberFormat);
  const content = entry.formula === undefined ? entry.content : resultOf(bench, sheet, at, entry.formula);
  putCell(sheet, at, cellOf(content, shown, entry.formula));
}

function entryFor(bench: Workbench, sheet: Sheet, at: CellAddress, value: string | number | boolean): Entry {
  const { numberFormat } = styleAt(bench.book.styles, styleNumberAt(sheet, at.row, at.column));
  return readEntry(value, { numberFormat, currentYear: bench.currentYear });
}

/** All cells have the same fields in the same order: a million of them are read faster so. */
const cellOf = (content: Content | undefined, style: number, formula?: string): Cell => ({ content, formula, style });

const withFormat = ({ book }: Workbench, style: number, numberFormat: string): number =>
  numberOfStyle(book.styles, { ...styleAt(book.styles, style), numberFormat });

/** What a formula shows. One that stood there before keeps what it showed, where nobody calculates. */
function resultOf(bench: Workbench, sheet: Sheet, at: CellAddress, formula: string): Content | undefined {
  const old = cellAt(sheet, at.row, at.column);
  const last = old?.formula === formula ? old.content : undefined;
  return bench.calculate(formula, { sheet, cell: at, last });
}

/** Puts a formula into a cell together with the result that is known of it, as a file does. */
export function putFormula(
  bench: Workbench,
  sheet: Sheet,
  at: CellAddress,
  formula: string,
  result: Content | undefined,
): void {
  const content = bench.calculate(formula, { sheet, cell: at, last: result });
  putCell(sheet, at, cellOf(content, styleNumberAt(sheet, at.row, at.column), formula));
}

/** Empties cells and leaves their looks. */
export function clearContents(bench: Workbench, sheet: Sheet, area: Area): void {
  for (let row: number = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row++) {
    const cells = sheet.rows[row]?.cells;
    if (cells === undefined) continue;
    for (let column: number = area.left; column <= Math.min(area.right, cells.length - 1); column++) {
      const cell = cells[column];
      if (cell !== undefined) emptyCell(sheet, { row: asRow(row), column: asColumn(column) }, cell.style);
    }
  }
  tell(bench, { kind: "cells-changed", sheet, area, change: "RangeEdited" });
}

function emptyCell(sheet: Sheet, at: CellAddress, style: number): void {
  const header = tableWithHeader(sheet, at);
  const content = header === undefined ? undefined : namedHeader(sheet, header, at, undefined);
  putCell(sheet, at, cellOf(content, style));
}
