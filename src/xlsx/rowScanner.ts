import { asColumn, asRow, MAX_COLUMNS, MAX_ROWS } from "../workbook/address";
import type { CellValue } from "../workbook/cell";
import type { SheetRow } from "../workbook/sheet";
import {
  APOSTROPHE,
  EQUALS,
  EXCLAMATION,
  GREATER_THAN,
  LESS_THAN,
  QUOTE,
  SLASH,
  SPACE,
  code,
  decode,
  endsName,
  isAt,
  isNamed,
  seek,
  wholeNumber,
} from "./bytes";
import { CellType, type CellReader } from "./cellReader";
import { INCOMPLETE, readCharacters, readTextItem, seekPast, seekPastContent } from "./characters";
import { readFormula } from "./formulaElement";
import { unreadable } from "./messages";
import { readPlainCells, type RowInHand } from "./plainCells";
import { newDetails, type DetailedRow } from "./rowDetails";

const LETTER_A = code("A");
const LETTER_C = code("c");
const LETTER_F = code("f");
const LETTER_H = code("h");
const LETTER_R = code("r");
const LETTER_S = code("s");
const LETTER_T = code("t");
const ONE = code("1");
/** The bits of a letter that count it from 1, in either case. */
const LETTER_BITS = 0x1f;
const LETTERS = 26;
const LETTER_V = code("v");
const VALUE_TAG = "<v>".length;
const VALUE_END = "</v></c>".length;
/** Rows are seldom wider; those that are grow. */
const MOST_ROOM = 256;

/** Reads a sheet's rows from the bytes that follow <sheetData>. */
export interface RowScanner {
  /** Whether the end of the rows has been read. */
  readonly done: boolean;
  /** Hands on the rows that lie whole in the first `end` bytes and tells how many bytes they took. */
  scan(bytes: Uint8Array, end: number): number;
}

/** Takes rows as they are read: the values of those that have any, or every row in detail. */
export type ScannerSink =
  | { readonly isDetailed?: false; row(row: SheetRow): void }
  | { readonly isDetailed: true; row(row: DetailedRow): void };

/** What the scanner has to know of the sheet. */
export interface SheetContext {
  readonly name: string;
  /** The length of the namespace prefix that every element of the sheet has, its colon included. */
  readonly prefix: number;
  readonly cells: CellReader;
  readonly sink: ScannerSink;
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
  const isDetailed = sink.isDetailed === true;
  let row = newRow(0, isDetailed);
  let view = new DataView<ArrayBufferLike>(new ArrayBuffer(0));
  // What the tag of the cell says that is being read.
  let rowOfCell = 0;
  let type = 0;
  let style = 0;
  let hasMetadata = false;
  let isRowStyled = false;

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
    row = newRow(row.cells.length, isDetailed);
    isRowStyled = false;
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
      if (letter === LETTER_R && isAttribute(bytes, name, "r")) readRowNumber(bytes, value);
      else if (letter === LETTER_H && isAttribute(bytes, name, "hidden")) row.hidden = isTrueAt(bytes, value);
      else if (isDetailed) readRowDetail(bytes, name, value, end);
      at = seek(bytes, bytes[value - 1] ?? 0, value, end) + 1;
    }
  }

  function readRowNumber(bytes: Uint8Array, from: number): void {
    row.number = wholeNumber(bytes, from);
    row.digitsAt = from;
    row.digits = digitCount(row.number);
  }

  function readRowDetail(bytes: Uint8Array, name: number, value: number, end: number): void {
    const { details } = row;
    if (details === undefined) return;
    if (isAttribute(bytes, name, "s")) details.style = wholeNumber(bytes, value);
    else if (isAttribute(bytes, name, "customFormat")) isRowStyled = isTrueAt(bytes, value);
    else if (isAttribute(bytes, name, "ht")) {
      const height = Number(decode(bytes, value, seek(bytes, bytes[value - 1] ?? 0, value, end)));
      if (height >= 0) details.height = height;
    }
  }

  function closeRow(): void {
    if (row.number === 0) row.number = last + 1;
    if (row.number > MAX_ROWS) throw unreadable.outsideGrid(sheet);
    if (row.number <= last) throw unreadable.rowsOutOfOrder(sheet, row.number);
    last = row.number;
    count(row.count);
    if (row.cells.length > row.width) row.cells.length = row.width;
    const { hidden, cells, formulas, details } = row;
    const read = { row: asRow(row.number - 1), hidden, cells, formulas };
    if (sink.isDetailed === true && details !== undefined) {
      if (!isRowStyled) details.style = undefined;
      sink.row({ ...read, details });
    } else if (sink.isDetailed !== true && (cells.length > 0 || formulas !== undefined)) sink.row(read);
  }

  /** Nearly all cells are plain; the others are read one by one in between. */
  function readCells(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    while (at !== INCOMPLETE) {
      const tag = seek(bytes, LESS_THAN, passPlainCells(bytes, at, end), end);
      const name = tag + 1 + prefix;
      if (bytes[name] === LETTER_C && endsName(bytes[name + 1])) at = readCell(bytes, name + 1, end);
      else if (bytes[tag + 1] === SLASH && isNamed(bytes, name + 1, "row")) return seekPast(bytes, tag, end);
      else at = seekPast(bytes, tag, end);
    }
    return INCOMPLETE;
  }

  /** Elements with a prefix are rare, and never plain. */
  function passPlainCells(bytes: Uint8Array, from: number, end: number): number {
    if (prefix > 0) return from;
    if (view.buffer !== bytes.buffer) view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return readPlainCells(view, bytes, from, end, row, reader);
  }

  /** Reads a cell however it is written. */
  function readCell(bytes: Uint8Array, from: number, end: number): number {
    const at = readCellTag(bytes, from, end);
    if (at === INCOMPLETE) return INCOMPLETE;
    if (row.column < 0 || row.column >= MAX_COLUMNS) throw unreadable.outsideGrid(sheet);
    if (rowOfCell > 0 && rowOfCell !== row.number) adoptRow(rowOfCell);
    row.count++;
    if (row.details !== undefined) row.details.styles[row.column] = style;
    if (bytes[at - 2] === SLASH) return at;
    const past = readOnlyValue(bytes, at, end);
    return past === INCOMPLETE ? readContent(bytes, at, end) : past;
  }

  /** Reads what most cells hold: a value and nothing else. INCOMPLETE where it is another thing. */
  function readOnlyValue(bytes: Uint8Array, from: number, end: number): number {
    if (bytes[from + 1 + prefix] !== LETTER_V) return INCOMPLETE;
    const value = from + VALUE_TAG + prefix;
    const stop = seek(bytes, LESS_THAN, value, end);
    const past = stop + VALUE_END + 2 * prefix;
    if (stop === value || past > end || !isOnlyValue(bytes, from, stop)) return INCOMPLETE;
    setValue(reader.fromBytes(bytes, value, stop, type, style));
    return past;
  }

  /** Whether a cell consists of `<v>`, what ends at `stop`, and `</v></c>`: no other end tags can stand here. */
  function isOnlyValue(bytes: Uint8Array, from: number, stop: number): boolean {
    const end = stop + "</v>".length + prefix;
    return (
      bytes[from] === LESS_THAN &&
      bytes[from + 2 + prefix] === GREATER_THAN &&
      bytes[stop + 1] === SLASH &&
      bytes[end - 1] === GREATER_THAN &&
      bytes[end] === LESS_THAN &&
      bytes[end + 1] === SLASH &&
      bytes[end + 3 + prefix] === GREATER_THAN
    );
  }

  /** Reads where a cell stands, of what type it is and how it is formatted. */
  function readCellTag(bytes: Uint8Array, from: number, end: number): number {
    rowOfCell = 0;
    type = CellType.Number;
    style = 0;
    hasMetadata = false;
    row.column++;
    let at = from;
    for (;;) {
      const name = seekAttribute(bytes, at, end);
      if (name >= end) return INCOMPLETE;
      const letter = bytes[name];
      if (letter === GREATER_THAN) return name + 1;
      const value = seekQuote(bytes, seek(bytes, EQUALS, name, end), end) + 1;
      if (endsAttribute(bytes[name + 1])) {
        if (letter === LETTER_R) readAddress(bytes, value);
        else if (letter === LETTER_S) style = wholeNumber(bytes, value);
        else if (letter === LETTER_T) type = typeAt(bytes, value);
      } else if (isDetailed && isAttribute(bytes, name, "cm")) hasMetadata = true;
      at = seek(bytes, bytes[value - 1] ?? 0, value, end) + 1;
    }
  }

  function readAddress(bytes: Uint8Array, from: number): void {
    let at = from;
    let columns = 0;
    for (let byte = bytes[at] ?? 0; byte >= LETTER_A; byte = bytes[++at] ?? 0) {
      columns = columns * LETTERS + (byte & LETTER_BITS);
    }
    row.column = columns - 1;
    rowOfCell = wholeNumber(bytes, at);
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
        continue;
      }
      if (bytes[name] === LETTER_F && endsName(bytes[name + 1])) {
        noteFormula();
        if (isDetailed) {
          at = readFormulaElement(bytes, tag, at, end);
          continue;
        }
      }
      if (bytes[at - 2] !== SLASH && bytes[tag + 1] !== EXCLAMATION) {
        if (isNamed(bytes, name, "v")) at = readValue(bytes, at, end);
        else if (isNamed(bytes, name, "is")) at = readInlineText(bytes, at, end);
        else at = seekPastContent(bytes, at, end);
      }
    }
    return INCOMPLETE;
  }

  /** A cell that is read again, because it had not been unpacked whole, is noted once. */
  function noteFormula(): void {
    row.formulas ??= [];
    if (row.formulas.at(-1) !== row.column) row.formulas.push(asColumn(row.column));
  }

  function readFormulaElement(bytes: Uint8Array, tag: number, inside: number, end: number): number {
    const read = readFormula(bytes, { tag, inside, column: row.column, hasMetadata }, end);
    if (read === undefined) return INCOMPLETE;
    row.details?.formulas.push(read.formula);
    return read.next;
  }

  function readValue(bytes: Uint8Array, from: number, end: number): number {
    const stop = seek(bytes, LESS_THAN, from, end);
    if (stop + 1 >= end) return INCOMPLETE;
    if (bytes[stop + 1] !== SLASH) return readUnusualValue(bytes, from, end);
    if (stop > from || type === CellType.FormulaText) {
      setValue(reader.fromBytes(bytes, from, stop, type, style));
    }
    return stop;
  }

  /** Reads a value with a comment or a CDATA section in it. */
  function readUnusualValue(bytes: Uint8Array, from: number, end: number): number {
    const characters = readCharacters(bytes, from, end);
    if (characters === undefined) return INCOMPLETE;
    setValue(reader.fromText(characters.text, type, style));
    return characters.next;
  }

  function readInlineText(bytes: Uint8Array, from: number, end: number): number {
    const item = readTextItem(bytes, from, end, "is");
    if (item === undefined) return INCOMPLETE;
    if (item.isRich) row.details?.richTexts.set(row.column, decode(bytes, from, item.next));
    setValue(item.text);
    return item.next;
  }

  function setValue(value: CellValue): void {
    if (value === undefined) return;
    row.cells[row.column] = value;
    row.width = Math.max(row.width, row.column + 1);
  }

  return {
    get done() {
      return done;
    },
    scan,
  };
}

/** A row to be filled, with room for as many cells as the row before has: so that its array need not grow. */
function newRow(width: number, isDetailed: boolean): RowInHand {
  const cells = new Array<CellValue>(Math.min(width, MOST_ROOM));
  return {
    number: 0,
    digitsAt: 0,
    digits: 0,
    hidden: false,
    cells,
    formulas: undefined,
    column: -1,
    width: 0,
    count: 0,
    details: isDetailed ? newDetails() : undefined,
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

/** How many digits a row's number takes; none where no row has it. */
function digitCount(number: number): number {
  if (number === 0 || number > MAX_ROWS) return 0;
  let digits = 1;
  for (let power = 10; power <= number; power *= 10) digits++;
  return digits;
}

const typeAt = (bytes: Uint8Array, at: number): number =>
  bytes[at] === LETTER_S && bytes[at + 1] === LETTER_T ? CellType.FormulaText : (bytes[at] ?? 0);

const isTrueAt = (bytes: Uint8Array, at: number): boolean => bytes[at] === ONE || bytes[at] === LETTER_T;
