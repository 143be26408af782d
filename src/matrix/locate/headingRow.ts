import type { Row } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import { headingRole, type HeadingRole } from "../words/headings";
import { columnsBetween, type SheetWindow } from "./window";

const OWNERS: readonly HeadingRole[] = ["person", "given-name", "id", "role"];
const SKILLS: readonly HeadingRole[] = ["skill", "code"];
const LEVELS: readonly HeadingRole[] = ["level", "held", "target"];

const isNumberLike = (cell: CellValue): boolean => cell !== undefined && typeof cell !== "string";

/** Whether a row is made of headings: words for two of people, skills and levels, and no number. */
export function isHeadingRow(window: SheetWindow, row: Row, from: number, to: number): boolean {
  const all = columnsBetween(from, to);
  if (all.some((column) => isNumberLike(window.cell(row, column)))) return false;
  const columns = all.filter((column) => window.text(row, column) !== "");
  const roles = new Set(columns.map((column) => headingRole(window.text(row, column))));
  const has = (words: readonly HeadingRole[]): boolean => words.some((word) => roles.has(word));
  return [has(OWNERS), has(SKILLS), has(LEVELS)].filter(Boolean).length > 1;
}
