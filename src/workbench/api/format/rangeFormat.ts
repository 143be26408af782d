import { formatCells } from "../../model/formatCells";
import { PLAIN_STYLE } from "../../model/style";
import {
  fitColumns,
  heightAt,
  MOST_COLUMN_CHARACTERS,
  MOST_ROW_POINTS,
  pointsOfCharacters,
  setHeight,
  setWidth,
  widthAt,
} from "../../model/widths";
import { tell } from "../../model/workbench";
import { asFlag, asNumberWithin } from "../../richApi/values";
import { WireObject, type Scalar, type WireClass } from "../../richApi/wireClass";
import { checkFormatting, checkSheet } from "../guard";
import { borderCollectionClass } from "./rangeBorders";
import { ALIGNMENT, FILL, FONT, PROTECTION } from "./styleProperties";
import type { AreasTarget } from "../areasTarget";
import { asScalars, common } from "./styleProperty";

/** Something of all columns of a format's areas. */
function* ofColumns<Value>({ areas }: AreasTarget, read: (column: number) => Value): Generator<Value> {
  for (const { left, right } of areas) {
    for (let column: number = left; column <= right; column++) yield read(column);
  }
}

/** Something of all rows of a format's areas; rows after the last that anything is known of are all alike. */
function* ofRows<Value>({ areas, sheet }: AreasTarget, read: (row: number) => Value): Generator<Value> {
  for (const { top, bottom } of areas) {
    const last = Math.min(bottom, sheet.rows.length);
    for (let row: number = top; row <= last; row++) yield read(row);
    if (last < bottom) yield read(bottom);
  }
}

function setWidths(target: AreasTarget, width: number | undefined): void {
  const { host, sheet, areas } = target;
  checkSheet(host, sheet, "allowFormatColumns");
  for (const area of areas) setWidth(sheet, area, width);
  tell(host.bench, { kind: "look-changed", sheet });
}

function setHeights(target: AreasTarget, height: number | undefined): void {
  const { host, sheet, areas } = target;
  checkSheet(host, sheet, "allowFormatRows");
  for (const area of areas) setHeight(sheet, area, height);
  tell(host.bench, { kind: "look-changed", sheet });
}

const columnWidth: Scalar<AreasTarget> = {
  get: (target) => common(ofColumns(target, (column) => widthAt(target.sheet, column))),
  set: (target, value) => {
    setWidths(target, asNumberWithin(value, 0, pointsOfCharacters(MOST_COLUMN_CHARACTERS)));
  },
};

const rowHeight: Scalar<AreasTarget> = {
  get: (target) => common(ofRows(target, (row) => heightAt(target.sheet, row))),
  set: (target, value) => {
    setHeights(target, asNumberWithin(value, 0, MOST_ROW_POINTS));
  },
};

/** Only `true` means something: it gives the standard back (documented). */
const useStandardWidth: Scalar<AreasTarget> = {
  get: (target) => common(ofColumns(target, (column) => target.sheet.columns[column]?.width === undefined)),
  set: (target, value) => {
    if (asFlag(value)) setWidths(target, undefined);
  },
};

const useStandardHeight: Scalar<AreasTarget> = {
  get: (target) => common(ofRows(target, (row) => target.sheet.rows[row]?.height === undefined)),
  set: (target, value) => {
    if (asFlag(value)) setHeights(target, undefined);
  },
};

function autofitColumns(target: AreasTarget): void {
  const { host, sheet, areas } = target;
  checkSheet(host, sheet, "allowFormatColumns");
  for (const area of areas) fitColumns(host.bench, sheet, area);
  tell(host.bench, { kind: "application-called", call: "autofitColumns" });
}

function autofitRows(target: AreasTarget): void {
  setHeights(target, undefined);
  tell(target.host.bench, { kind: "application-called", call: "autofitRows" });
}

function clearFill({ host, sheet, areas }: AreasTarget): void {
  checkFormatting(host, sheet);
  formatCells(host.bench, sheet, areas, (style) => ({ ...style, fill: PLAIN_STYLE.fill }));
}

const rangeFillClass: WireClass<AreasTarget> = {
  name: "RangeFill",
  scalars: asScalars(FILL),
  methods: { Clear: { call: clearFill } },
};
const rangeFontClass: WireClass<AreasTarget> = { name: "RangeFont", scalars: asScalars(FONT) };
const formatProtectionClass: WireClass<AreasTarget> = { name: "FormatProtection", scalars: asScalars(PROTECTION) };

/** Excel.RangeFormat */
export const rangeFormatClass: WireClass<AreasTarget> = {
  name: "RangeFormat",
  scalars: {
    ...asScalars(ALIGNMENT),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    UseStandardWidth: useStandardWidth,
    UseStandardHeight: useStandardHeight,
  },
  objects: {
    Fill: { get: (target) => WireObject.of(rangeFillClass, target) },
    Font: { get: (target) => WireObject.of(rangeFontClass, target) },
    Borders: { get: (target) => WireObject.of(borderCollectionClass, target) },
    Protection: { get: (target) => WireObject.of(formatProtectionClass, target) },
  },
  methods: {
    AutofitColumns: { call: autofitColumns },
    AutofitRows: { call: autofitRows },
  },
};
