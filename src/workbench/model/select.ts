import type { Area } from "../../workbook/address";
import { isSameArea } from "./areas";
import type { Sheet } from "./book";
import { tell, type Workbench } from "./workbench";

/** Puts a sheet in front; one that is hidden cannot be. */
export function activate(bench: Workbench, sheet: Sheet): void {
  if (bench.book.activeSheet === sheet.id) return;
  const before = bench.book.sheets.find(({ id }) => id === bench.book.activeSheet);
  bench.book.activeSheet = sheet.id;
  tell(bench, { kind: "sheet-activated", sheet, before });
}

/** Selects an area and puts its sheet in front. */
export function select(bench: Workbench, sheet: Sheet, area: Area): void {
  const isThere = bench.book.activeSheet === sheet.id && isSameArea(sheet.selection, area);
  activate(bench, sheet);
  sheet.selection = area;
  if (!isThere) tell(bench, { kind: "selection-changed", sheet });
}

/** The sheet in front. */
export function activeSheet({ book }: Workbench): Sheet {
  const sheet = book.sheets.find(({ id }) => id === book.activeSheet) ?? book.sheets[0];
  if (sheet === undefined) throw new Error("The workbook has no sheet.");
  return sheet;
}
