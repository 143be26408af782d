import { asColumn, asRow, type Area, type Column, type Row } from "../../workbook/address";

/**
 * Collects cells of columns that come row by row, and joins those that follow one another. Of more areas than `most` only as
 * many are kept as show that there are more.
 */
export interface AreaCollector {
  readonly add: (row: Row, column: Column) => void;
  readonly addArea: (area: Area) => void;
  readonly areas: () => readonly Area[];
}

export function collectAreas(most: number): AreaCollector {
  const done: Area[] = [];
  const open = new Map<Column, Area>();
  return {
    add: (row, column) => {
      const last = open.get(column);
      if (last !== undefined && row >= last.top && row <= last.bottom + 1) {
        open.set(column, { ...last, bottom: row > last.bottom ? row : last.bottom });
        return;
      }
      if (last !== undefined && done.length <= most) done.push(last);
      open.set(column, { top: row, left: column, bottom: row, right: column });
    },
    addArea: (area) => void done.push(area),
    areas: () => [...done, ...open.values()],
  };
}

/** How many cells some areas have that do not overlap. */
export const cellCount = (areas: readonly Area[]): number =>
  areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);

/** What is left of areas without the cells of others: never cell by cell, for an area may be a whole sheet. */
export const without = (areas: readonly Area[], holes: readonly Area[]): readonly Area[] =>
  holes.reduce((rest, hole) => rest.flatMap((area) => cut(area, hole)), areas);

function cut(area: Area, hole: Area): readonly Area[] {
  const isApart = hole.bottom < area.top || hole.top > area.bottom || hole.right < area.left || hole.left > area.right;
  if (isApart) return [area];
  const top = asRow(Math.max(area.top, hole.top));
  const bottom = asRow(Math.min(area.bottom, hole.bottom));
  return [
    { ...area, bottom: asRow(hole.top - 1) },
    { ...area, top, bottom, right: asColumn(hole.left - 1) },
    { ...area, top, bottom, left: asColumn(hole.right + 1) },
    { ...area, top: asRow(hole.bottom + 1) },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
