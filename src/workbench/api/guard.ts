import type { Area } from "../../workbook/address";
import type { Sheet } from "../model/book";
import type { ProtectionOption } from "../model/protection";
import { styleAt } from "../model/style";
import { stylesIn } from "../model/stylesIn";
import { refuse } from "../richApi/richApiError";
import type { Host } from "./host";

/** Refuses what would change a document that was opened to be read only. */
export function checkDocument({ bench }: Host): void {
  if (bench.book.readOnly) refuse("AccessDenied");
}

/** Refuses what would add, take away, move or rename sheets where the workbook's structure is protected. */
export function checkStructure(host: Host): void {
  checkDocument(host);
  if (host.bench.book.isStructureProtected) refuse("AccessDenied");
}

/** Refuses what a protected sheet does not allow. */
export function checkSheet(host: Host, { protection }: Sheet, option?: ProtectionOption): void {
  checkDocument(host);
  if (protection === undefined) return;
  if (option === undefined || !protection.allowed.includes(option)) refuse("AccessDenied");
}

/** Refuses to change looks on a protected sheet that does not allow it. */
export function checkFormatting(host: Host, sheet: Sheet): void {
  checkSheet(host, sheet, "allowFormatCells");
}

/** Refuses to write where a protected sheet has a cell that is locked (guess: "unlocked-cells-take-values"). */
export function checkWriting(host: Host, sheet: Sheet, areas: readonly Area[]): void {
  checkDocument(host);
  if (sheet.protection === undefined) return;
  const { styles } = host.bench.book;
  const isLocked = [...stylesIn(sheet, areas)].some((style) => styleAt(styles, style).protection.locked);
  if (isLocked) refuse("AccessDenied");
}
