import { isSameSheetName } from "../../workbook/sheetName";
import { areaOf } from "./areas";
import type { Book, Sheet } from "./book";

/** An id that nothing else in the workbook has, in the form that Excel gives. */
export function newId(book: Book): string {
  book.lastNumber += 1;
  return `{00000000-0001-0000-0000-${book.lastNumber.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** A sheet with nothing on it, which is not in the workbook yet. */
export function createSheet(book: Book, name: string): Sheet {
  return {
    id: newId(book),
    name,
    visibility: "visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    rows: [],
    columns: [],
    standardWidth: 8.43,
    merges: [],
    tables: [],
    formats: [],
    validations: [],
    names: [],
    protection: undefined,
    frozen: { rows: 0, columns: 0 },
    page: { orientation: "Portrait", zoom: { scale: 100 }, titleRows: undefined },
    selection: areaOf(0, 0, 0, 0),
    notes: [],
    keptAreas: [],
  };
}

export const sheetNamed = ({ sheets }: Book, name: string): Sheet | undefined =>
  sheets.find((sheet) => isSameSheetName(sheet.name, name));

/** The name that Excel gives a sheet that is added without one. */
export function freeSheetName(book: Book): string {
  for (let number = book.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (sheetNamed(book, name) === undefined) return name;
  }
}

const LONGEST_NAME = 31;

/** Whether a sheet may have a name: 1 to 31 characters, none of \ / ? * [ ] : and no apostrophe at either end. */
export const isSheetName = (name: string): boolean =>
  name.length > 0 && name.length <= LONGEST_NAME && !/[\\/?*[\]:]|^'|'$/.test(name) && !/^history$/i.test(name);
