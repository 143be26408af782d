import type { CellValue, DateValue, ErrorValue } from "../workbook/cell";
import { DOT, HYPHEN, NINE, ZERO, code, decode } from "./bytes";
import { plainText } from "./characters";
import { serialOfIsoDate } from "./isoDate";
import { unreadable } from "./messages";
import type { NumberKind } from "../workbook/numberKind";
import { resolveEscapes } from "./text";

/** What a cell's `t` says that its value is: its first letter, but for `str`, a formula's text. */
export const CellType = {
  Number: code("n"),
  Shared: code("s"),
  FormulaText: code("S"),
  Boolean: code("b"),
  Error: code("e"),
  Date: code("d"),
} as const;

/** Turns what a cell holds as written into its value. */
export interface CellReader {
  /** The value of a number under its cell's format. */
  number(value: number, style: number): CellValue;
  /** The text with an index in the shared table. */
  shared(index: number): string;
  /** The value of a cell whose <v> holds the bytes from `from` to `to`. */
  fromBytes(bytes: Uint8Array, from: number, to: number, type: number, style: number): CellValue;
  /** The same, of a value already decoded: where it was written in an unusual way. */
  fromText(text: string, type: number, style: number): CellValue;
}

/** What the workbook says that decides on values. */
export interface ValueContext {
  readonly sheet: string;
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly date1904: boolean;
}

/** The day on which the 1904 system counts 0, in the 1900 system. */
const SHIFT_1904 = 1462;
/** The days up to this one (in 2079) are made once each: a column of dates has few different ones. */
const DAYS_KEPT = 65_536;
const dates = new Array<DateValue | undefined>(DAYS_KEPT);
/** The longest whole number that is exact however it is added up. */
export const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, digits) => 10 ** digits);
const ONE = code("1");
const LETTER_T = code("t");

/** Makes the reader of a sheet's cells. */
export function createCellReader({ sheet, strings, kinds, date1904 }: ValueContext): CellReader {
  const errors = new Map<string, ErrorValue>();
  const shift = date1904 ? SHIFT_1904 : 0;

  function errorOf(text: string): ErrorValue {
    const known = errors.get(text);
    if (known !== undefined) return known;
    const error: ErrorValue = { kind: "error", code: text };
    errors.set(text, error);
    return error;
  }

  function number(value: number, style: number): CellValue {
    const kind = kinds[style] ?? "plain";
    if (kind === "plain") return value;
    return kind === "date" ? dateAt(value + shift) : { kind, fraction: value };
  }

  function shared(index: number): string {
    const text = strings[index];
    if (text === undefined) throw unreadable.missingText(sheet);
    return text;
  }

  function dateOf(text: string): CellValue {
    const serial = serialOfIsoDate(text);
    return serial === undefined ? text : { kind: "date", serial };
  }

  function fromText(text: string, type: number, style: number): CellValue {
    if (type === CellType.FormulaText) return text;
    const trimmed = text.trim();
    if (trimmed === "") return undefined;
    switch (type) {
      case CellType.Shared:
        return shared(Number(trimmed));
      case CellType.Boolean:
        return trimmed === "1" || trimmed === "true";
      case CellType.Error:
        return errorOf(trimmed);
      case CellType.Date:
        return dateOf(trimmed);
      default: {
        const value = Number(trimmed);
        return Number.isFinite(value) ? number(value, style) : text;
      }
    }
  }

  function fromBytes(bytes: Uint8Array, from: number, to: number, type: number, style: number): CellValue {
    if (type === CellType.Number) {
      const value = decimal(bytes, from, to);
      if (value === value) return number(value, style);
    } else if (type === CellType.Shared) {
      const index = decimal(bytes, from, to);
      if (index === index) return shared(index);
    } else if (type === CellType.Boolean && to - from === 1) {
      return bytes[from] === ONE || bytes[from] === LETTER_T;
    }
    return fromText(resolveEscapes(plainText(decode(bytes, from, to))), type, style);
  }

  return { fromBytes, fromText, number, shared };
}

function dateAt(serial: number): DateValue {
  if (!Number.isInteger(serial) || serial < 0 || serial >= DAYS_KEPT) return { kind: "date", serial };
  return (dates[serial] ??= { kind: "date", serial });
}

/** A number written in at most 15 digits without an exponent; NaN where it is anything else. */
function decimal(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === HYPHEN;
  let value = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = negative ? from + 1 : from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + byte - ZERO;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === DOT && decimals < 0) decimals = 0;
    else return NaN;
  }
  if (digits === 0 || digits > EXACT_DIGITS) return NaN;
  // Both are exact, so that their quotient is the nearest number to what is written.
  if (decimals > 0) value /= POWERS_OF_TEN[decimals] ?? NaN;
  return negative ? -value : value;
}
