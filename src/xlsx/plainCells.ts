import type { CellValue } from "../workbook/cell";
import { MAX_COLUMNS } from "../workbook/address";
import { EQUALS, GREATER_THAN, LESS_THAN, NINE, QUOTE, SLASH, SPACE, ZERO } from "./bytes";
import { CellType, type CellReader } from "./cellReader";

/** The row that is being read, as far as it has been read. */
export interface RowInHand {
  /** Its number, from 1 on; 0 while it is not known. */
  number: number;
  hidden: boolean;
  readonly cells: CellValue[];
  /** The column of the last cell; -1 before the first. */
  column: number;
  /** How many cells it has, empty ones included. */
  count: number;
}

// Written out: what a function returns is no constant to the compiler.
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const LETTER_C_SMALL = 0x63;
const LETTER_N_SMALL = 0x6e;
const LETTER_R_SMALL = 0x72;
const LETTER_S_SMALL = 0x73;
const LETTER_T_SMALL = 0x74;
const LETTER_V_SMALL = 0x76;
const LETTERS = 26;
/** The longest column is XFD. */
const MOST_LETTERS = 3;
/** Numbers of more digits may not fit into 32 bits. */
const MOST_DIGITS = 9;

/**
 * Reads cells as long as they are written the way Excel and most others write them, and gives where the first stands that
 * is not, or that does not lie whole before `end`: that one is for other readers, and has left no trace in the row.
 *
 *     <c r="D17" s="3" t="s"><v>1024</v></c>     s and t may be missing, t may be n, s or b
 *     <c r="D17" s="3"/>
 *
 * Nearly all time of reading a workbook is spent in here, six million times in a sheet of a million rows by six columns.
 * So it stands by itself, holds what it needs in locals, and looks at each byte once: it compares what must stand there,
 * reads three numbers in passing, and gives up at the first byte that is another. The `| 0` keep the numbers whole ones
 * of 32 bits for the compiler, also where a cut-off number runs on into what is left of older bytes.
 */
export function readPlainCells(
  bytes: Uint8Array,
  from: number,
  end: number,
  prefix: number,
  row: RowInHand,
  reader: CellReader,
): number {
  const { cells, number: rowNumber } = row;
  let start = from;
  for (;;) {
    // The start of the tag, up to the address.
    let at = start + 1 + prefix;
    if (bytes[start] !== LESS_THAN || bytes[at] !== LETTER_C_SMALL || bytes[at + 1] !== SPACE) return start;
    if (bytes[at + 2] !== LETTER_R_SMALL || bytes[at + 3] !== EQUALS || bytes[at + 4] !== QUOTE) return start;
    at += 5;

    // The address: letters, then the row's own number.
    const letters = at;
    let columns = 0;
    let byte = bytes[at] as number;
    for (; byte >= LETTER_A && byte <= LETTER_Z; byte = bytes[++at] as number) {
      columns = (columns * LETTERS + byte - LETTER_A + 1) | 0;
    }
    let number = 0;
    if (at === letters || at > letters + MOST_LETTERS) return start;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) number = (number * 10 + byte - ZERO) | 0;
    if (byte !== QUOTE || number !== rowNumber) return start;
    byte = bytes[++at] as number;

    // The style, then the type.
    let style = 0;
    if (byte === SPACE && bytes[at + 1] === LETTER_S_SMALL) {
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return start;
      at += 4;
      for (byte = bytes[at] as number; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) {
        style = (style * 10 + byte - ZERO) | 0;
      }
      if (byte !== QUOTE) return start;
      byte = bytes[++at] as number;
    }
    let type = LETTER_N_SMALL;
    if (byte === SPACE && bytes[at + 1] === LETTER_T_SMALL) {
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE || bytes[at + 5] !== QUOTE) return start;
      type = bytes[at + 4] as number;
      at += 6;
      byte = bytes[at] as number;
    }

    // An empty cell ends here.
    if (byte === SLASH) {
      if (bytes[at + 1] !== GREATER_THAN || at + 2 > end || columns > MAX_COLUMNS) return start;
      row.column = columns - 1;
      row.count++;
      start = at + 2;
      continue;
    }

    // The value: a whole number, or the index of a text.
    if (byte !== GREATER_THAN || bytes[at + 1] !== LESS_THAN) return start;
    at += 2 + prefix;
    if (bytes[at] !== LETTER_V_SMALL || bytes[at + 1] !== GREATER_THAN) return start;
    at += 2;
    const digits = at;
    let value = 0;
    for (byte = bytes[at] as number; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) {
      value = (value * 10 + byte - ZERO) | 0;
    }
    if (at === digits || at > digits + MOST_DIGITS) return start;

    // Both end tags.
    if (byte !== LESS_THAN || bytes[at + 1] !== SLASH) return start;
    at += 2 + prefix;
    if (bytes[at] !== LETTER_V_SMALL || bytes[at + 1] !== GREATER_THAN) return start;
    if (bytes[at + 2] !== LESS_THAN || bytes[at + 3] !== SLASH) return start;
    at += 4 + prefix;
    if (bytes[at] !== LETTER_C_SMALL || bytes[at + 1] !== GREATER_THAN) return start;
    at += 2;
    if (at > end || columns > MAX_COLUMNS) return start;

    if (type === CellType.Shared) cells[columns - 1] = reader.shared(value);
    else if (type === CellType.Number) cells[columns - 1] = reader.number(value, style);
    else if (type === CellType.Boolean) cells[columns - 1] = value === 1;
    else return start;
    row.column = columns - 1;
    row.count++;
    start = at;
  }
}
