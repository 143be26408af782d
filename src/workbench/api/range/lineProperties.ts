import { asColumn, asRow, type Area } from "../../../workbook/address";
import { columnOf, rowOf } from "../../model/cells";
import { formatCells } from "../../model/formatCells";
import { styleAt } from "../../model/style";
import { stylesIn } from "../../model/stylesIn";
import { heightAt, setHeight, setWidth, widthAt } from "../../model/widths";
import { tell } from "../../model/workbench";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { asFlag, asNumberWithin, asRecord } from "../../richApi/values";
import type { WireClass } from "../../richApi/wireClass";
import { formatOnSheet } from "../address";
import { checkFormatting, checkSheet } from "../guard";
import { changeOf, formatOf, type Asked } from "./formatParts";
import type { RangeTarget } from "./rangeTarget";

/** What columns and rows have in common, as far as their properties go. */
interface Lines {
  readonly size: "columnWidth" | "rowHeight";
  readonly hidden: "columnHidden" | "rowHidden";
  readonly index: "columnIndex" | "rowIndex";
  readonly of: (area: Area) => readonly Area[];
  readonly first: (line: Area) => number;
  readonly sizeOf: (range: RangeTarget, line: number) => number;
  readonly isHidden: (range: RangeTarget, line: number) => boolean;
  readonly setSize: (range: RangeTarget, line: Area, size: number) => void;
  readonly hide: (range: RangeTarget, line: number, isHidden: boolean) => void;
  readonly option: "allowFormatColumns" | "allowFormatRows";
}

const numbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

const COLUMNS: Lines = {
  size: "columnWidth",
  hidden: "columnHidden",
  index: "columnIndex",
  of: (area) => numbers(area.left, area.right).map((at) => ({ ...area, left: asColumn(at), right: asColumn(at) })),
  first: ({ left }) => left,
  sizeOf: ({ sheet }, column) => widthAt(sheet, column),
  isHidden: ({ sheet }, column) => sheet.columns[column]?.hidden ?? false,
  setSize: ({ sheet }, line, size) => {
    setWidth(sheet, line, size);
  },
  hide: ({ sheet }, column, isHidden) => {
    columnOf(sheet, column).hidden = isHidden;
  },
  option: "allowFormatColumns",
};

const ROWS: Lines = {
  size: "rowHeight",
  hidden: "rowHidden",
  index: "rowIndex",
  of: (area) => numbers(area.top, area.bottom).map((at) => ({ ...area, top: asRow(at), bottom: asRow(at) })),
  first: ({ top }) => top,
  sizeOf: ({ sheet }, row) => heightAt(sheet, row),
  isHidden: ({ sheet }, row) => sheet.rows[row]?.hidden ?? false,
  setSize: ({ sheet }, line, size) => {
    setHeight(sheet, line, size);
  },
  hide: ({ sheet }, row, isHidden) => {
    rowOf(sheet, row).hidden = isHidden;
  },
  option: "allowFormatRows",
};

function getProperties(lines: Lines, range: RangeTarget, args: Arguments): unknown {
  const asked = asRecord(args.raw(0), ["address", "addressLocal", "format", lines.hidden, lines.index]);
  return lines.of(range.area).map((line) => propertiesOf(lines, range, line, asked));
}

function propertiesOf(lines: Lines, range: RangeTarget, line: Area, asked: Asked): object {
  const number = lines.first(line);
  const address = formatOnSheet(range.sheet.name, line);
  return {
    ...(asked["address"] === true && { address }),
    ...(asked["addressLocal"] === true && { addressLocal: address }),
    ...(asked[lines.index] === true && { [lines.index]: number }),
    ...(asked[lines.hidden] === true && { [lines.hidden]: lines.isHidden(range, number) }),
    ...(asked["format"] !== undefined && { format: lineFormat(lines, range, line, asRecord(asked["format"])) }),
  };
}

function lineFormat(lines: Lines, range: RangeTarget, line: Area, asked: Asked): object {
  const { [lines.size]: size, ...rest } = asked;
  const { host, sheet } = range;
  const styles = [...stylesIn(sheet, [line])].map((style) => styleAt(host.bench.book.styles, style));
  return {
    ...formatOf(rest, styles),
    ...(size === true && { [lines.size]: lines.sizeOf(range, lines.first(line)) }),
  };
}

function setProperties(lines: Lines, range: RangeTarget, args: Arguments): void {
  const given = args.raw(0);
  const all = lines.of(range.area);
  if (!Array.isArray(given) || given.length !== all.length) return refuse("InvalidArgument");
  const { host, sheet } = range;
  all.forEach((line, index) => {
    const { [lines.hidden]: hidden, format = {} } = asRecord(given[index] ?? {}, ["format", lines.hidden]);
    const { [lines.size]: size, ...look } = asRecord(format);
    if (hidden !== undefined || size !== undefined) checkSheet(host, sheet, lines.option);
    if (size !== undefined) lines.setSize(range, line, asNumberWithin(size, 0, 2000));
    if (hidden !== undefined) lines.hide(range, lines.first(line), asFlag(hidden));
    if (Object.keys(look).length === 0) return;
    checkFormatting(host, sheet);
    formatCells(host.bench, sheet, [line], changeOf(look));
  });
  tell(host.bench, { kind: "look-changed", sheet });
}

/** What there is to say of whole columns and rows of a range, in one call. */
export const lineProperties = {
  methods: {
    GetColumnProperties: { call: (range, args) => getProperties(COLUMNS, range, args) },
    SetColumnProperties: {
      call: (range, args) => {
        setProperties(COLUMNS, range, args);
      },
    },
    GetRowProperties: { call: (range, args) => getProperties(ROWS, range, args) },
    SetRowProperties: {
      call: (range, args) => {
        setProperties(ROWS, range, args);
      },
    },
  },
} satisfies Partial<WireClass<RangeTarget>>;
