import { asColumn, asRow, type Area } from "../../workbook/address";
import { areaOf } from "./areas";
import type { Cell, Sheet } from "./book";
import { eachCell } from "./cells";

/** The cells of an area for which something is true, as areas: as few as rows that are alike make. */
export function cellsWith(sheet: Sheet, area: Area, isMeant: (cell: Cell) => boolean): Area[] {
  const runs: Area[] = [];
  eachCell(sheet, area, (cell, { row, column }) => {
    if (!isMeant(cell)) return;
    const last = runs.at(-1);
    if (last?.bottom === row && last.right === column - 1) {
      runs[runs.length - 1] = { ...last, right: column };
    } else {
      runs.push(areaOf(row, column, row, column));
    }
  });
  return stacked(runs);
}

/** Areas that are as wide and stand on top of each other, made into one. */
export function stacked(areas: readonly Area[]): Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const area of areas) {
    const key = `${area.left}:${area.right}`;
    const above = open.get(key);
    if (above?.bottom === area.top - 1) {
      open.set(key, { ...above, bottom: area.bottom });
    } else {
      if (above !== undefined) done.push(above);
      open.set(key, area);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** What of an area is in sight: runs of rows by runs of columns. */
export function visibleAreas(sheet: Sheet, area: Area): Area[] {
  const rows = runsOf(area.top, area.bottom, sheet.rows, (row) => sheet.rows[row]?.hidden === true);
  const columns = runsOf(area.left, area.right, sheet.columns, (column) => sheet.columns[column]?.hidden === true);
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]): Area => ({
      top: asRow(top),
      left: asColumn(left),
      bottom: asRow(bottom),
      right: asColumn(right),
    })),
  );
}

/** Runs of places that are not hidden; after the last that is known of, none is. */
function runsOf(
  first: number,
  last: number,
  known: readonly unknown[],
  isHidden: (index: number) => boolean,
): [number, number][] {
  const runs: [number, number][] = [];
  let start: number | undefined;
  const end = Math.min(last, Math.max(first, known.length));
  for (let index = first; index <= end; index++) {
    if (!isHidden(index)) start ??= index;
    else if (start !== undefined) {
      runs.push([start, index - 1]);
      start = undefined;
    }
  }
  if (start !== undefined) runs.push([start, last]);
  return runs;
}
