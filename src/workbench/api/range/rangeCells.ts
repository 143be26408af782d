import { cellCount, columnCount, rowCount } from "../../model/areas";
import type { Cell } from "../../model/book";
import { gridOf, styleNumberAt, wireValue } from "../../model/cells";
import { shownText } from "../../model/display/shownText";
import { EntryTooLong } from "../../model/entry/readEntry";
import { FormulaTooLong, NoFormula } from "../../model/entry/readFormula";
import { formatCells, formatEach, type StyleChange } from "../../model/formatCells";
import { styleAt } from "../../model/style";
import { writeCells, type Entered } from "../../model/write";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { asText } from "../../richApi/values";
import { readOnly, type WireClass } from "../../richApi/wireClass";
import { checkFormatting, checkWriting } from "../guard";
import { valueType } from "../valueType";
import { isUnbounded, type RangeTarget } from "./rangeTarget";

/** Something of each cell of a range; null for whole rows and columns, which Excel does not go through. */
function grid<Item>(range: RangeTarget, item: (cell: Cell | undefined, style: () => number) => Item): Item[][] | null {
  const { host, sheet, area } = range;
  if (isUnbounded(area)) return null;
  if (cellCount(area) > host.limits.cells) return refuse("RangeExceedsLimit");
  return gridOf(sheet, area, (cell, { row, column }) => item(cell, () => styleNumberAt(sheet, row, column)));
}

const values = (range: RangeTarget): unknown => grid(range, (cell) => wireValue(cell?.content));

/** A text that an apostrophe made is given without it (guess: "apostrophe-is-lost"). */
const formulas = (range: RangeTarget): unknown =>
  grid(range, (cell) => (cell?.formula === undefined ? wireValue(cell?.content) : `=${cell.formula}`));

const numberFormats = (range: RangeTarget): unknown =>
  grid(range, (_, style) => styleAt(range.host.bench.book.styles, style()).numberFormat);

const texts = (range: RangeTarget): unknown =>
  grid(range, (cell, style) => shownText(cell?.content, styleAt(range.host.bench.book.styles, style()).numberFormat));

/** One value for all cells, or rows of values that are just as large as the range. */
function sized<Item>({ area }: RangeTarget, value: unknown, item: (value: unknown) => Item): Item | Item[][] {
  if (!Array.isArray(value)) return item(value);
  const rows = value as unknown[];
  if (rows.length !== rowCount(area)) return refuse("InvalidArgument");
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columnCount(area)) return refuse("InvalidArgument");
    return row.map(item);
  });
}

function entered(value: unknown): Entered {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value as Entered;
  return refuse("InvalidArgument");
}

function write(range: RangeTarget, value: unknown): void {
  const { host, sheet, area } = range;
  if (isUnbounded(area)) return refuse("InvalidArgument");
  const all = sized(range, value, entered);
  checkWriting(host, sheet, [area]);
  try {
    writeCells(host.bench, sheet, area, all);
  } catch (error) {
    if (error instanceof FormulaTooLong) return refuse("FormulaLengthExceedsLimit");
    if (error instanceof NoFormula || error instanceof EntryTooLong) return refuse("InvalidArgument");
    throw error;
  }
}

function setNumberFormats(range: RangeTarget, value: unknown): void {
  const { host, sheet, area } = range;
  const all = sized(range, value, (format) => (format === null ? null : asText(format)));
  if (isUnbounded(area) && Array.isArray(all)) return refuse("InvalidArgument");
  checkFormatting(host, sheet);
  if (!Array.isArray(all)) {
    if (all !== null) formatCells(host.bench, sheet, [area], withFormat(all));
    return;
  }
  const changes = new Map(all.flat().flatMap((format) => (format === null ? [] : [[format, withFormat(format)]])));
  formatEach(host.bench, sheet, area, ({ row, column }) =>
    changes.get(all[row - area.top]?.[column - area.left] ?? ""),
  );
}

const withFormat =
  (numberFormat: string): StyleChange =>
  (style) => ({ ...style, numberFormat });

/** office.js asks this before it cuts a large write into pieces, so that a wrong size is refused before the first of them. */
function checkSize({ area }: RangeTarget, args: Arguments): void {
  if (args.integer(0) !== rowCount(area) || args.integer(1) !== columnCount(area)) refuse("InvalidArgument");
}

/** What the cells of a range hold and show. */
export const rangeCells = {
  scalars: {
    Values: { get: values, set: write },
    Formulas: { get: formulas, set: write },
    FormulasLocal: { get: formulas, set: write },
    NumberFormat: { get: numberFormats, set: setNumberFormats },
    NumberFormatLocal: { get: numberFormats, set: setNumberFormats },
    Text: readOnly(texts),
    ValueTypes: readOnly((range) => grid(range, (cell) => valueType(cell?.content))),
  },
  methods: {
    _ValidateArraySize: { call: checkSize },
  },
} satisfies Partial<WireClass<RangeTarget>>;
