import { asColumn, asRow, MAX_COLUMNS, MAX_ROWS, type Area } from "../../../workbook/address";
import {
  areaOf,
  bounding,
  cellCount,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  offset,
  rowCount,
} from "../../model/areas";
import { usedArea } from "../../model/cells";
import { select } from "../../model/select";
import type { Arguments } from "../../richApi/arguments";
import { lookup, readOnly, type WireClass, type WireObject } from "../../richApi/wireClass";
import { formatOnSheet } from "../address";
import { worksheetOf } from "../worksheet/worksheetClass";
import { areaArgument, rangeOn, type RangeTarget } from "./rangeTarget";

/** Counts above this are told as -1 (documented for `cellCount`). */
const LARGEST_COUNT = 2 ** 31 - 1;

const near = ({ host, sheet }: RangeTarget, area: Area): WireObject => rangeOn(host, sheet, area);

const addressOf = ({ sheet, area }: RangeTarget): string => formatOnSheet(sheet.name, area);

function countOf({ area }: RangeTarget): number {
  const count = cellCount(area);
  return count > LARGEST_COUNT ? -1 : count;
}

/** Rows and columns of a range relative to its first cell; they may lie outside of it. */
function cellOf(range: RangeTarget, args: Arguments): WireObject {
  const { top, left } = range.area;
  return near(range, offset(areaOf(top, left, top, left), args.integer(0), args.integer(1)));
}

function rowOf(range: RangeTarget, args: Arguments): WireObject {
  const row = range.area.top + args.integer(0);
  return near(range, { ...range.area, top: asRow(row), bottom: asRow(row) });
}

function columnOf(range: RangeTarget, args: Arguments): WireObject {
  const column = range.area.left + args.integer(0);
  return near(range, { ...range.area, left: asColumn(column), right: asColumn(column) });
}

function resized(range: RangeTarget, args: Arguments): WireObject {
  const { top, left, bottom, right } = range.area;
  return near(range, areaOf(top, left, bottom + args.integer(0), right + args.integer(1)));
}

function withSize(range: RangeTarget, args: Arguments): WireObject {
  const { top, left } = range.area;
  return near(range, areaOf(top, left, top + args.integer(0) - 1, left + args.integer(1) - 1));
}

const moved = (range: RangeTarget, args: Arguments): WireObject =>
  near(range, offset(range.area, args.integer(0), args.integer(1)));

function shared(range: RangeTarget, args: Arguments): WireObject | undefined {
  const area = intersection(range.area, areaArgument(range.sheet, args, 0));
  return area === undefined ? undefined : near(range, area);
}

function used(range: RangeTarget, args: Arguments): WireObject | undefined {
  const area = usedArea(range.sheet, range.area, args.flag(0));
  return area === undefined ? undefined : near(range, area);
}

/** The rows that follow a range, or come before it. */
function rowsBeside(range: RangeTarget, args: Arguments, isBelow: boolean): WireObject {
  const count = args.optionalInteger(0, 1);
  const { top, bottom } = range.area;
  const [first, last] =
    isBelow === count > 0 ? [bottom + 1, bottom + Math.abs(count)] : [top - Math.abs(count), top - 1];
  return near(range, { ...range.area, top: asRow(first), bottom: asRow(last) });
}

function columnsBeside(range: RangeTarget, args: Arguments, isAfter: boolean): WireObject {
  const count = args.optionalInteger(0, 1);
  const { left, right } = range.area;
  const [first, last] =
    isAfter === count > 0 ? [right + 1, right + Math.abs(count)] : [left - Math.abs(count), left - 1];
  return near(range, { ...range.area, left: asColumn(first), right: asColumn(last) });
}

const lastRow = ({ area }: RangeTarget): Area => ({ ...area, top: area.bottom });
const lastColumn = ({ area }: RangeTarget): Area => ({ ...area, left: area.right });

/** Where a range lies, and the ranges that are found from it. */
export const rangeShape = {
  scalars: {
    Address: readOnly(addressOf),
    AddressLocal: readOnly(addressOf),
    CellCount: readOnly(countOf),
    RowCount: readOnly(({ area }) => rowCount(area)),
    ColumnCount: readOnly(({ area }) => columnCount(area)),
    RowIndex: readOnly(({ area }) => area.top),
    ColumnIndex: readOnly(({ area }) => area.left),
    IsEntireRow: readOnly(({ area }) => isWholeRows(area)),
    IsEntireColumn: readOnly(({ area }) => isWholeColumns(area)),
  },
  objects: {
    Worksheet: { get: ({ host, sheet }) => worksheetOf(host, sheet) },
  },
  methods: {
    GetCell: { call: cellOf },
    GetRow: { call: rowOf },
    GetColumn: { call: columnOf },
    GetLastCell: { call: (range) => near(range, { ...lastRow(range), left: range.area.right }) },
    GetLastRow: { call: (range) => near(range, lastRow(range)) },
    GetLastColumn: { call: (range) => near(range, lastColumn(range)) },
    GetResizedRange: { call: resized },
    GetAbsoluteResizedRange: { call: withSize },
    GetOffsetRange: { call: moved },
    GetRowsAbove: { call: (range, args) => rowsBeside(range, args, false) },
    GetRowsBelow: { call: (range, args) => rowsBeside(range, args, true) },
    GetColumnsBefore: { call: (range, args) => columnsBeside(range, args, false) },
    GetColumnsAfter: { call: (range, args) => columnsBeside(range, args, true) },
    GetBoundingRect: { call: (range, args) => near(range, bounding(range.area, areaArgument(range.sheet, args, 0))) },
    ...lookup("GetIntersection", shared),
    GetEntireRow: {
      call: (range) => near(range, { ...range.area, left: asColumn(0), right: asColumn(MAX_COLUMNS - 1) }),
    },
    GetEntireColumn: { call: (range) => near(range, { ...range.area, top: asRow(0), bottom: asRow(MAX_ROWS - 1) }) },
    ...lookup("GetUsedRange", used),
    Select: {
      call: ({ host, sheet, area }) => {
        select(host.bench, sheet, area);
      },
    },
  },
} satisfies Partial<WireClass<RangeTarget>>;
