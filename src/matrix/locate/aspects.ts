import type { Row } from "../../workbook/address";
import { headingRole, type HeadingRole } from "../words/headings";
import type { CellReaders } from "../cellReaders";
import { columnsBetween, type SheetWindow } from "./window";

/** Whether a level is held or aimed for. */
export type Aspect = "held" | "target";

/** The aspect that a heading gives the levels below it; undefined where the column holds no levels. */
export function aspectOf(role: HeadingRole | undefined): Aspect | undefined {
  if (role === "target") return "target";
  return role === "held" || role === "level" ? "held" : undefined;
}

/** Whether a row under the headings says, under some columns, what is held and what is aimed for. */
export function isAspectRow(window: SheetWindow, readers: CellReaders, row: Row, from: number, to: number): boolean {
  const texts = columnsBetween(from, to)
    .map((column) => window.text(row, column))
    .filter((text) => text !== "");
  if (texts.some((text) => readers.claims(text).kind === "levels")) return false;
  const roles = texts.map(headingRole);
  const aspects = roles.filter((role) => aspectOf(role) !== undefined).length;
  return aspects > 0 && 2 * aspects >= roles.length;
}

/** The heading above a cell in a row of group headings, which reach to the right as merged cells do. */
export function groupHeading(window: SheetWindow, row: Row, column: number): string {
  const reaching = columnsBetween(0, column + 1).reverse();
  const found = reaching.find((candidate) => window.text(row, candidate) !== "");
  return found === undefined ? "" : window.text(row, found);
}
