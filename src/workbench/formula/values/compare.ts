import type { ErrorValue } from "../../../workbook/cell";
import type { Scalar } from "./value";
import { lowered } from "./letters";

/** A value that is no error. */
export type Plain = Exclude<Scalar, ErrorValue>;

/**
 * How two values stand to each other: below, above or equal to 0. Numbers come before texts, texts before truth values; case
 * does not count, and an empty cell is whatever the other one would be if it were empty.
 */
export function compare(a: Plain, b: Plain): number {
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (a === undefined) return b === undefined ? 0 : compare(emptyLike(b), b);
  if (b === undefined) return compare(a, emptyLike(a));
  return rankOf(a) - rankOf(b) || Number(a) - Number(b);
}

const DIGITS = 15;

/** Excel compares fifteen digits: 0.1+0.2 is 0.3. */
function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  if (difference === 0 || Math.abs(difference) > Math.abs(a) * 1e-14) return difference;
  return Number(a.toPrecision(DIGITS)) - Number(b.toPrecision(DIGITS));
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const small = lowered(a);
  const other = lowered(b);
  if (small === other) return 0;
  return small < other ? -1 : 1;
}

function emptyLike(value: string | number | boolean): string | number | boolean {
  if (typeof value === "string") return "";
  return typeof value === "number" ? 0 : false;
}

const rankOf = (value: string | number | boolean): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
