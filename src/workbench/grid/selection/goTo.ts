import type { Area } from "../../../workbook/address";
import { parseReference } from "../../api/address";
import { sheetNamed } from "../../model/addSheet";
import type { Book, Sheet } from "../../model/book";
import { bodyOf, tablesOf } from "../../model/tables";

/** Where a name or address leads. */
export interface Target {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Finds what is typed into the name box: an address with or without a sheet, a name, or a table; undefined where the workbook
 * has no such thing.
 *
 * @example targetOf(book, sheet, "Team!B2:C9")
 */
export function targetOf(book: Book, sheet: Sheet, text: string): Target | undefined {
  const target = addressed(book, sheet, text);
  if (target !== undefined) return target;
  const isMeant = ({ name }: { readonly name: string }): boolean => name.toLowerCase() === text.toLowerCase();
  const named = [...sheet.names, ...book.names].find(isMeant);
  if (named !== undefined) return addressed(book, sheet, named.formula.replace(/^=/, "").replaceAll("$", ""));
  const found = tablesOf(book).find(({ table }) => isMeant(table));
  return found === undefined ? undefined : { sheet: found.sheet, area: bodyOf(found.table) };
}

function addressed(book: Book, own: Sheet, text: string): Target | undefined {
  const reference = parseReference(text);
  const sheet = reference?.sheet === undefined ? own : sheetNamed(book, reference.sheet);
  return reference === undefined || sheet?.visibility !== "visible" ? undefined : { sheet, area: reference.area };
}
