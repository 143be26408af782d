import type { CellAddress } from "../../workbook/address";
import { createSheet } from "./addSheet";
import type { Book, Content, Sheet } from "./book";
import type { WorkbookEvent } from "./events";
import { createStyleTable } from "./style";

/** Whose doing a change is: the add-in's, while one of its requests runs, else the user's. */
export type Actor = "add-in" | "user";

/** Where a formula stands, and what it showed last. */
export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly cell: CellAddress;
  readonly last: Content | undefined;
}

/** Tells what a formula shows; the formula comes without its equals sign. */
export type Calculate = (formula: string, place: FormulaPlace) => Content | undefined;

/** A workbook in use: its data, what happens to it, and who calculates. */
export interface Workbench {
  readonly book: Book;
  calculate: Calculate;
  actor: Actor;
  /** The year of entries such as `5/6` that do not say theirs. */
  readonly currentYear: number;
  readonly listeners: Set<(event: WorkbookEvent) => void>;
}

export interface WorkbenchOptions {
  readonly calculate?: Calculate;
  readonly currentYear?: number;
}

/** A workbook with nothing in it but the sheets named, `Sheet1` where none is. */
export function createBook(sheetNames: readonly string[] = ["Sheet1"]): Book {
  const book: Book = {
    name: "Book1.xlsx",
    readOnly: false,
    isStructureProtected: false,
    calculationMode: "Automatic",
    sheets: [],
    activeSheet: "",
    names: [],
    keptFormulas: [],
    styles: createStyleTable(),
    lastNumber: 0,
  };
  for (const name of sheetNames) book.sheets.push(createSheet(book, name));
  book.activeSheet = book.sheets[0]?.id ?? "";
  return book;
}

/** Takes a workbook into use. */
export function openWorkbench(book: Book, options: WorkbenchOptions = {}): Workbench {
  return {
    book,
    calculate: options.calculate ?? showLast,
    actor: "user",
    currentYear: options.currentYear ?? new Date().getFullYear(),
    listeners: new Set(),
  };
}

const LINK_TEXT = /^\s*HYPERLINK\(\s*"(?:[^"]|"")*"\s*,\s*"((?:[^"]|"")*)"\s*\)\s*$/i;

/** Stands in for an engine: a link shows its text, every other formula what it showed last, at first 0. */
export function showLast(formula: string, { last }: FormulaPlace): Content {
  const text = LINK_TEXT.exec(formula)?.[1];
  return text === undefined ? (last ?? 0) : text.replaceAll('""', '"');
}

export function tell({ listeners }: Workbench, event: WorkbookEvent): void {
  for (const listener of listeners) listener(event);
}
