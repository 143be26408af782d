import type { CellAddress } from "../../workbook/address";
import { formatCell } from "../../workbook/address";
import type { CellState } from "../../workbook/state";
import { cell } from "./cells";

/** How many links Excel follows on one sheet (Excel specifications and limits). */
export const MOST_LINKS = 65_530;

/** Where a cell is: in this workbook, or in another file by its path from this one. */
export interface Place {
  readonly file: string | undefined;
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** Makes the cells of one sheet that lead to others by their addresses; where Excel follows no more of them, plain addresses. */
export function createLinks(): (place: Place) => CellState {
  let count = 0;
  return (place) => {
    const text = formatCell(place.cell);
    count += 1;
    return count > MOST_LINKS ? cell(text) : cell({ kind: "link", text, ...place }, "link");
  };
}
