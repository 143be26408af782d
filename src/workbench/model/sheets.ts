import { createSheet, freeSheetName } from "./addSheet";
import type { Sheet } from "./book";
import { changeFormulas } from "./formula/allFormulas";
import { renamedFormula } from "./formula/renamedFormula";
import { activate } from "./select";
import { tell, type Workbench } from "./workbench";

/** Adds a sheet at the end; without a name it gets one that is free. */
export function addSheet(bench: Workbench, name = freeSheetName(bench.book)): Sheet {
  const sheet = createSheet(bench.book, name);
  bench.book.sheets.push(sheet);
  tell(bench, { kind: "sheet-added", sheet });
  return sheet;
}

/** Takes a sheet away; the next one that is in sight comes to the front. */
export function removeSheet(bench: Workbench, sheet: Sheet): void {
  const { book } = bench;
  const index = book.sheets.indexOf(sheet);
  const next = neighbour(bench, sheet, 1, true) ?? neighbour(bench, sheet, -1, true);
  book.sheets.splice(index, 1);
  changeFormulas(book, (formula) => renamedFormula(formula, sheet.name, undefined));
  tell(bench, { kind: "sheet-deleted", sheet });
  if (book.activeSheet === sheet.id && next !== undefined) activate(bench, next);
}

export function renameSheet(bench: Workbench, sheet: Sheet, name: string): void {
  const before = sheet.name;
  if (name === before) return;
  sheet.name = name;
  changeFormulas(bench.book, (formula) => renamedFormula(formula, before, name));
  tell(bench, { kind: "sheet-renamed", sheet, before });
}

export function moveSheet({ book }: Workbench, sheet: Sheet, position: number): void {
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}

/** The sheet beside another: the next one (1) or the one before (-1), passing over hidden ones where that is asked for. */
export function neighbour({ book }: Workbench, sheet: Sheet, step: 1 | -1, isVisibleOnly: boolean): Sheet | undefined {
  for (let index = book.sheets.indexOf(sheet) + step; ; index += step) {
    const other = book.sheets[index];
    if (other === undefined || !isVisibleOnly || other.visibility === "visible") return other;
  }
}

/** Whether a sheet is the only one in sight, so that it has to stay. */
export const isLastVisible = ({ book }: Workbench, sheet: Sheet): boolean =>
  sheet.visibility === "visible" && book.sheets.every((other) => other === sheet || other.visibility !== "visible");
