import type { Area, CellAddress } from "../../../workbook/address";
import { MAX_COLUMNS } from "../../../workbook/address";
import type { Content, Sheet } from "../../model/book";
import type { Compiled } from "../compile/compiled";
import type { Engine } from "../engine";
import { affectedBy, dependsOnColumn, dependsOnRow, type Extent } from "./affected";

/** A condition, and for which cells it holds; each is asked for once until something changes that it reads. */
export interface Condition {
  readonly holds: (cell: CellAddress) => boolean;
  /** Forgets what may be otherwise now that cells have changed. */
  readonly touched: (sheet: Sheet, area: Area) => void;
  readonly forget: () => void;
}

/** More than these are forgotten all together. */
const MOST_KNOWN = 200_000;

/** Whether a format paints where its formula comes to this: errors and texts are not true. */
const paints = (value: Content | undefined): boolean => value === true || (typeof value === "number" && value !== 0);

/** Makes a condition of a formula that is written for a cell. */
export function createCondition(engine: Engine, sheet: Sheet, formula: string, base: CellAddress): Condition {
  const compiled = engine.compile(formula, base);
  return remembering(compiled, sheet, (cell) => paints(engine.valueAt(compiled, sheet, cell)));
}

/** Remembers what was found, by row or column alone where the other makes no difference. */
function remembering(compiled: Compiled, own: Sheet, test: (cell: CellAddress) => boolean): Condition {
  const known = new Map<number, boolean>();
  const byRow = dependsOnRow(compiled);
  const byColumn = dependsOnColumn(compiled);
  const keyOf = (row: number, column: number): number => (byRow ? row * MAX_COLUMNS : 0) + (byColumn ? column : 0);

  function forgetIn({ top, left, bottom, right }: Extent): void {
    const rows = byRow ? bottom - top + 1 : 1;
    const columns = byColumn ? right - left + 1 : 1;
    if (rows * columns <= known.size) {
      for (let row = top; row < top + rows; row++) {
        for (let column = left; column < left + columns; column++) known.delete(keyOf(row, column));
      }
      return;
    }
    for (const key of known.keys()) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      const isIn = (!byRow || (row >= top && row <= bottom)) && (!byColumn || (column >= left && column <= right));
      if (isIn) known.delete(key);
    }
  }

  return {
    holds: (cell) => {
      const key = keyOf(cell.row, cell.column);
      const found = known.get(key) ?? test(cell);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, found);
      return found;
    },
    touched: (sheet, area) => {
      for (const extent of known.size === 0 ? [] : affectedBy(compiled, own, sheet, area)) forgetIn(extent);
    },
    forget: () => {
      known.clear();
    },
  };
}
