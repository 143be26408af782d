import { MAX_COLUMNS, type Column } from "../workbook/address";
import type { CellValue } from "../workbook/cell";
import { NINE, QUOTE, ZERO, wholeNumber } from "./bytes";
import type { CellReader } from "./cellReader";
import type { RowDetails } from "./rowDetails";

/** The row that is being read, as far as it has been read. */
export interface RowInHand {
  /** Its number, from 1 on; 0 while it is not known. */
  number: number;
  /** Where its number stands in its tag, and in how many digits; 0 digits where it does not. */
  digitsAt: number;
  digits: number;
  hidden: boolean;
  readonly cells: CellValue[];
  /** The columns of its formulas; undefined where it has none. */
  formulas: Column[] | undefined;
  /** The column of the last cell; -1 before the first. */
  column: number;
  /** Up to how many columns it has values. */
  width: number;
  /** How many cells it has, empty ones included. */
  count: number;
  /** What a sink wants that asks for more than values; undefined where none does. */
  readonly details: RowDetails | undefined;
}

/** Four characters of ASCII as the number that a DataView gives for them. */
const quad = (text: string): number => new DataView(new TextEncoder().encode(text).buffer).getInt32(0, true);

/** Three characters, as what is left of four when the first is dropped. */
const triple = (text: string): number => quad(`\0${text}`) >> 8;

const CELL = quad("<c r");
const REFERENCE = quad(' r="');
const BARE = quad("<c><");
const BARE_STYLE = quad("<c s");
const BARE_TYPE = quad("<c t");
const STYLE = triple(" s=");
const TYPE = triple(" t=");
const NO_TYPE = triple("><v");
const EMPTY = triple("/><");
const SHARED = quad('"s">');
const NUMBER = quad('"n">');
const BOOLEAN = quad('"b">');
const VALUE = quad("><v>");
const VALUE_END = quad("</v>");
const CELL_END = quad("</c>");
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const LETTERS = 26;
/** The longest column is XFD. */
const MOST_LETTERS = 3;
/** Longer numbers may not fit into 32 bits. */
const MOST_DIGITS = 9;

/**
 * Reads cells as long as they are written the way Excel and most others write them, and gives where the first stands that
 * is not, or that does not lie whole before `end`: that one is for other readers, and has left no trace in the row.
 *
 *     <c r="D17" s="3" t="s"><v>1024</v></c>     r, s and t may be missing, t may be s, n or b
 *     <c r="D17" s="3"/>
 *
 * Nearly all time of reading a workbook is spent in here, six million times in a sheet of a million rows by six columns.
 * So it stands by itself, holds what it needs in locals, and compares what must stand there four bytes at a time. It gives
 * up at the first thing that is another, and may look some bytes behind `end` before it knows; the window has them. The
 * `| 0` keep numbers whole ones of 32 bits for the compiler, also where one runs on into what is left of older bytes.
 */
export function readPlainCells(
  view: DataView,
  bytes: Uint8Array,
  from: number,
  end: number,
  row: RowInHand,
  reader: CellReader,
): number {
  const { cells, digits, digitsAt } = row;
  const styles = row.details?.styles;
  const areMany = digits >= 4;
  const firstDigits = areMany ? view.getInt32(digitsAt, true) : 0;
  const lastDigits = areMany ? view.getInt32(digitsAt + digits - 4, true) : 0;
  let start = from;
  for (;;) {
    // The address: letters, then the digits of the row's own number. Without one, it is the next column.
    let at = start + "<".length;
    let columns = row.column + 2;
    const first = view.getInt32(start, true);
    if (first === CELL) {
      if (digits === 0 || view.getInt32(start + 2, true) !== REFERENCE) return start;
      const letters = start + '<c r="'.length;
      at = letters;
      columns = 0;
      for (let byte = bytes[at] ?? 0; byte >= LETTER_A && byte <= LETTER_Z; byte = bytes[++at] ?? 0) {
        columns = (columns * LETTERS + byte - LETTER_A + 1) | 0;
      }
      if (at === letters || at > letters + MOST_LETTERS) return start;
      if (areMany) {
        if (view.getInt32(at, true) !== firstDigits || view.getInt32(at + digits - 4, true) !== lastDigits)
          return start;
      } else if (wholeNumber(bytes, at) !== row.number) return start;
      at += digits;
      if (bytes[at] !== QUOTE) return start;
    } else if (first !== BARE && first !== BARE_STYLE && first !== BARE_TYPE) return start;

    // The style and the type, up to the value. What stands at `at` itself, a quote or the c of an unaddressed cell, is known.
    let style = 0;
    let next = view.getInt32(at, true) >> 8;
    if (next === STYLE) {
      const digitsOfStyle = at + '" s="'.length;
      at = digitsOfStyle;
      for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0) {
        style = (style * 10 + byte - ZERO) | 0;
      }
      if (at > digitsOfStyle + MOST_DIGITS) return start;
      if (bytes[at] !== QUOTE) return start;
      next = view.getInt32(at, true) >> 8;
    }
    let type = NUMBER;
    if (next === TYPE) {
      type = view.getInt32(at + '" t='.length, true);
      at += '" t="s'.length;
      next = NO_TYPE;
    }
    if (next === EMPTY) {
      if (at + '"/>'.length > end || columns > MAX_COLUMNS) return start;
      if (styles !== undefined) styles[columns - 1] = style;
      row.column = columns - 1;
      row.count++;
      start = at + '"/>'.length;
      continue;
    }
    if (next !== NO_TYPE || view.getInt32(at + 1, true) !== VALUE) return start;

    // The value: a whole number, or the index of a text.
    const digitsOfValue = at + '"><v>'.length;
    at = digitsOfValue;
    let value = 0;
    for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0) {
      value = (value * 10 + byte - ZERO) | 0;
    }
    if (at === digitsOfValue || at > digitsOfValue + MOST_DIGITS) return start;
    if (view.getInt32(at, true) !== VALUE_END || view.getInt32(at + 4, true) !== CELL_END) return start;
    at += "</v></c>".length;
    if (at > end || columns > MAX_COLUMNS) return start;

    if (type === SHARED) cells[columns - 1] = reader.shared(value);
    else if (type === NUMBER) cells[columns - 1] = reader.number(value, style);
    else if (type === BOOLEAN) cells[columns - 1] = value === 1;
    else return start;
    if (styles !== undefined) styles[columns - 1] = style;
    if (columns > row.width) row.width = columns;
    row.column = columns - 1;
    row.count++;
    start = at;
  }
}
