import type { Row } from "../../workbook/address";
import { asColumn } from "../../workbook/address";
import { headingRole } from "../words/headings";
import { hasLetter } from "../words/text";
import { columnsBetween, type SheetWindow } from "./window";

/** How far above a form its owner's name is looked for. */
const LINES_ABOVE = 12;
const LABELLED = /^([^:：]{2,30})[:：]\s*(\S.*)$/u;

/** Whose form it is, by a line such as `Name: Ada Lovelace` above it, in one cell or in two. */
export function findOwner(window: SheetWindow, before: Row | undefined): string | undefined {
  if (before === undefined) return undefined;
  const lines = window.rows.filter(({ row }) => row < before && row >= before - LINES_ABOVE);
  for (const { row } of lines.reverse()) {
    for (const column of columnsBetween(0, window.width)) {
      const [, label = window.text(row, column), inside] = LABELLED.exec(window.text(row, column)) ?? [];
      if (headingRole(label) !== "person") continue;
      const owner = inside ?? valueBeside(window, row, column);
      if (owner !== undefined && hasLetter(owner)) return owner;
    }
  }
  return undefined;
}

const REACH = 4;

function valueBeside(window: SheetWindow, row: Row, column: number): string | undefined {
  const texts = columnsBetween(column + 1, column + 1 + REACH).map((beside) => window.text(row, asColumn(beside)));
  const value = texts.find((text) => text !== "");
  return value !== undefined && headingRole(value) === undefined ? value : undefined;
}
