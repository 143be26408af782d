import { contains, type CellAddress } from "../../../workbook/address";
import type { Sheet } from "../../model/book";
import { rowOf } from "../../model/cells";
import type { Table } from "../../model/table";
import { bodyOf, headerOf } from "../../model/tables";

/** The texts that a column of a table lets through. */
type Allowed = ReadonlySet<string>;

/** What filters a table: texts by column, counted from the table's first. */
export type TableFilter = ReadonlyMap<number, Allowed>;

/** The table that a header cell with a filter button belongs to. */
export function filterTableAt({ tables }: Sheet, cell: CellAddress): Table | undefined {
  if (tables.length === 0) return undefined;
  return tables.find((table) => {
    const header = headerOf(table);
    return table.showFilterButton && header !== undefined && contains(header, cell);
  });
}

/** The different texts of a table's column, in order: numbers by size, then texts. */
export function textsOf(table: Table, column: number, textAt: (row: number, column: number) => string): string[] {
  const { top, bottom } = bodyOf(table);
  const texts = new Set<string>();
  for (let row: number = top; row <= bottom; row++) texts.add(textAt(row, column));
  return [...texts].sort(new Intl.Collator("en", { numeric: true, sensitivity: "base" }).compare);
}

/** Hides the rows of a table that a filter does not let through, and shows the others. Other hidden rows stay hidden. */
export function applyFilter(
  sheet: Sheet,
  table: Table,
  filter: TableFilter,
  { before, textAt }: { readonly before: TableFilter; readonly textAt: (row: number, column: number) => string },
): void {
  const { top, bottom, left } = bodyOf(table);
  const passes = (row: number, by: TableFilter): boolean =>
    [...by].every(([column, allowed]) => allowed.has(textAt(row, left + column)));
  for (let row: number = top; row <= bottom; row++) {
    const wasOut = !passes(row, before);
    const isOut = !passes(row, filter);
    if (isOut !== wasOut || isOut) rowOf(sheet, row).hidden = isOut;
  }
}
