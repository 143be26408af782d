import { matrixOf } from "../compile/reading";
import type { Frame } from "../compile/frame";
import { toInteger, toTruth } from "../values/coerce";
import { compare } from "../values/compare";
import { NO_ARRAY, NOT_A_VALUE } from "../values/errors";
import { isError, type Matrix, type Scalar, type Value } from "../values/value";
import { turned } from "./arrays";
import { firstError } from "./arguments";
import { MOST_ARGUMENTS, ofValues, type FunctionTable } from "./definition";

/** A line of what is sorted by, and whether it goes up (1) or down (-1). */
interface SortKey {
  readonly values: readonly Scalar[];
  readonly order: number;
}

/** Errors come after everything else, and empty cells last, whichever way it goes. */
function compareBy({ values, order }: SortKey, a: number, b: number): number {
  const [first, second] = [values[a], values[b]];
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  if (isError(first) || isError(second)) return (Number(isError(first)) - Number(isError(second))) * order;
  return compare(first, second) * order;
}

function sortedBy(rows: Matrix, keys: readonly SortKey[]): Matrix {
  const order = rows
    .map((_, place) => place)
    .sort((a, b) => {
      for (const key of keys) {
        const difference = compareBy(key, a, b);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
  return order.map((place) => rows[place] ?? []);
}

function sort([array, by, direction, byColumn]: readonly Value[], { world }: Frame): Value {
  if (isError(array)) return array;
  const isByColumn = toTruth(byColumn as Scalar);
  if (isError(isByColumn)) return isByColumn;
  const rows = isByColumn ? turned(matrixOf(array, world)) : matrixOf(array, world);
  const places = by === undefined ? [1] : matrixOf(by, world).flat().map(toInteger);
  const orders = direction === undefined ? [1] : matrixOf(direction, world).flat().map(toInteger);
  const failure = firstError(...places, ...orders);
  if (failure !== undefined) return failure;
  const keys = places.map((place, index) => ({
    values: rows.map((cells) => cells[Number(place) - 1]),
    order: Number(orders[index] ?? orders[0]),
  }));
  const isThere = places.every((place) => Number(place) >= 1 && Number(place) <= (rows[0]?.length ?? 0));
  if (!isThere || keys.some(({ order }) => Math.abs(order) !== 1)) return NOT_A_VALUE;
  const result = sortedBy(rows, keys);
  return isByColumn ? turned(result) : result;
}

function sortBy([array, ...by]: readonly Value[], { world }: Frame): Value {
  if (isError(array)) return array;
  const rows = matrixOf(array, world);
  const keys: SortKey[] = [];
  let isAcross = false;
  for (let index = 0; index < by.length; index += 2) {
    const line = matrixOf(by[index], world);
    const order = by[index + 1] === undefined ? 1 : toInteger(by[index + 1] as Scalar);
    if (isError(order)) return order;
    isAcross = line.length === 1 && rows.length > 1;
    keys.push({ values: line.flat(), order });
  }
  const lines = isAcross ? turned(rows) : rows;
  const isFitting = keys.every(({ values, order }) => values.length === lines.length && Math.abs(order) === 1);
  if (!isFitting) return NOT_A_VALUE;
  const result = sortedBy(lines, keys);
  return isAcross ? turned(result) : result;
}

/** A line as a text that is the same for lines that Excel takes for the same. */
const keyOf = (cells: readonly Scalar[]): string =>
  JSON.stringify(cells.map((value) => (typeof value === "string" ? value.toLowerCase() : (value ?? null))));

function unique([array, byColumn, isOnce]: readonly Value[], { world }: Frame): Value {
  if (isError(array)) return array;
  const isAcross = toTruth(byColumn as Scalar);
  const once = toTruth(isOnce as Scalar);
  if (isError(isAcross) || isError(once)) return firstError(isAcross, once);
  const lines = isAcross ? turned(matrixOf(array, world)) : matrixOf(array, world);
  const found = new Map<string, { readonly cells: readonly Scalar[]; count: number }>();
  for (const cells of lines) {
    const key = keyOf(cells);
    const known = found.get(key);
    if (known === undefined) found.set(key, { cells, count: 1 });
    else known.count += 1;
  }
  const kept = [...found.values()].filter(({ count }) => !once || count === 1).map(({ cells }) => cells);
  if (kept.length === 0) return NO_ARRAY;
  return isAcross ? turned(kept) : kept;
}

/** What puts lines into an order, and what leaves out those that are there already. */
export const SORTING: FunctionTable = {
  SORT: ofValues([1, 4], sort, [3]),
  SORTBY: ofValues([2, MOST_ARGUMENTS], sortBy),
  UNIQUE: ofValues([1, 3], unique, [1, 2]),
};
