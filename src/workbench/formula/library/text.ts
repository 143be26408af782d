import type { ErrorValue } from "../../../workbook/cell";
import { MOST_CELL_CHARACTERS } from "../../../workbook/content";
import { shownText } from "../../model/display/shownText";
import { eachFilled, resultOf } from "../compile/reading";
import type { Frame } from "../compile/frame";
import { numberIn, toInteger, toNumber, toText, toTruth } from "../values/coerce";
import { NOT_A_VALUE } from "../values/errors";
import { lowered, raised } from "../values/letters";
import { isError, isMatrix, type Scalar, type Value } from "../values/value";
import { rounded } from "./mathematics";
import { firstError, numberOr, withTexts } from "./arguments";
import { MOST_ARGUMENTS, ofScalars, ofValues, type Arity, type FunctionTable } from "./definition";

/** A text that a cell can hold. */
const fitting = (text: string): string | ErrorValue => (text.length > MOST_CELL_CHARACTERS ? NOT_A_VALUE : text);

/** A function of texts alone. */
const ofTexts = (takes: Arity, run: (...texts: string[]) => Value) => ofScalars(takes, (args) => withTexts(args, run));

/** Spaces at the ends go, and all but one between words; no other blank does. */
const trimmed = (text: string): string => text.replace(/ +/g, " ").replace(/^ | $/g, "");

/** The first letter of each word large, the others small. */
const capitalised = (text: string): string =>
  lowered(text).replace(/(^|[^\p{L}'])(\p{L})/gu, (_, before: string, letter: string) => before + raised(letter));

/** A part of a text from one of its ends; one character unless it is said. */
const partOf = (cut: (text: string, count: number) => string) =>
  ofScalars([1, 2], (args) => {
    const text = toText(args[0]);
    const count = args.length > 1 ? toInteger(args[1]) : 1;
    if (isError(text) || isError(count)) return isError(text) ? text : count;
    return count < 0 ? NOT_A_VALUE : cut(text, count);
  });

function middle([value, from, length]: readonly Scalar[]): Value {
  const start = toInteger(from);
  const count = toInteger(length);
  if (isError(start) || isError(count)) return firstError(start, count);
  if (start < 1 || count < 0) return NOT_A_VALUE;
  return withTexts([value], (text = "") => text.slice(start - 1, start - 1 + count));
}

function repeated([value, times]: readonly Scalar[]): Value {
  const text = toText(value);
  const count = toInteger(times);
  if (isError(text) || isError(count)) return isError(text) ? text : count;
  if (count < 0 || text.length * count > MOST_CELL_CHARACTERS) return NOT_A_VALUE;
  return text.repeat(count);
}

/** Every place of a text in another replaced, or one of them by its number. */
function substituted(args: readonly Scalar[]): Value {
  return withTexts(args.slice(0, 3), (text = "", old = "", fresh = "") => {
    if (old === "") return text;
    if (args.length < 4) return fitting(text.split(old).join(fresh));
    const place = toInteger(args[3]);
    if (isError(place)) return place;
    if (place < 1) return NOT_A_VALUE;
    const parts = text.split(old);
    if (parts.length <= place) return text;
    return fitting(parts.slice(0, place).join(old) + fresh + parts.slice(place).join(old));
  });
}

function replaced([value, from, length, instead]: readonly Scalar[]): Value {
  const start = toInteger(from);
  const count = toInteger(length);
  if (isError(start) || isError(count)) return isError(start) ? start : count;
  if (start < 1 || count < 0) return NOT_A_VALUE;
  return withTexts([value, instead], (text = "", fresh = "") =>
    fitting(text.slice(0, start - 1) + fresh + text.slice(start - 1 + count)),
  );
}

/** All values of all arguments as one text. */
function concatenated(args: readonly Value[], { world }: Frame): Value {
  const texts: string[] = [];
  let failure: ErrorValue | undefined;
  for (const arg of args) {
    eachFilled(arg, world, (value) => {
      const text = toText(value);
      if (isError(text)) failure ??= text;
      else texts.push(text);
    });
  }
  return failure ?? fitting(texts.join(""));
}

/** Texts with something between them; empty ones may be passed over. */
function textJoined([between, skipsEmpty, ...args]: readonly Value[], { world }: Frame): Value {
  const separator = toText(between as Scalar);
  const skips = toTruth(skipsEmpty as Scalar);
  if (isError(separator) || isError(skips)) return isError(separator) ? separator : skips;
  const values = args.map((arg) => resultOf(arg, world)).flatMap((arg) => (isMatrix(arg) ? arg.flat() : [arg]));
  return withTexts(values, (...texts) => fitting(texts.filter((text) => !skips || text !== "").join(separator)));
}

/** A value as a number format shows it; a text that spells a number is shown as one. */
function formatted([value, format]: readonly Scalar[]): Value {
  return withTexts([format], (numberFormat = "") => {
    if (numberFormat === "") return "";
    const number = typeof value === "string" ? numberIn(value) : (value ?? 0);
    return shownText(typeof number === "number" ? number : value, numberFormat);
  });
}

function fixed([value, places, isPlain]: readonly Scalar[]): Value {
  const number = toNumber(value);
  const decimals = numberOr(places, 2);
  const plain = toTruth(isPlain);
  if (isError(number) || isError(decimals) || isError(plain)) return firstError(number, decimals, plain);
  const digits = Math.trunc(decimals);
  const size = digits < 0 ? rounded(number, digits, (half) => Math.floor(half + 0.5)) : number;
  const format = (plain ? "0" : "#,##0") + (digits > 0 ? `.${"0".repeat(Math.min(digits, 127))}` : "");
  return isError(size) ? size : shownText(size, format);
}

function numberValue([value, decimal, group]: readonly Scalar[]): Value {
  return withTexts([value, decimal ?? ".", group ?? ","], (text = "", point = ".", comma = ",") => {
    const bare = text.replace(/\s/g, "").split(comma.charAt(0)).join("").replace(point.charAt(0), ".");
    return bare === "" ? 0 : numberIn(bare);
  });
}

/** What makes texts, and what takes them apart by places. */
export const TEXT: FunctionTable = {
  LEN: ofTexts([1, 1], (text = "") => text.length),
  LOWER: ofTexts([1, 1], (text = "") => lowered(text)),
  UPPER: ofTexts([1, 1], (text = "") => raised(text)),
  PROPER: ofTexts([1, 1], (text = "") => capitalised(text)),
  TRIM: ofTexts([1, 1], (text = "") => trimmed(text)),
  CLEAN: ofTexts([1, 1], (text = "") => text.replace(/[\u0000-\u001F]/g, "")),
  EXACT: ofTexts([2, 2], (a, b) => a === b),
  LEFT: partOf((text, count) => text.slice(0, count)),
  RIGHT: partOf((text, count) => text.slice(Math.max(0, text.length - count))),
  MID: ofScalars([3, 3], middle),
  REPT: ofScalars([2, 2], repeated),
  SUBSTITUTE: ofScalars([3, 4], substituted),
  REPLACE: ofScalars([4, 4], replaced),
  CONCAT: ofValues([1, MOST_ARGUMENTS], concatenated),
  CONCATENATE: ofScalars([1, MOST_ARGUMENTS], (args) => withTexts(args, (...texts) => fitting(texts.join("")))),
  TEXTJOIN: ofValues([3, MOST_ARGUMENTS], textJoined, [0, 1]),
  TEXT: ofScalars([2, 2], formatted),
  FIXED: ofScalars([1, 3], fixed),
  VALUE: ofScalars([1, 1], ([value]) => (typeof value === "boolean" ? NOT_A_VALUE : toNumber(value))),
  NUMBERVALUE: ofScalars([1, 3], numberValue),
  HYPERLINK: ofScalars([1, 2], (args) => (args.length > 1 ? (args[1] ?? 0) : args[0])),
};
