import { parseStructRef } from "@borgar/fx";
import { contains, type Area, type CellAddress } from "../../../workbook/address";
import type { Book, Sheet } from "../../model/book";
import type { Table } from "../../model/table";
import { headersOf } from "../../model/tableRows";
import { bodyOf, headerOf, tablesOf, totalsOf } from "../../model/tables";
import { areaOf, bounding } from "../../model/areas";
import type { Place } from "../values/value";

/** A reference to parts of a table by its columns' names. */
export interface StructuredReference {
  /** Empty for the table that the formula stands in. */
  readonly table: string;
  /** In small letters; none is the table's body. */
  readonly sections: readonly string[];
  readonly columns: readonly string[];
}

/** Reads `Levels[[#Headers],[Skill]:[Level]]`, `[@Level]` and the like. */
export function structuredReference(text: string): StructuredReference | undefined {
  const found = parseStructRef(text);
  if (found === undefined) return undefined;
  const { table = "", sections = [], columns = [] } = found;
  return { table, sections: sections.map((section) => section.toLowerCase()), columns };
}

/** Where a table is. */
export interface TablePlace {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** A table by its name. */
export const tableNamed = (book: Book, name: string): TablePlace | undefined =>
  tablesOf(book).find(({ table }) => table.name.toLowerCase() === name.toLowerCase());

/** The table that is meant: by its name, or the one that a cell stands in. */
export function tableFor(
  { table }: StructuredReference,
  book: Book,
  { sheet, row, column }: CellAddress & { readonly sheet: Sheet },
): TablePlace | undefined {
  if (table !== "") return tableNamed(book, table);
  const own = sheet.tables.find(({ area }) => contains(area, { row, column }));
  return own === undefined ? undefined : { sheet, table: own };
}

/** The cells that are meant of a table; undefined where it has no such column, or the row is not one of its own. */
export function placeInTable(
  { sections, columns }: StructuredReference,
  { sheet, table }: TablePlace,
  row: number,
): Place | undefined {
  const across = columnsOf(columns, sheet, table);
  const parts = (sections.length === 0 ? ["data"] : sections).map((section) => partOf(section, table, row));
  const [first, ...others] = parts;
  if (across === undefined || first === undefined) return undefined;
  const whole = others.reduce(
    (all, part) => (part === undefined || all === undefined ? undefined : bounding(all, part)),
    first,
  );
  return whole === undefined ? undefined : { sheet, area: { ...whole, left: across.left, right: across.right } };
}

function columnsOf(names: readonly string[], sheet: Sheet, table: Table): Area | undefined {
  if (names.length === 0) return table.area;
  const headers = headersOf(sheet, table).map((header) => header.toLowerCase());
  const places = names.map((name) => headers.indexOf(name.toLowerCase()));
  if (places.includes(-1)) return undefined;
  const { top, left, bottom } = table.area;
  return areaOf(top, left + Math.min(...places), bottom, left + Math.max(...places));
}

function partOf(section: string, table: Table, row: number): Area | undefined {
  switch (section) {
    case "all":
      return table.area;
    case "headers":
      return headerOf(table);
    case "totals":
      return totalsOf(table);
    case "data":
      return bodyOf(table);
    case "this row": {
      const body = bodyOf(table);
      const isOwn = row >= body.top && row <= body.bottom;
      return isOwn ? areaOf(row, body.left, row, body.right) : undefined;
    }
    default:
      return undefined;
  }
}
