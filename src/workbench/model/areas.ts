import { asColumn, asRow, MAX_COLUMNS, MAX_ROWS, type Area, type CellAddress } from "../../workbook/address";

/** An area from four numbers; the caller has made sure that they stand in a sheet. */
export const areaOf = (top: number, left: number, bottom: number, right: number): Area => ({
  top: asRow(top),
  left: asColumn(left),
  bottom: asRow(bottom),
  right: asColumn(right),
});

/** All of a sheet. */
export const WHOLE_SHEET = areaOf(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1);

/** The area of one cell. */
export const areaOfCell = ({ row, column }: CellAddress): Area => areaOf(row, column, row, column);

export const rowCount = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnCount = ({ left, right }: Area): number => right - left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

/** Whether an area is made of whole rows. */
export const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === MAX_COLUMNS - 1;
/** Whether an area is made of whole columns. */
export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === MAX_ROWS - 1;

export const isSameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Whether an area lies in a sheet, and is at least a cell. */
export const isInSheet = ({ top, left, bottom, right }: Area): boolean =>
  top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < MAX_ROWS && right < MAX_COLUMNS;

/** What two areas share; undefined where they share nothing. */
export function intersection(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? areaOf(top, left, bottom, right) : undefined;
}

export const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Whether the first area has all cells of the second. */
export const covers = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** The smallest area that has both. */
export const bounding = (a: Area, b: Area): Area =>
  areaOf(Math.min(a.top, b.top), Math.min(a.left, b.left), Math.max(a.bottom, b.bottom), Math.max(a.right, b.right));

/** An area moved by some rows and columns; it may leave the sheet. */
export const offset = ({ top, left, bottom, right }: Area, rows: number, columns: number): Area =>
  areaOf(top + rows, left + columns, bottom + rows, right + columns);

/**
 * What is left of an area without another, as up to four areas.
 *
 * @example without(parseArea("A1:C3"), parseArea("B2")) // A1:C1, A2:A2, C2:C2, A3:C3
 */
export function without(area: Area, cut: Area): Area[] {
  const hole = intersection(area, cut);
  if (hole === undefined) return [area];
  return [
    areaOf(area.top, area.left, hole.top - 1, area.right),
    areaOf(hole.top, area.left, hole.bottom, hole.left - 1),
    areaOf(hole.top, hole.right + 1, hole.bottom, area.right),
    areaOf(hole.bottom + 1, area.left, area.bottom, area.right),
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** What is left of some areas without others. */
export const withoutAll = (areas: readonly Area[], cuts: readonly Area[]): Area[] =>
  cuts.reduce<Area[]>((rest, cut) => rest.flatMap((area) => without(area, cut)), [...areas]);

/** What some areas share with others. */
export const intersections = (areas: readonly Area[], others: readonly Area[]): Area[] =>
  areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));

export const anyMeets = (areas: readonly Area[], others: readonly Area[]): boolean =>
  areas.some((area) => others.some((other) => meets(area, other)));

/** The same cells in areas that do not overlap. */
export const distinct = (areas: readonly Area[]): Area[] =>
  areas.reduce<Area[]>((all, area) => [...all, ...withoutAll([area], all)], []);
