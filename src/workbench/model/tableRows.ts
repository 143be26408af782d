import { asRow, type Area } from "../../workbook/address";
import { areaOf } from "./areas";
import type { Sheet } from "./book";
import { cellAt, putCell, styleNumberAt, usedArea } from "./cells";
import { insertCells } from "./structure/insert";
import type { Table } from "./table";
import { nameHeaders } from "./tableHeaders";
import { clearContents } from "./write";
import type { Workbench } from "./workbench";

/** Shows or hides a table's header row. Its cells are emptied or filled, and nothing else moves unless it is in the way. */
export function showHeaders(bench: Workbench, sheet: Sheet, table: Table, isShown: boolean): void {
  if (table.showHeaders === isShown) return;
  if (!isShown) {
    const { top } = table.area;
    table.headers = headersOf(sheet, table);
    table.showHeaders = false;
    table.area = { ...table.area, top: asRow(top + 1) };
    clearContents(bench, sheet, rowOf(table, top));
    return;
  }
  const { top } = table.area;
  const above = rowOf(table, top - 1);
  if (top > 0 && usedArea(sheet, above, true) === undefined) table.area = { ...table.area, top: above.top };
  else {
    insertCells(bench, sheet, rowOf(table, top), "Down");
    table.area = { ...table.area, top };
  }
  table.showHeaders = true;
  writeHeaders(sheet, table);
}

function writeHeaders(sheet: Sheet, table: Table): void {
  const { top, left } = table.area;
  table.headers.forEach((content, index) => {
    const column = left + index;
    putCell(sheet, { row: top, column: column as Area["left"] }, { content, style: styleNumberAt(sheet, top, column) });
  });
  table.headers = [];
  nameHeaders(sheet, table);
}

/** The names of a table's columns. */
export function headersOf(sheet: Sheet, { area, showHeaders: isShown, headers }: Table): readonly string[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const content = isShown ? cellAt(sheet, area.top, area.left + index)?.content : headers[index];
    return typeof content === "string" ? content : `Column${index + 1}`;
  });
}

/** Shows or hides a table's row of totals, which is put below it. */
export function showTotals(bench: Workbench, sheet: Sheet, table: Table, isShown: boolean): void {
  if (table.showTotals === isShown) return;
  const { bottom } = table.area;
  table.showTotals = isShown;
  if (!isShown) {
    clearContents(bench, sheet, rowOf(table, bottom));
    table.area = { ...table.area, bottom: asRow(bottom - 1) };
    return;
  }
  const below = rowOf(table, bottom + 1);
  if (usedArea(sheet, below, true) !== undefined) insertCells(bench, sheet, below, "Down");
  table.area = { ...table.area, bottom: below.bottom };
  const first = { row: below.top, column: below.left };
  putCell(sheet, first, { content: "Total", style: styleNumberAt(sheet, first.row, first.column) });
}

const rowOf = ({ area: { left, right } }: Table, row: number): Area => areaOf(row, left, row, right);
