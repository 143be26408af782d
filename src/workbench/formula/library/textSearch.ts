import type { ErrorValue } from "../../../workbook/cell";
import { matrixOf } from "../compile/reading";
import type { Frame } from "../compile/frame";
import { toInteger, toText, toTruth } from "../values/coerce";
import { NOT_A_VALUE, NOT_AVAILABLE } from "../values/errors";
import { lowered } from "../values/letters";
import { isError, type Scalar, type Value } from "../values/value";
import { search } from "../values/wildcards";
import { firstError, withTexts } from "./arguments";
import { ofScalars, ofValues, type FunctionTable } from "./definition";

/** Where a text stands in another, as a number from 1 on. */
const placing = (find: (sought: string, text: string, from: number) => number) =>
  ofScalars([2, 3], (args) => {
    const start = args.length > 2 ? toInteger(args[2]) : 1;
    if (isError(start)) return start;
    return withTexts(args.slice(0, 2), (sought = "", text = "") => {
      if (start < 1 || start > text.length + 1) return NOT_A_VALUE;
      const place = find(sought, text, start - 1);
      return place < 0 ? NOT_A_VALUE : place + 1;
    });
  });

/** The characters of Windows' Latin alphabet that are not those of Unicode, from 128 on. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const FIRST_OF_WINDOWS = 128;

function character([value]: readonly Scalar[]): Value {
  const code = toInteger(value);
  if (isError(code)) return code;
  if (code < 1 || code > 255) return NOT_A_VALUE;
  return WINDOWS.charAt(code - FIRST_OF_WINDOWS) || String.fromCharCode(code);
}

function codeOf(text: string): number | ErrorValue {
  if (text === "") return NOT_A_VALUE;
  const place = WINDOWS.indexOf(text.charAt(0));
  if (place >= 0) return place + FIRST_OF_WINDOWS;
  const code = text.charCodeAt(0);
  return code < 256 ? code : "?".charCodeAt(0);
}

function unicodeCharacter([value]: readonly Scalar[]): Value {
  const code = toInteger(value);
  if (isError(code)) return code;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < 1 || code > 0x10ffff || isSurrogate ? NOT_A_VALUE : String.fromCodePoint(code);
}

/** What stands before or after a text in another: `(text, delimiter, instance, ignores case, end counts, if not found)`. */
const besideText = (part: (text: string, place: number, length: number) => string) =>
  ofScalars([2, 6], (args): Value => {
    const [, , instance, mode, end, otherwise] = args;
    const wanted = args.length > 2 && instance !== undefined ? toInteger(instance) : 1;
    const ignoresCase = toTruth(mode);
    const isEndMeant = toTruth(end);
    for (const one of [wanted, ignoresCase, isEndMeant]) if (isError(one)) return one;
    if (wanted === 0) return NOT_A_VALUE;
    return withTexts(args.slice(0, 2), (text = "", delimiter = "") => {
      const places = placesOf(text, delimiter, ignoresCase === true);
      if (isEndMeant === true) places.push(text.length);
      const place = Number(wanted) > 0 ? places[Number(wanted) - 1] : places.at(Number(wanted));
      return place === undefined ? (otherwise ?? NOT_AVAILABLE) : part(text, place, delimiter.length);
    });
  });

function placesOf(text: string, delimiter: string, ignoresCase: boolean): number[] {
  const whole = ignoresCase ? lowered(text) : text;
  const sought = ignoresCase ? lowered(delimiter) : delimiter;
  if (sought === "") return [0];
  const places: number[] = [];
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + sought.length)) places.push(at);
  return places;
}

/** A text in columns and rows: `(text, column delimiters, row delimiters, passes over empty ones, ignores case, pad with)`. */
function split(args: readonly Value[], { world }: Frame): Value {
  const [value, columns, rows, skipsEmpty, mode, pad] = args;
  const text = toText(value as Scalar);
  const skips = toTruth(skipsEmpty as Scalar);
  const ignoresCase = toTruth(mode as Scalar);
  if (isError(text) || isError(skips) || isError(ignoresCase)) return firstError(text, skips, ignoresCase);
  const delimitersIn = (arg: Value): string[] => {
    const texts = arg === undefined ? [] : matrixOf(arg, world).flat().map(toText);
    return texts.filter((one) => typeof one === "string");
  };
  const cut = (whole: string, delimiters: readonly string[]): string[] => {
    const parts = partsOf(whole, delimiters, ignoresCase);
    return skips ? parts.filter((part) => part !== "") : parts;
  };
  const cells = cut(text, delimitersIn(rows)).map((row) => cut(row, delimitersIn(columns)));
  const width = Math.max(1, ...cells.map((row) => row.length));
  const filler = args.length > 5 ? (pad as Scalar) : NOT_AVAILABLE;
  if (cells.length === 0) return NOT_A_VALUE;
  return cells.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? filler));
}

function partsOf(text: string, delimiters: readonly string[], ignoresCase: boolean): string[] {
  const places = delimiters
    .flatMap((one) => (one === "" ? [] : placesOf(text, one, ignoresCase).map((at) => ({ at, end: at + one.length }))))
    .sort((a, b) => a.at - b.at || b.end - a.end);
  const parts: string[] = [];
  let from = 0;
  for (const { at, end } of places) {
    if (at < from) continue;
    parts.push(text.slice(from, at));
    from = end;
  }
  return [...parts, text.slice(from)];
}

/** What looks for texts in texts, and what tells characters from their numbers. */
export const TEXT_SEARCH: FunctionTable = {
  FIND: placing((sought, text, from) => text.indexOf(sought, from)),
  SEARCH: placing(search),
  CHAR: ofScalars([1, 1], character),
  CODE: ofScalars([1, 1], (args) => withTexts(args, (text = "") => codeOf(text))),
  UNICHAR: ofScalars([1, 1], unicodeCharacter),
  UNICODE: ofScalars([1, 1], (args) => withTexts(args, (text = "") => text.codePointAt(0) ?? NOT_A_VALUE)),
  TEXTBEFORE: besideText((text, place) => text.slice(0, place)),
  TEXTAFTER: besideText((text, place, length) => text.slice(place + length)),
  TEXTSPLIT: ofValues([2, 6], split, [0, 3, 4, 5]),
};
