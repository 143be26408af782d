import type { Sheet } from "../../model/book";
import { sheetAxes, type FittedHeights, type SheetAxes } from "../geometry/sheetAxes";

/** Where the rows and columns of the sheet in front are, measured once until something changes. */
export interface MeasuredAxes {
  readonly of: (sheet: Sheet) => SheetAxes;
  readonly forget: () => void;
}

export function createMeasuredAxes(heightsOf: (sheet: Sheet) => FittedHeights): MeasuredAxes {
  let known:
    { readonly sheet: Sheet; readonly rows: number; readonly columns: number; readonly axes: SheetAxes } | undefined;

  return {
    of: (sheet) => {
      const [rows, columns] = [sheet.rows.length, sheet.columns.length];
      // Of rows and columns that have come to be known of since then, the axes know nothing.
      if (known?.sheet !== sheet || known.rows !== rows || known.columns !== columns) {
        known = { sheet, rows, columns, axes: sheetAxes(sheet, heightsOf(sheet)) };
      }
      return known.axes;
    },
    forget: () => {
      known = undefined;
    },
  };
}
