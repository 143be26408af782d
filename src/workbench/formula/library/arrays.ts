import type { ErrorValue } from "../../../workbook/cell";
import { MAX_COLUMNS, MAX_ROWS } from "../../../workbook/address";
import { matrixOf } from "../compile/reading";
import type { Frame } from "../compile/frame";
import { MOST_VALUES } from "../values/broadcast";
import { toInteger, toNumber, toTruth } from "../values/coerce";
import { NO_ARRAY, NO_NUMBER, NOT_A_VALUE, NOT_AVAILABLE } from "../values/errors";
import { isError, type Matrix, type Scalar, type Value } from "../values/value";
import { firstError, numberOr } from "./arguments";
import { MOST_ARGUMENTS, ofValues, type FunctionTable } from "./definition";

/** Rows as they are, or nothing where there is not a single value. */
const filled = (rows: Matrix): Matrix | ErrorValue => (rows.length === 0 || rows[0]?.length === 0 ? NO_ARRAY : rows);

/** Columns as rows and rows as columns. */
export const turned = (rows: Matrix): Matrix => (rows[0] ?? []).map((_, column) => rows.map((cells) => cells[column]));

function filter([array, include, otherwise]: readonly Value[], { world }: Frame): Value {
  if (isError(array) || isError(include)) return firstError(array, include);
  const rows = matrixOf(array, world);
  const flags = matrixOf(include, world);
  const isByRow = flags.length === rows.length && flags.every((cells) => cells.length === 1);
  const lines = isByRow ? rows : turned(rows);
  const truths = (isByRow ? flags : turned(flags)).map((cells) => toTruth(cells[0]));
  const failure = truths.find((truth) => isError(truth));
  if (failure !== undefined && isError(failure)) return failure;
  if (truths.length !== lines.length) return NOT_A_VALUE;
  const kept = lines.filter((_, place) => truths[place] === true);
  if (kept.length === 0) return otherwise ?? NO_ARRAY;
  return isByRow ? kept : turned(kept);
}

function sequence(args: readonly Value[]): Value {
  const [rows = 1, columns = 1, start = 1, step = 1] = [0, 1, 2, 3].map((place) => numberOr(args[place] as Scalar, 1));
  if (isError(rows) || isError(columns) || isError(start) || isError(step)) {
    return firstError(rows, columns, start, step);
  }
  const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
  if (height < 1 || width < 1) return NO_ARRAY;
  if (height > MAX_ROWS || width > MAX_COLUMNS || height * width > MOST_VALUES) return NO_NUMBER;
  return Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) => start + (row * width + column) * step),
  );
}

/** Some of the lines from one end; a negative number counts from the other. */
const endsOf = (isTaking: boolean) =>
  ofValues([2, 3], ([array, rows, columns], { world }) => {
    if (isError(array)) return array;
    const down = rows === undefined ? undefined : toInteger(rows as Scalar);
    const across = columns === undefined ? undefined : toInteger(columns as Scalar);
    if (isError(down) || isError(across)) return firstError(down, across);
    const cut = isTaking ? taken : dropped;
    return filled(cut(matrixOf(array, world), down).map((cells) => cut(cells, across)));
  });

function taken<Item>(items: readonly Item[], count: number | undefined): readonly Item[] {
  if (count === undefined) return items;
  return count < 0 ? items.slice(count) : items.slice(0, count);
}

function dropped<Item>(items: readonly Item[], count: number | undefined): readonly Item[] {
  if (count === undefined) return items;
  return count < 0 ? items.slice(0, count) : items.slice(count);
}

/** Lines by their numbers; a negative one counts from the end. */
const chosenLines = (isRow: boolean) =>
  ofValues([2, MOST_ARGUMENTS], ([array, ...chosen], { world }) => {
    const rows = matrixOf(array, world);
    const lines = isRow ? rows : turned(rows);
    const found: (readonly Scalar[])[] = [];
    for (const value of chosen.flatMap((one) => matrixOf(one, world).flat())) {
      const number = toInteger(value);
      if (isError(number)) return number;
      const line = number > 0 ? lines[number - 1] : number < 0 ? lines.at(number) : undefined;
      if (line === undefined) return NOT_A_VALUE;
      found.push(line);
    }
    return isRow ? found : turned(found);
  });

/** Arrays below each other; what is narrower is #N/A where it ends. */
function stacked(arrays: readonly Matrix[]): Matrix {
  const width = Math.max(...arrays.map((rows) => rows[0]?.length ?? 0));
  return arrays.flatMap((rows) =>
    rows.map((cells) =>
      Array.from({ length: width }, (_, place) => (place < cells.length ? cells[place] : NOT_AVAILABLE)),
    ),
  );
}

const stacking = (isDown: boolean) =>
  ofValues([1, MOST_ARGUMENTS], (args, { world }) => {
    const arrays = args.map((arg) => matrixOf(arg, world));
    return isDown ? stacked(arrays) : turned(stacked(arrays.map(turned)));
  });

/** All values in one line; blanks (1), errors (2) or both (3) may be passed over. */
const inOneLine = (isColumn: boolean) =>
  ofValues([1, 3], ([array, ignored, byColumn], { world }) => {
    const mode = toInteger(ignored as Scalar);
    const isTurned = toTruth(byColumn as Scalar);
    if (isError(mode) || isError(isTurned)) return firstError(mode, isTurned);
    const rows = matrixOf(array, world);
    const values = (isTurned ? turned(rows) : rows).flat().filter((value) => {
      const isBlank = value === undefined && (mode & 1) !== 0;
      return !isBlank && !(isError(value) && (mode & 2) !== 0);
    });
    if (values.length === 0) return NO_ARRAY;
    return isColumn ? values.map((value) => [value]) : [values];
  });

function expanded([array, rows, columns, pad]: readonly Value[], { world }: Frame): Value {
  const cells = matrixOf(array, world);
  const height = numberOr(rows as Scalar, cells.length);
  const width = numberOr(columns as Scalar, cells[0]?.length ?? 1);
  if (isError(height) || isError(width)) return firstError(height, width);
  if (height < cells.length || width < (cells[0]?.length ?? 1) || height * width > MOST_VALUES) return NOT_A_VALUE;
  const filler = pad === undefined ? NOT_AVAILABLE : (pad as Scalar);
  const isInside = (row: number, column: number): boolean => row < cells.length && column < (cells[0]?.length ?? 0);
  return Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) => (isInside(row, column) ? cells[row]?.[column] : filler)),
  );
}

function product([a, b]: readonly Value[], { world }: Frame): Value {
  const left = matrixOf(a, world);
  const right = turned(matrixOf(b, world));
  if (left[0]?.length !== right[0]?.length || left.length * right.length > MOST_VALUES) return NOT_A_VALUE;
  return left.map((row) =>
    right.map((column) => row.reduce<number>((sum, value, place) => sum + productOf(value, column[place]), 0)),
  );
}

const productOf = (a: Scalar, b: Scalar): number => Number(toNumber(a)) * Number(toNumber(b));

/** What makes arrays, and what takes them apart. */
export const ARRAYS: FunctionTable = {
  FILTER: ofValues([2, 3], filter),
  SEQUENCE: ofValues([1, 4], sequence, [0, 1, 2, 3]),
  TAKE: endsOf(true),
  DROP: endsOf(false),
  CHOOSEROWS: chosenLines(true),
  CHOOSECOLS: chosenLines(false),
  VSTACK: stacking(true),
  HSTACK: stacking(false),
  TOCOL: inOneLine(true),
  TOROW: inOneLine(false),
  EXPAND: ofValues([2, 4], expanded, [1, 2, 3]),
  MMULT: ofValues([2, 2], product),
};
