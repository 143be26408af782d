import { parseCell } from "../workbook/address";

/**
 * A cell by its place in a range, which is all that is known of it where Excel does not tell where the range stands.
 *
 * @example placeOf("B3") // "row 3, column 2"
 */
export function placeOf(address: string): string {
  const cell = parseCell(address);
  return cell === undefined ? address : `row ${cell.row + 1}, column ${cell.column + 1}`;
}

const ADDRESS = /\b[A-Z]{1,3}[1-9]\d*\b/g;

/**
 * A sentence of the check that names other cells, with their places in the range.
 *
 * @example withPlaces("Level 5 of IT management (ITMG) is already given in B3.") // "… is already given in row 3, column 2."
 */
export function withPlaces(sentence: string): string {
  return sentence.replace(ADDRESS, placeOf);
}
