import { asColumn, asRow, columnName, MAX_COLUMNS, MAX_ROWS } from "../../../workbook/address";
import { quotedSheet } from "../../../workbook/content";
import { areaOf, isInSheet } from "../../model/areas";
import { matrixOf, resultOf, sizeOf } from "../compile/reading";
import type { Frame } from "../compile/frame";
import { toInteger, toText, toTruth } from "../values/coerce";
import { NO_REFERENCE, NOT_A_VALUE } from "../values/errors";
import { isError, isReference, referTo, type Scalar, type Value } from "../values/value";
import { firstError, numberOr } from "./arguments";
import { ofScalars, ofValues, type FunctionTable } from "./definition";

/** The numbers of the rows or columns of a reference, or of the formula's own cell. */
const lineNumbers = (isRow: boolean) =>
  ofValues([0, 1], (args, { row, column }): Value => {
    const [value] = args;
    if (args.length === 0) return (isRow ? row : column) + 1;
    if (!isReference(value)) return isError(value) ? value : NOT_A_VALUE;
    const [{ area }] = value.places;
    const { rows, columns } = sizeOf(value);
    if (isRow) return rows === 1 ? area.top + 1 : Array.from({ length: rows }, (_, index) => [area.top + index + 1]);
    return columns === 1 ? area.left + 1 : [Array.from({ length: columns }, (_, index) => area.left + index + 1)];
  });

const sizes = (isRow: boolean) =>
  ofValues([1, 1], ([value]) => (isError(value) ? value : isRow ? sizeOf(value).rows : sizeOf(value).columns));

function moved(args: readonly Value[]): Value {
  const [base, ...given] = args;
  if (!isReference(base)) return isError(base) ? base : NOT_A_VALUE;
  const [{ sheet, area }] = base.places;
  const { rows, columns } = sizeOf(base);
  const [down = 0, across = 0, height = 0, width = 0] = [0, 0, rows, columns].map((otherwise, index) =>
    numberOr(given[index] as Scalar, otherwise),
  );
  if (isError(down) || isError(across) || isError(height) || isError(width)) {
    return firstError(down, across, height, width);
  }
  const top = area.top + Math.trunc(down);
  const left = area.left + Math.trunc(across);
  const target = areaOf(top, left, top + Math.trunc(height) - 1, left + Math.trunc(width) - 1);
  return isInSheet(target) ? referTo(sheet, target) : NO_REFERENCE;
}

/** The cells that a text names; references by rows and columns (R1C1) are not known. */
function named([value, isA1]: readonly Scalar[], frame: Frame): Value {
  const text = toText(value);
  const isLetters = isA1 === undefined ? true : toTruth(isA1);
  if (isError(text) || isError(isLetters)) return firstError(text, isLetters);
  if (!isLetters || text.trim() === "") return NO_REFERENCE;
  const { world, sheet, row, column } = frame;
  const compiled = world.compile(text, { row: asRow(row), column: asColumn(column) });
  if (compiled.calls.size > 0) return NO_REFERENCE;
  const found = compiled.run({ ...frame, sheet, names: frame.names + 1 });
  return isReference(found) ? found : NO_REFERENCE;
}

/** How an address has its dollar signs, by number from 1 on: row and column. */
const FIXED: readonly (readonly [row: string, column: string])[] = [
  ["$", "$"],
  ["$", ""],
  ["", "$"],
  ["", ""],
];

function address(args: readonly Scalar[]): Value {
  const row = toInteger(args[0]);
  const column = toInteger(args[1]);
  const kind = numberOr(args[2], 1);
  const isA1 = args[3] === undefined ? true : toTruth(args[3]);
  const sheet = args[4] === undefined ? undefined : toText(args[4]);
  if (isError(row) || isError(column) || isError(kind) || isError(isA1) || isError(sheet)) {
    return firstError(row, column, kind, isA1, sheet);
  }
  const [fixedRow, fixedColumn] = FIXED[Math.trunc(kind) - 1] ?? [];
  const isThere = row >= 1 && column >= 1 && row <= MAX_ROWS && column <= MAX_COLUMNS;
  if (!isThere || fixedRow === undefined || fixedColumn === undefined) return NOT_A_VALUE;
  const cell = isA1
    ? `${fixedColumn}${columnName(asColumn(column - 1))}${fixedRow}${row}`
    : `R${bracketed(row, fixedRow)}C${bracketed(column, fixedColumn)}`;
  return sheet === undefined ? cell : `${/^\w+$/.test(sheet) ? sheet : quotedSheet(sheet)}!${cell}`;
}

const bracketed = (number: number, fixed: string): string => (fixed === "" ? `[${number}]` : String(number));

function transposed([value]: readonly Value[], { world }: Frame): Value {
  const result = resultOf(value, world);
  if (isError(result)) return result;
  const rows = matrixOf(result, world);
  return (rows[0] ?? []).map((_, column) => rows.map((cells) => cells[column]));
}

/** What is about references themselves. */
export const REFERRING: FunctionTable = {
  ROW: lineNumbers(true),
  COLUMN: lineNumbers(false),
  ROWS: sizes(true),
  COLUMNS: sizes(false),
  AREAS: ofValues([1, 1], ([value]) =>
    isReference(value) ? value.places.length : isError(value) ? value : NOT_A_VALUE,
  ),
  OFFSET: ofValues([3, 5], moved, [1, 2, 3, 4]),
  INDIRECT: ofScalars([1, 2], named),
  ADDRESS: ofScalars([2, 5], address),
  TRANSPOSE: ofValues([1, 1], transposed),
};
