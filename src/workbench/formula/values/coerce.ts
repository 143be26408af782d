import type { ErrorValue } from "../../../workbook/cell";
import { readDate } from "../../model/entry/readDate";
import { readNumber } from "../../model/entry/readNumber";
import { isError, type Scalar } from "./value";
import { NO_NUMBER, NOT_A_VALUE } from "./errors";
import { numberText } from "./numberText";

/** What a calculation takes a value for: an empty cell is 0, a truth value 1 or 0, a text the number that it spells. */
export function toNumber(value: Scalar): number | ErrorValue {
  if (typeof value === "number") return value;
  if (value === undefined) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? numberIn(value) : value;
}

/** The number that a text spells, dates and percentages too. */
export function numberIn(text: string): number | ErrorValue {
  const bare = text.trim();
  if (bare === "") return NOT_A_VALUE;
  const entry = readNumber(bare) ?? readDate(bare, new Date().getFullYear());
  return typeof entry?.content === "number" ? entry.content : NOT_A_VALUE;
}

/** A value as a text, numbers with up to fifteen digits. */
export function toText(value: Scalar): string | ErrorValue {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (value === undefined) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
}

/** Whether a condition holds: a number other than 0 does, a text only if it says TRUE. */
export function toTruth(value: Scalar): boolean | ErrorValue {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === undefined) return false;
  return typeof value === "string" ? truthIn(value) : value;
}

function truthIn(text: string): boolean | ErrorValue {
  const word = text.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : NOT_A_VALUE;
}

/** A whole number, its decimals cut off towards zero. */
export function toInteger(value: Scalar): number | ErrorValue {
  const number = toNumber(value);
  return isError(number) ? number : Math.trunc(number);
}

/** What Excel can hold as a number; anything else is #NUM!. */
export const finite = (number: number): number | ErrorValue => (Number.isFinite(number) ? number + 0 : NO_NUMBER);
