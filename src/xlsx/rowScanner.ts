import { asRow, MAX_COLUMNS, MAX_ROWS } from "../workbook/address";
import type { CellValue } from "../workbook/cell";
import type { RowSink } from "../workbook/sheet";
import {
  APOSTROPHE,
  EQUALS,
  EXCLAMATION,
  GREATER_THAN,
  LESS_THAN,
  NINE,
  QUOTE,
  SLASH,
  SPACE,
  ZERO,
  code,
  endsName,
  isAt,
  isNamed,
  seek,
} from "./bytes";
import { CellType, EXACT_DIGITS, type CellReader } from "./cellReader";
import { INCOMPLETE, readCharacters, readTextItem, seekPast, seekPastContent } from "./characters";
import { unreadable } from "./messages";

const LETTER_A = code("A");
const LETTER_C = code("c");
const LETTER_H = code("h");
const LETTER_R = code("r");
const LETTER_S = code("s");
const LETTER_T = code("t");
const LETTER_V = code("v");
const ONE = code("1");
/** The bits of a letter that count it from 1, in either case. */
const LETTER_BITS = 0x1f;
const LETTERS = 26;

/** Reads a sheet's rows from the bytes that follow <sheetData>. */
export interface RowScanner {
  /** Whether the end of the rows has been read. */
  readonly done: boolean;
  /** Hands on the rows that lie whole in the first `end` bytes and tells how many bytes they took. */
  scan(bytes: Uint8Array, end: number): number;
}

/** What the scanner has to know of the sheet. */
export interface SheetContext {
  readonly name: string;
  /** The length of the namespace prefix that every element of the sheet has, its colon included. */
  readonly prefix: number;
  readonly cells: CellReader;
  readonly sink: RowSink;
  /** Takes the number of cells of a row; throws when there are too many. */
  readonly count: (cells: number) => void;
}

/**
 * Makes the scanner of one sheet's rows: it looks at each byte about once. Every reader in it takes bytes from `from` on
 * and gives where it stopped, or INCOMPLETE where what it reads goes on behind `end`; then the whole row is read again
 * when more has been unpacked. A look at a byte or two behind `end` is harmless, because no reader decides on anything
 * before it has found that its tag ends in time.
 */
export function createRowScanner({ name: sheet, prefix, cells: reader, sink, count }: SheetContext): RowScanner {
  let done = false;
  /** The number of the row that was read last. Rows are numbered from 1 here; 0 stands for none. */
  let last = 0;
  let row = { number: 0, hidden: false, cells: [] as CellValue[], count: 0 };
  let cell = { column: 0, type: 0, style: 0 };
  const shortStart = "<v>".length + prefix;
  const shortEnd = "</v></c>".length + 2 * prefix;

  function scan(bytes: Uint8Array, end: number): number {
    let at = 0;
    while (!done) {
      const tag = seek(bytes, LESS_THAN, at, end);
      const next = isNamed(bytes, tag + 1 + prefix, "row") ? readRow(bytes, tag, end) : readOther(bytes, tag, end);
      if (next === INCOMPLETE) return tag;
      at = next;
    }
    return at;
  }

  /** Reads the end of the rows, or something of no matter. */
  function readOther(bytes: Uint8Array, tag: number, end: number): number {
    const past = seekPast(bytes, tag, end);
    if (past !== INCOMPLETE && bytes[tag + 1] === SLASH) done = isNamed(bytes, tag + 2 + prefix, "sheetData");
    return past;
  }

  function readRow(bytes: Uint8Array, tag: number, end: number): number {
    row = { number: 0, hidden: false, cells: [], count: 0 };
    let at = readRowTag(bytes, tag + 1 + prefix + "row".length, end);
    if (at !== INCOMPLETE && bytes[at - 2] !== SLASH) at = readCells(bytes, at, end);
    if (at !== INCOMPLETE) closeRow();
    return at;
  }

  function readRowTag(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    for (;;) {
      const name = seekAttribute(bytes, at, end);
      if (name >= end) return INCOMPLETE;
      const letter = bytes[name];
      if (letter === GREATER_THAN) return name + 1;
      const value = seekQuote(bytes, seek(bytes, EQUALS, name, end), end) + 1;
      if (letter === LETTER_R && isAttribute(bytes, name, "r")) row.number = wholeNumber(bytes, value);
      else if (letter === LETTER_H && isAttribute(bytes, name, "hidden")) row.hidden = isTrueAt(bytes, value);
      at = seek(bytes, bytes[value - 1] ?? 0, value, end) + 1;
    }
  }

  function closeRow(): void {
    if (row.number === 0) row.number = last + 1;
    if (row.number > MAX_ROWS) throw unreadable.outsideGrid(sheet);
    if (row.number <= last) throw unreadable.rowsOutOfOrder(sheet, row.number);
    last = row.number;
    count(row.count);
    if (row.cells.length > 0) sink.row({ row: asRow(row.number - 1), hidden: row.hidden, cells: row.cells });
  }

  /**
   * Reads the cells of a row up to its end. Nearly all time is spent here, so that cells as Excel writes them, such as
   * `<c r="A1" s="1" t="s"><v>5</v></c>`, are read in place; whatever is written in another way is left to other readers.
   */
  function readCells(bytes: Uint8Array, from: number, end: number): number {
    const { cells } = row;
    let column = -1;
    let at = from;
    for (;;) {
      // Between cells: at the tag of the next one, or at the end of the row.
      at = seek(bytes, LESS_THAN, at, end);
      const name = at + 1 + prefix;
      if (bytes[name] !== LETTER_C || !endsName(bytes[name + 1])) {
        const past = seekPast(bytes, at, end);
        if (past === INCOMPLETE) return INCOMPLETE;
        if (bytes[at + 1] === SLASH && isNamed(bytes, name + 1, "row")) return past;
        at = past;
        continue;
      }

      // In the tag: where the cell stands, of what type it is and how it is formatted.
      let type: number = CellType.Number;
      let style = 0;
      let rowNumber = 0;
      column++;
      for (at = name + 1; ; at++) {
        at = seekAttribute(bytes, at, end);
        if (at >= end) return INCOMPLETE;
        let letter = bytes[at] ?? 0;
        if (letter === GREATER_THAN) break;
        let value = at + 3;
        if (bytes[at + 1] !== EQUALS || bytes[at + 2] !== QUOTE) {
          if (!endsAttribute(bytes[at + 1])) letter = 0;
          value = seekQuote(bytes, at, end) + 1;
        }
        at = value;
        let byte = bytes[at] ?? 0;
        if (letter === LETTER_R) {
          column = -1;
          for (; byte >= LETTER_A; byte = bytes[++at] ?? 0) column = (column + 1) * LETTERS + (byte & LETTER_BITS) - 1;
          for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0) rowNumber = rowNumber * 10 + byte - ZERO;
        } else if (letter === LETTER_S) {
          for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0) style = style * 10 + byte - ZERO;
        } else if (letter === LETTER_T) {
          type = byte === LETTER_S && bytes[at + 1] === LETTER_T ? CellType.FormulaText : byte;
        }
        at = seek(bytes, bytes[value - 1] ?? 0, at, end);
      }
      if (column < 0 || column >= MAX_COLUMNS) throw unreadable.outsideGrid(sheet);
      if (rowNumber > 0 && rowNumber !== row.number) adoptRow(rowNumber);
      row.count++;
      at++;
      if (bytes[at - 2] === SLASH) continue;

      // In the cell: nearly always a whole number or the index of a text, and nothing else.
      let stop = at + shortStart;
      let number = 0;
      for (let byte = bytes[stop] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++stop] ?? 0) {
        number = number * 10 + byte - ZERO;
      }
      const digits = stop - at - shortStart;
      const short = digits > 0 && digits <= EXACT_DIGITS && isShort(bytes, at, stop) && stop + shortEnd <= end;
      if (short && type === CellType.Shared) cells[column] = reader.shared(number);
      else if (short && type === CellType.Number) cells[column] = reader.number(number, style);
      else if (short && type === CellType.Boolean) cells[column] = number === 1;
      else {
        cell = { column, type, style };
        at = readContent(bytes, at, end);
        if (at === INCOMPLETE) return INCOMPLETE;
        continue;
      }
      at = stop + shortEnd;
    }
  }

  /** Whether a cell consists of `<v>`, what ends at `stop`, and `</v></c>`: no other end tags can stand here. */
  function isShort(bytes: Uint8Array, from: number, stop: number): boolean {
    const end = stop + "</v>".length + prefix;
    return (
      bytes[from] === LESS_THAN &&
      bytes[from + 1 + prefix] === LETTER_V &&
      bytes[from + 2 + prefix] === GREATER_THAN &&
      bytes[stop] === LESS_THAN &&
      bytes[stop + 1] === SLASH &&
      bytes[end - 1] === GREATER_THAN &&
      bytes[end] === LESS_THAN &&
      bytes[end + 1] === SLASH &&
      bytes[end + 3 + prefix] === GREATER_THAN
    );
  }

  /** A row may leave its number to its cells, but they have to agree. */
  function adoptRow(number: number): void {
    if (row.number > 0) throw unreadable.rowsOutOfOrder(sheet, number);
    row.number = number;
  }

  /** Reads what stands in a cell: its value, beside a formula and other things of no matter. */
  function readContent(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    while (at !== INCOMPLETE) {
      const tag = seek(bytes, LESS_THAN, at, end);
      const name = tag + 1 + prefix;
      at = seekPast(bytes, tag, end);
      if (at === INCOMPLETE) return INCOMPLETE;
      if (bytes[tag + 1] === SLASH) {
        if (isNamed(bytes, name + 1, "c")) return at;
      } else if (bytes[at - 2] !== SLASH && bytes[tag + 1] !== EXCLAMATION) {
        if (isNamed(bytes, name, "v")) at = readValue(bytes, at, end);
        else if (isNamed(bytes, name, "is")) at = readInlineText(bytes, at, end);
        else at = seekPastContent(bytes, at, end);
      }
    }
    return INCOMPLETE;
  }

  function readValue(bytes: Uint8Array, from: number, end: number): number {
    const stop = seek(bytes, LESS_THAN, from, end);
    if (stop + 1 >= end) return INCOMPLETE;
    if (bytes[stop + 1] !== SLASH) return readUnusualValue(bytes, from, end);
    if (stop > from || cell.type === CellType.FormulaText) {
      setValue(reader.fromBytes(bytes, from, stop, cell.type, cell.style));
    }
    return stop;
  }

  /** Reads a value with a comment or a CDATA section in it. */
  function readUnusualValue(bytes: Uint8Array, from: number, end: number): number {
    const characters = readCharacters(bytes, from, end);
    if (characters === undefined) return INCOMPLETE;
    setValue(reader.fromText(characters.text, cell.type, cell.style));
    return characters.next;
  }

  function readInlineText(bytes: Uint8Array, from: number, end: number): number {
    const item = readTextItem(bytes, from, end, "is");
    if (item === undefined) return INCOMPLETE;
    setValue(item.text);
    return item.next;
  }

  function setValue(value: CellValue): void {
    if (value !== undefined) row.cells[cell.column] = value;
  }

  return {
    get done() {
      return done;
    },
    scan,
  };
}

const isQuote = (byte: number | undefined): boolean => byte === QUOTE || byte === APOSTROPHE;
const endsAttribute = (byte: number | undefined): boolean => byte === EQUALS || endsName(byte);

/** Where the next attribute begins, or where the tag's `>` stands; `end` where neither is before it. */
function seekAttribute(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte > SPACE && byte !== SLASH) return at;
    at++;
  }
  return end;
}

function seekQuote(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && !isQuote(bytes[at])) at++;
  return at;
}

const isAttribute = (bytes: Uint8Array, at: number, name: string): boolean =>
  isAt(bytes, name, at) && endsAttribute(bytes[at + name.length]);

/** The whole number that begins at a place; too large a one stays too large. */
function wholeNumber(bytes: Uint8Array, from: number): number {
  let number = 0;
  for (let at = from; ; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) return number;
    number = number * 10 + byte - ZERO;
  }
}

const isTrueAt = (bytes: Uint8Array, at: number): boolean => bytes[at] === ONE || bytes[at] === LETTER_T;
