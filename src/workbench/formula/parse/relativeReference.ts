import { MAX_COLUMNS, MAX_ROWS, parseColumn, type Area, type CellAddress } from "../../../workbook/address";
import { areaOf } from "../../model/areas";

/** One end of a reference in one direction: a place of the sheet, or so far from the cell that refers. */
interface End {
  readonly at: number;
  readonly isFixed: boolean;
}

/** A reference as it reads from any cell: what has no dollar sign is told by how far away it is. */
export interface RelativeReference {
  /** The name of the sheet in front of it; undefined is the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly top: End;
  readonly left: End;
  readonly bottom: End;
  readonly right: End;
  readonly isCell: boolean;
}

const RANGE = /^(?<prefix>.*!)?(?<first>[^:!]+)(?::(?<last>[^:!]+))?$/s;
const END = /^(?<column>(?<columnFixed>\$?)(?<letters>[A-Z]{1,3}))?(?<row>(?<rowFixed>\$?)(?<digits>\d{1,7}))?$/i;

/**
 * Reads a reference that is written in a cell.
 *
 * @example relativeReference("Team!$A2", { row: asRow(0), column: asColumn(3) }) // column A, one row below
 */
export function relativeReference(text: string, base: CellAddress): RelativeReference | undefined {
  const { prefix, first = "", last } = RANGE.exec(text)?.groups ?? {};
  const start = END.exec(first)?.groups;
  const end = last === undefined ? start : END.exec(last)?.groups;
  if (start === undefined || end === undefined) return undefined;
  return {
    sheet: prefix === undefined ? undefined : sheetName(prefix.slice(0, -1)),
    top: rowEnd(start, base.row) ?? { at: 0, isFixed: true },
    left: columnEnd(start, base.column) ?? { at: 0, isFixed: true },
    bottom: rowEnd(end, base.row) ?? { at: MAX_ROWS - 1, isFixed: true },
    right: columnEnd(end, base.column) ?? { at: MAX_COLUMNS - 1, isFixed: true },
    isCell: last === undefined,
  };
}

/** A sheet's name without the quotes that it may stand in. */
export const sheetName = (written: string): string =>
  written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;

type Groups = Readonly<Record<string, string | undefined>>;

function rowEnd({ digits, rowFixed }: Groups, base: number): End | undefined {
  return digits === undefined ? undefined : endOf(Number(digits) - 1, rowFixed === "$", base);
}

function columnEnd({ letters, columnFixed }: Groups, base: number): End | undefined {
  const column = letters === undefined ? undefined : parseColumn(letters);
  return column === undefined ? undefined : endOf(column, columnFixed === "$", base);
}

const endOf = (at: number, isFixed: boolean, base: number): End => ({ at: isFixed ? at : at - base, isFixed });

/** The cells that a reference stands for in a cell; undefined where they are not on the sheet. */
export function resolved(
  { top, left, bottom, right }: RelativeReference,
  row: number,
  column: number,
): Area | undefined {
  const a = placeOf(top, row);
  const b = placeOf(bottom, row);
  const c = placeOf(left, column);
  const d = placeOf(right, column);
  if (Math.min(a, b, c, d) < 0 || Math.max(a, b) >= MAX_ROWS || Math.max(c, d) >= MAX_COLUMNS) return undefined;
  return areaOf(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d));
}

export const placeOf = ({ at, isFixed }: End, from: number): number => (isFixed ? at : at + from);

/** A reference as a text that is the same for all cells from which it reads the same. */
export function keyOf({ sheet, top, left, bottom, right, isCell }: RelativeReference): string {
  const start = `R${endKey(top)}C${endKey(left)}`;
  const prefix = sheet === undefined ? "" : `'${sheet}'!`;
  return isCell ? prefix + start : `${prefix}${start}:R${endKey(bottom)}C${endKey(right)}`;
}

const endKey = ({ at, isFixed }: End): string => (isFixed ? String(at) : `[${at}]`);
