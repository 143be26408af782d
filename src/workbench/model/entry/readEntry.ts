import { MOST_CELL_CHARACTERS } from "../../../workbook/content";
import { GENERAL, TEXT_FORMAT } from "../style";
import { readDate } from "./readDate";
import type { Entry } from "./entry";
import { readFormula } from "./readFormula";
import { readNumber } from "./readNumber";

/** The errors that can be typed into a cell. */
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Where an entry is made: the number format that the cell has, and the year that dates without one are of. */
export interface EntryPlace {
  readonly numberFormat: string;
  readonly currentYear: number;
}

/**
 * What Excel makes of a value that is written into a cell, as of a text that is typed into it (en-US).
 *
 * @example readEntry("5-6", { numberFormat: "General", currentYear: 2026 }) // { content: 46148, numberFormat: "d-mmm" }
 */
export function readEntry(value: string | number | boolean, place: EntryPlace): Entry {
  if (typeof value === "string") return readText(value, place);
  if (place.numberFormat !== TEXT_FORMAT) return { content: value };
  return { content: typeof value === "boolean" ? String(value).toUpperCase() : String(value) };
}

function readText(text: string, { numberFormat, currentYear }: EntryPlace): Entry {
  if (text === "") return { content: undefined };
  if (text.startsWith("'")) return { content: checkedLength(text.slice(1)) };
  if (numberFormat === TEXT_FORMAT) return { content: checkedLength(text) };
  const entry =
    readFormula(text) ?? readWord(text.trim()) ?? readNumber(text.trim()) ?? readDate(text.trim(), currentYear);
  if (entry === undefined) return { content: checkedLength(text) };
  const { numberFormat: own, ...rest } = entry;
  return own === undefined || numberFormat !== GENERAL ? rest : { ...rest, numberFormat: own };
}

function readWord(text: string): Entry | undefined {
  const word = text.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { content: word === "TRUE" };
  return ERRORS.includes(word) ? { content: { kind: "error", code: word } } : undefined;
}

/** A text that is too long for a cell. */
export class EntryTooLong extends Error {
  override readonly name = "EntryTooLong";
}

function checkedLength(text: string): string {
  if (text.length > MOST_CELL_CHARACTERS) throw new EntryTooLong();
  return text;
}
