import type { Area } from "../../../workbook/address";
import { knownContent } from "../../formula/cells/lazyCell";
import { distinct } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { eachCell } from "../../model/cells";

/** What the status bar says of selected cells. */
export interface Summary {
  /** How many cells hold something. */
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Counts and adds up cells in sight; hidden rows do not count, so that a filtered list can be counted. */
export function summaryOf(sheet: Sheet, areas: readonly Area[]): Summary {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const area of distinct(areas)) {
    eachCell(sheet, area, (cell, { row }) => {
      // What is still to be calculated is added up when it is there.
      const content = knownContent(cell);
      if (content === undefined || content === "" || sheet.rows[row]?.hidden === true) return;
      count += 1;
      if (typeof content !== "number") return;
      numbers += 1;
      sum += content;
    });
  }
  return { count, numbers, sum };
}
