import type { Area } from "../../../workbook/address";
import { cellCount } from "../../model/areas";
import type { Sheet } from "../../model/book";
import type { ProtectionOption } from "../../model/protection";
import { styleAt } from "../../model/style";
import { stylesIn } from "../../model/stylesIn";
import type { Workbench } from "../../model/workbench";
import { words } from "../words";

/** What is done at once takes its time; so many cells take about a second. */
export const MOST_CELLS = 1_000_000;

/** Why the user may not write into some areas; undefined where nothing stands in the way. */
export function whyNotWrite({ book }: Workbench, sheet: Sheet, areas: readonly Area[]): string | undefined {
  if (book.readOnly) return words.readOnly;
  if (sheet.protection === undefined) return undefined;
  const isLocked = [...stylesIn(sheet, areas)].some((style) => styleAt(book.styles, style).protection.locked);
  return isLocked ? words.protectedCell : undefined;
}

/** Why the user may not do something to the rows or columns of a sheet. */
export function whyNotChange({ book }: Workbench, { protection }: Sheet, option: ProtectionOption): string | undefined {
  if (book.readOnly) return words.readOnly;
  return protection === undefined || protection.allowed.includes(option) ? undefined : words.protectedSheet;
}

/** Why the user may not add, hide or show sheets. */
export function whyNotRearrange({ book }: Workbench): string | undefined {
  if (book.readOnly) return words.readOnly;
  return book.isStructureProtected ? words.protectedBook : undefined;
}

/** Why so much is not changed at once. */
export const whyTooMany = (areas: readonly Area[]): string | undefined =>
  areas.reduce((count, area) => count + cellCount(area), 0) > MOST_CELLS
    ? words.tooManyCells(MOST_CELLS.toLocaleString("en"))
    : undefined;
