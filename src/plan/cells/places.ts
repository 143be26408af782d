import { listed } from "../../check/words";
import { formatCell, type CellAddress } from "../../workbook/address";

/** So many cells are named in a sentence; the others are counted. */
const MOST_NAMED = 5;

/** Cells that a sentence speaks of. Holds the first few, however many there are. */
export interface Places {
  readonly add: (sheet: string, cell: CellAddress, remark?: string) => void;
  readonly count: () => number;
  /** The first of them by name, and how many more there are. */
  readonly text: () => string;
}

/**
 * Collects cells for a sentence.
 *
 * @example places.text() // "Team!B5, Team!B6 (a formula) and 12 more"
 */
export function createPlaces(): Places {
  const named: string[] = [];
  let count = 0;
  return {
    add(sheet, cell, remark) {
      count += 1;
      if (named.length >= MOST_NAMED) return;
      const place = `${sheet}!${formatCell(cell)}`;
      named.push(remark === undefined ? place : `${place} (${remark})`);
    },
    count: () => count,
    text: () =>
      listed(count > named.length ? [...named, `${(count - named.length).toLocaleString("en")} more`] : named),
  };
}
