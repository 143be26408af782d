import { asRow, type Area } from "../../workbook/address";
import { newId } from "./addSheet";
import { areaOf, meets, rowCount } from "./areas";
import type { Book, Sheet } from "./book";
import { insertCells } from "./structure/insert";
import type { Table } from "./table";
import { nameHeaders } from "./tableHeaders";
import { tell, type Workbench } from "./workbench";

const DEFAULT_STYLE = "TableStyleMedium2";

/** All tables of a workbook, sheet by sheet. */
export const tablesOf = ({ sheets }: Book): { readonly sheet: Sheet; readonly table: Table }[] =>
  sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** Whether a table could stand here: not on another one, and on no merged cells. */
export const overlapsTable = ({ tables }: Sheet, area: Area): boolean =>
  tables.some((table) => meets(table.area, area));
export const overlapsMerge = ({ merges }: Sheet, area: Area): boolean => merges.some((merge) => meets(merge, area));

/** Makes a table of an area; without headers of its own, the cells move down for a row of them. */
export function addTable(bench: Workbench, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  if (!hasHeaders) insertCells(bench, sheet, areaOf(area.top, area.left, area.top, area.right), "Down");
  const isOneRow = rowCount(area) === 1;
  const whole = hasHeaders && !isOneRow ? area : { ...area, bottom: asRow(area.bottom + 1) };
  const table: Table = {
    id: newId(bench.book),
    name: freeTableName(bench.book),
    area: whole,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: DEFAULT_STYLE,
    headers: [],
  };
  sheet.tables.push(table);
  nameHeaders(sheet, table);
  tell(bench, { kind: "look-changed", sheet });
  return table;
}

function freeTableName(book: Book): string {
  const taken = takenNames(book);
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/** The names of tables and of ranges of the whole workbook, which no two of them may share, in lower case. */
export function takenNames(book: Book): Set<string> {
  const names = [...tablesOf(book).map(({ table }) => table.name), ...book.names.map(({ name }) => name)];
  return new Set(names.map((name) => name.toLowerCase()));
}

/** Whether something may have a name: a letter or _ first, no spaces, not like a cell's address. */
export const isName = (name: string): boolean =>
  name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name);

/** The rows of a table between its header row and its row of totals. */
export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  return areaOf(area.top + (showHeaders ? 1 : 0), area.left, area.bottom - (showTotals ? 1 : 0), area.right);
}

/** The row of names; undefined where it is not shown. */
export const headerOf = ({ area, showHeaders }: Table): Area | undefined =>
  showHeaders ? { ...area, bottom: area.top } : undefined;

/** The row of totals; undefined where it is not shown. */
export const totalsOf = ({ area, showTotals }: Table): Area | undefined =>
  showTotals ? { ...area, top: area.bottom } : undefined;
