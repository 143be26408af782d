import type { Row } from "../workbook/address";
import { headingRole, type HeadingRole } from "./headings";
import { columnsBetween, type SheetWindow } from "./window";

const OWNERS: readonly HeadingRole[] = ["person", "given-name", "id", "role"];
const SKILLS: readonly HeadingRole[] = ["skill", "code"];
const LEVELS: readonly HeadingRole[] = ["level", "held", "target"];

/** Whether a row is made of headings: words for two of people, skills and levels, and no number. */
export function isHeadingRow(window: SheetWindow, row: Row, from: number, to: number): boolean {
  const columns = columnsBetween(from, to).filter((column) => window.text(row, column) !== "");
  if (columns.some((column) => typeof window.cell(row, column) !== "string")) return false;
  const roles = new Set(columns.map((column) => headingRole(window.text(row, column))));
  const has = (words: readonly HeadingRole[]): boolean => words.some((word) => roles.has(word));
  return [has(OWNERS), has(SKILLS), has(LEVELS)].filter(Boolean).length > 1;
}
