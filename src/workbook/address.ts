declare const rowBrand: unique symbol;
declare const columnBrand: unique symbol;

/** A row of a sheet, counted from 0: the row that Excel calls 1 is 0. */
export type Row = number & { readonly [rowBrand]: true };
/** A column of a sheet, counted from 0: column A is 0. */
export type Column = number & { readonly [columnBrand]: true };

/** Where one cell stands. */
export interface CellAddress {
  readonly row: Row;
  readonly column: Column;
}

/** A rectangle of cells, its last row and column included. */
export interface Area {
  readonly top: Row;
  readonly left: Column;
  readonly bottom: Row;
  readonly right: Column;
}

/** How many rows a sheet has (Excel specifications and limits). */
export const MAX_ROWS = 1_048_576;
/** How many columns a sheet has, up to XFD (Excel specifications and limits). */
export const MAX_COLUMNS = 16_384;

/** Takes a number for a row; the caller has made sure that it is one. */
export const asRow = (index: number): Row => index as Row;
/** Takes a number for a column; the caller has made sure that it is one. */
export const asColumn = (index: number): Column => index as Column;

/**
 * The letters of a column.
 *
 * @example columnName(asColumn(27)) // "AB"
 */
export function columnName(column: Column): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * A cell's address as Excel writes it.
 *
 * @example formatCell({ row: asRow(16), column: asColumn(3) }) // "D17"
 */
export function formatCell({ row, column }: CellAddress): string {
  return columnName(column) + String(row + 1);
}

/**
 * An area's address as Excel writes it; a single cell has no colon.
 *
 * @example formatArea({ top: asRow(2), left: asColumn(1), bottom: asRow(59), right: asColumn(10) }) // "B3:K60"
 */
export function formatArea({ top, left, bottom, right }: Area): string {
  const first = formatCell({ row: top, column: left });
  const last = formatCell({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Reads letters as a column, or undefined where the sheet has no such column. */
export function parseColumn(letters: string): Column | undefined {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return undefined;
  let count = 0;
  for (const letter of letters.toUpperCase()) count = count * 26 + letter.charCodeAt(0) - 64;
  return count <= MAX_COLUMNS ? asColumn(count - 1) : undefined;
}

/** Reads an address such as `D17` or `$D$17`, or gives undefined where the sheet has no such cell. */
export function parseCell(address: string): CellAddress | undefined {
  const [, letters, digits] = CELL.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = parseColumn(letters);
  const count = Number(digits);
  return column === undefined || count > MAX_ROWS ? undefined : { row: asRow(count - 1), column };
}

/** Reads an address such as `B3:K60` or `D17`, corners in any order, or gives undefined where the sheet has no such area. */
export function parseArea(address: string): Area | undefined {
  const [from, to, ...rest] = address.split(":");
  if (from === undefined || rest.length > 0) return undefined;
  const a = parseCell(from);
  const b = to === undefined ? a : parseCell(to);
  if (a === undefined || b === undefined) return undefined;
  return {
    top: asRow(Math.min(a.row, b.row)),
    left: asColumn(Math.min(a.column, b.column)),
    bottom: asRow(Math.max(a.row, b.row)),
    right: asColumn(Math.max(a.column, b.column)),
  };
}

/** Whether a cell lies in an area. */
export function contains(area: Area, { row, column }: CellAddress): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
