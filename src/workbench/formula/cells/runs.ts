import { MAX_COLUMNS, type Area } from "../../../workbook/address";
import { cellCount } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { placeKey } from "./dependents";
import type { Run } from "./run";

/** The formulas of a workbook by where they stand. */
export interface Runs {
  readonly at: (sheet: Sheet, row: number, column: number) => Run | undefined;
  readonly add: (run: Run) => void;
  readonly remove: (run: Run) => void;
  /** Those that stand in an area, as a list of its own. */
  readonly within: (sheet: Sheet, area: Area) => Run[];
  readonly all: () => Run[];
  readonly clear: () => void;
}

/** Makes an empty register. */
export function createRuns(): Runs {
  const sheets = new Map<Sheet, Map<number, Run>>();
  const runsOf = (sheet: Sheet): Map<number, Run> => {
    const known = sheets.get(sheet) ?? new Map<number, Run>();
    sheets.set(sheet, known);
    return known;
  };
  return {
    at: (sheet, row, column) => sheets.get(sheet)?.get(placeKey(row, column)),
    add: (run) => {
      runsOf(run.sheet).set(placeKey(run.row, run.column), run);
    },
    remove: (run) => {
      const runs = runsOf(run.sheet);
      const key = placeKey(run.row, run.column);
      if (runs.get(key) === run) runs.delete(key);
    },
    within: (sheet, area) => within(runsOf(sheet), area),
    all: () => [...sheets.values()].flatMap((runs) => [...runs.values()]),
    clear: () => {
      sheets.clear();
    },
  };
}

function within(runs: ReadonlyMap<number, Run>, area: Area): Run[] {
  const { top, left, bottom, right } = area;
  if (cellCount(area) > runs.size) {
    return [...runs.values()].filter(
      ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }
  const found: Run[] = [];
  for (let row: number = top; row <= bottom; row++) {
    for (let key = row * MAX_COLUMNS + left; key <= row * MAX_COLUMNS + right; key++) {
      const run = runs.get(key);
      if (run !== undefined) found.push(run);
    }
  }
  return found;
}
