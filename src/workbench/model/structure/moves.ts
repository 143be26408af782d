import type { Area } from "../../../workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../workbook/address";
import { areaOf, covers, isWholeColumns, isWholeRows } from "../areas";
import type { Shift } from "../events";

/** What becomes of an area when cells are inserted or deleted: the same, another, or undefined where it is gone. */
export type Move = (area: Area) => Area | undefined;

interface Interval {
  readonly first: number;
  readonly last: number;
}

/** An interval after room has been made in front of a place; what reaches over it grows, and nothing goes past the end. */
function grown({ first, last }: Interval, at: number, count: number, end: number): Interval {
  return {
    first: Math.min(end, first >= at ? first + count : first),
    last: Math.min(end, last >= at ? last + count : last),
  };
}

/** An interval after some of its places are gone. */
function shrunk({ first, last }: Interval, gone: Interval): Interval | undefined {
  const count = gone.last - gone.first + 1;
  const start = first > gone.last ? first - count : Math.min(first, gone.first);
  const end = last > gone.last ? last - count : Math.min(last, gone.first - 1);
  return start <= end ? { first: start, last: end } : undefined;
}

const rowsOf = ({ top, bottom }: Area): Interval => ({ first: top, last: bottom });
const columnsOf = ({ left, right }: Area): Interval => ({ first: left, last: right });

const withRows = (area: Area, rows: Interval | undefined): Area | undefined =>
  rows === undefined ? undefined : areaOf(rows.first, area.left, rows.last, area.right);
const withColumns = (area: Area, columns: Interval | undefined): Area | undefined =>
  columns === undefined ? undefined : areaOf(area.top, columns.first, area.bottom, columns.last);

/** All cells that move when an area is inserted or deleted: the area, and what comes after it. */
export function movingArea(area: Area, shift: Shift): Area {
  return shift === "Down" || shift === "Up"
    ? areaOf(area.top, area.left, MAX_ROWS - 1, area.right)
    : areaOf(area.top, area.left, area.bottom, MAX_COLUMNS - 1);
}

/** How areas move when an area is inserted (Down, Right) or deleted (Up, Left), where they lie wholly in its way. */
export function moveFor(area: Area, shift: Shift): Move {
  const lane = laneOf(area, shift);
  return (other) => {
    // Whole columns reach to the end whatever is inserted into them, and whole rows too.
    if (!covers(lane, other) || staysWhole(other, shift)) return other;
    if (shift === "Down") {
      return withRows(other, grown(rowsOf(other), area.top, area.bottom - area.top + 1, MAX_ROWS - 1));
    }
    if (shift === "Right") {
      return withColumns(other, grown(columnsOf(other), area.left, area.right - area.left + 1, MAX_COLUMNS - 1));
    }
    return shift === "Up"
      ? withRows(other, shrunk(rowsOf(other), rowsOf(area)))
      : withColumns(other, shrunk(columnsOf(other), columnsOf(area)));
  };
}

const staysWhole = (area: Area, shift: Shift): boolean =>
  shift === "Down" || shift === "Up" ? isWholeColumns(area) : isWholeRows(area);

/** The columns that move down or up, or the rows that move right or left, from end to end. */
export function laneOf(area: Area, shift: Shift): Area {
  return shift === "Down" || shift === "Up"
    ? areaOf(0, area.left, MAX_ROWS - 1, area.right)
    : areaOf(area.top, 0, area.bottom, MAX_COLUMNS - 1);
}
