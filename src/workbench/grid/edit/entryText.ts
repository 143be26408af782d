import { kindOfFormat } from "../../../workbook/numberKind";
import type { Cell, Content } from "../../model/book";
import { shownText } from "../../model/display/shownText";
import { readEntry } from "../../model/entry/readEntry";

/** How an entry would be read: by the cell's number format, and the year of dates without one. */
export interface EntryPlace {
  readonly numberFormat: string;
  readonly currentYear: number;
}

/**
 * What the user would type for a cell to hold what it holds: a formula with its equals sign, a percentage as such, a date as
 * a date, and a text that looks like something else behind an apostrophe.
 *
 * @example entryText({ content: "5-6", style: 0 }, { numberFormat: "General", currentYear: 2026 }) // "'5-6"
 */
export function entryText(cell: Cell | undefined, place: EntryPlace): string {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const content = cell?.content;
  if (content === undefined) return "";
  if (typeof content === "string") return readsAs(content, content, place) ? content : `'${content}`;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return typeof content === "object" ? content.code : numberText(content, place);
}

function numberText(number: number, place: EntryPlace): string {
  const plain = String(number);
  return readableTexts(number, place.numberFormat).find((text) => readsAs(text, number, place)) ?? plain;
}

/** How a person would write a number that is shown as a percentage or date. */
function readableTexts(number: number, numberFormat: string): string[] {
  switch (kindOfFormat(numberFormat)) {
    case "percent":
      return [`${Number((number * 100).toPrecision(12))}%`];
    case "date":
      return ["m/d/yyyy", "h:mm", "h:mm:ss", "m/d/yyyy h:mm", "m/d/yyyy h:mm:ss"].map((format) =>
        shownText(number, format),
      );
    case "plain":
      return [];
  }
}

/** Whether a text, typed into the cell, would make it hold this. */
function readsAs(text: string, content: Content, place: EntryPlace): boolean {
  try {
    const entry = readEntry(text, place);
    return entry.formula === undefined && entry.content === content;
  } catch {
    return false;
  }
}
