import { MAX_COLUMNS, type Area } from "../../../workbook/address";
import { cellCount } from "../../model/areas";
import type { Sheet } from "../../model/book";
import type { Place } from "../values/value";
import { createAreaIndex, type AreaIndex } from "./areaIndex";
import type { Run } from "./run";

/** Who reads what. */
export interface Dependents {
  /** Lets a formula hear of places, and no longer of those before. */
  readonly watch: (run: Run, places: readonly Place[]) => void;
  /** Goes through the formulas that read some cell of an area; some may come twice. */
  readonly each: (sheet: Sheet, area: Area, visit: (run: Run) => void) => void;
  readonly clear: () => void;
}

/** One formula, as most cells are read by, or several: a set for each cell would take more memory than all else. */
type Some = Run | Set<Run>;

/** Who reads cells of one sheet: most read single cells, which are found by their place. */
interface Readers {
  readonly cells: Map<number, Some>;
  readonly areas: AreaIndex<Run>;
}

export const placeKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

const isCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** Makes an index of who reads what, in which nobody reads anything yet. */
export function createDependents(): Dependents {
  let sheets = new WeakMap<Sheet, Readers>();

  const readersOf = (sheet: Sheet): Readers => {
    const known = sheets.get(sheet) ?? { cells: new Map<number, Some>(), areas: createAreaIndex<Run>() };
    sheets.set(sheet, known);
    return known;
  };

  function add(run: Run, { sheet, area }: Place): void {
    const { cells, areas } = readersOf(sheet);
    if (!isCell(area)) {
      areas.add(area, run);
      return;
    }
    const key = placeKey(area.top, area.left);
    const readers = cells.get(key);
    if (readers === undefined) cells.set(key, run);
    else if (readers instanceof Set) readers.add(run);
    else if (readers !== run) cells.set(key, new Set([readers, run]));
  }

  function remove(run: Run, { sheet, area }: Place): void {
    const { cells, areas } = readersOf(sheet);
    if (!isCell(area)) {
      areas.remove(area, run);
      return;
    }
    const key = placeKey(area.top, area.left);
    const readers = cells.get(key);
    if (readers instanceof Set) readers.delete(run);
    if (readers === run || (readers instanceof Set && readers.size === 0)) cells.delete(key);
  }

  return {
    watch: (run, places) => {
      for (const place of run.watched) remove(run, place);
      run.watched = places;
      for (const place of places) add(run, place);
    },
    each: (sheet, area, visit) => {
      const readers = sheets.get(sheet);
      if (readers === undefined) return;
      eachReader(readers.cells, area, visit);
      readers.areas.each(area, visit);
    },
    clear: () => {
      sheets = new WeakMap();
    },
  };
}

function eachReader(cells: ReadonlyMap<number, Some>, area: Area, visit: (run: Run) => void): void {
  if (cellCount(area) > cells.size) {
    for (const [key, readers] of cells) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (isInside) eachOf(readers, visit);
    }
    return;
  }
  for (let row: number = area.top; row <= area.bottom; row++) {
    for (let column: number = area.left; column <= area.right; column++) {
      eachOf(cells.get(placeKey(row, column)), visit);
    }
  }
}

function eachOf(readers: Some | undefined, visit: (run: Run) => void): void {
  if (readers instanceof Set) readers.forEach(visit);
  else if (readers !== undefined) visit(readers);
}
