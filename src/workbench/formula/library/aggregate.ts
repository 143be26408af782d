import type { ErrorValue } from "../../../workbook/cell";
import { cellsIn, eachFilled, matrixOf } from "../compile/reading";
import type { Frame, World } from "../compile/frame";
import { finite, toNumber } from "../values/coerce";
import { DIVISION, NO_NUMBER, NOT_AVAILABLE } from "../values/errors";
import { isError, type Scalar, type Value } from "../values/value";
import { eachNumber, firstError, isRange, numbersOf } from "./arguments";
import { MOST_ARGUMENTS, ofValues, type FunctionTable } from "./definition";

/** Makes one number of many; an error among them is the result. */
type Aggregate = (numbers: readonly number[]) => number | ErrorValue;

const sum: Aggregate = (numbers) => {
  let total = 0;
  for (const number of numbers) total += number;
  return finite(total);
};

const product: Aggregate = (numbers) => (numbers.length === 0 ? 0 : finite(numbers.reduce((all, one) => all * one, 1)));
const largest: Aggregate = (numbers) => numbers.reduce((best, one) => Math.max(best, one), numbers[0] ?? 0);
const smallest: Aggregate = (numbers) => numbers.reduce((best, one) => Math.min(best, one), numbers[0] ?? 0);
const count: Aggregate = (numbers) => numbers.length;

const average: Aggregate = (numbers) => {
  const total = sum(numbers);
  if (isError(total)) return total;
  return numbers.length === 0 ? DIVISION : total / numbers.length;
};

/** The mean of the squared distances from the mean; `spare` is 1 where the numbers are a sample. */
const variance =
  (spare: 0 | 1): Aggregate =>
  (numbers) => {
    const mean = average(numbers);
    if (isError(mean) || numbers.length <= spare) return DIVISION;
    return numbers.reduce((total, one) => total + (one - mean) ** 2, 0) / (numbers.length - spare);
  };

const deviation =
  (spare: 0 | 1): Aggregate =>
  (numbers) => {
    const square = variance(spare)(numbers);
    return isError(square) ? square : Math.sqrt(square);
  };

const sorted = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);

/** The number at a part of the way from the smallest to the largest. */
function quantile(numbers: readonly number[], part: number): number | ErrorValue {
  if (part < 0 || part > 1 || numbers.length === 0) return NO_NUMBER;
  const order = sorted(numbers);
  const place = part * (order.length - 1);
  const below = order[Math.floor(place)] ?? 0;
  const above = order[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

const median: Aggregate = (numbers) => quantile(numbers, 0.5);

const mostFrequent: Aggregate = (numbers) => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const [found] = [...counts].find(([, times]) => times === most) ?? [];
  return found === undefined || most < 2 ? NOT_AVAILABLE : found;
};

/** The aggregates that SUBTOTAL and AGGREGATE know by number, from 1 on. */
export const NUMBERED: readonly Aggregate[] = [
  ...[average, count, count, largest, smallest, product],
  ...[deviation(1), deviation(0), sum, variance(1), variance(0), median, mostFrequent],
];

const ofAll = (aggregate: Aggregate) =>
  ofValues([1, MOST_ARGUMENTS], (args, { world }) => {
    const numbers = numbersOf(args, world);
    return isError(numbers) ? numbers : aggregate(numbers);
  });

/** Counts without an error being one: `isCounted` tells what counts. */
const counting = (isCounted: (value: Exclude<Scalar, undefined>, isInRange: boolean) => boolean) =>
  ofValues([1, MOST_ARGUMENTS], (args, { world }) => {
    let found = 0;
    for (const arg of args) {
      const isInRange = isRange(arg);
      if (!isInRange && arg === undefined) found += 1;
      eachFilled(arg, world, (value) => {
        if (isCounted(value, isInRange)) found += 1;
      });
    }
    return found;
  });

const isNumeric = (value: Exclude<Scalar, undefined>, isInRange: boolean): boolean =>
  typeof value === "number" || (!isInRange && typeof toNumber(value) === "number");

function blanks([value]: readonly Value[], { world }: Frame): Value {
  let filled = 0;
  eachFilled(value, world, (one) => {
    if (one !== "") filled += 1;
  });
  return cellsIn(value) - filled;
}

/** Counts texts as 0 and truth values as 1 or 0. */
const ofEverything = (aggregate: Aggregate) =>
  ofValues([1, MOST_ARGUMENTS], (args, { world }) => {
    const numbers: number[] = [];
    let failure: ErrorValue | undefined;
    for (const arg of args) {
      eachFilled(arg, world, (value) => {
        if (isError(value)) failure ??= value;
        else numbers.push(typeof value === "string" ? 0 : Number(value));
      });
    }
    return failure ?? aggregate(numbers);
  });

/** One number of an argument of many, chosen by another argument. */
const chosenBy = (choose: (numbers: readonly number[], by: number) => number | ErrorValue) =>
  ofValues(
    [2, 2],
    ([values, by], { world }) => {
      const numbers = numbersOf([asRange(values, world)], world);
      const number = toNumber(by as Scalar);
      if (isError(numbers)) return numbers;
      return isError(number) ? number : choose(numbers, number);
    },
    [1],
  );

const asRange = (value: Value, world: World): Value => (isRange(value) ? value : matrixOf(value, world));

const nth = (numbers: readonly number[], place: number): number | ErrorValue => {
  const wanted = Math.ceil(place);
  return wanted < 1 ? NO_NUMBER : (sorted(numbers)[wanted - 1] ?? NO_NUMBER);
};

const nthLargest = (numbers: readonly number[], place: number): number | ErrorValue =>
  Math.ceil(place) < 1 ? NO_NUMBER : nth(numbers, numbers.length + 1 - Math.ceil(place));

function rank([value, among, order]: readonly Value[], { world }: Frame): Value {
  const number = toNumber(value as Scalar);
  const numbers = numbersOf([asRange(among, world)], world);
  const isAscending = toNumber(order as Scalar);
  if (isError(number) || isError(numbers) || isError(isAscending)) return firstError(number, numbers, isAscending);
  if (!numbers.includes(number)) return NOT_AVAILABLE;
  return 1 + numbers.filter((one) => (isAscending === 0 ? one > number : one < number)).length;
}

function sumOfSquares(args: readonly Value[], { world }: Frame): Value {
  let total = 0;
  const failure = eachNumber(args, world, (number) => {
    total += number * number;
  });
  return failure ?? finite(total);
}

const quartile = chosenBy((numbers, by) => quantile(numbers, Math.trunc(by) / 4));
const percentile = chosenBy(quantile);
const ranked = ofValues([2, 3], rank, [0, 2]);

/** One value from many. */
export const AGGREGATES: FunctionTable = {
  SUM: ofAll(sum),
  PRODUCT: ofAll(product),
  SUMSQ: ofValues([1, MOST_ARGUMENTS], sumOfSquares),
  AVERAGE: ofAll(average),
  AVERAGEA: ofEverything(average),
  MIN: ofAll(smallest),
  MAX: ofAll(largest),
  MINA: ofEverything(smallest),
  MAXA: ofEverything(largest),
  COUNT: counting(isNumeric),
  COUNTA: counting(() => true),
  COUNTBLANK: ofValues([1, 1], blanks),
  MEDIAN: ofAll((numbers) => (numbers.length === 0 ? NO_NUMBER : median(numbers))),
  MODE: ofAll(mostFrequent),
  "MODE.SNGL": ofAll(mostFrequent),
  STDEV: ofAll(deviation(1)),
  "STDEV.S": ofAll(deviation(1)),
  STDEVP: ofAll(deviation(0)),
  "STDEV.P": ofAll(deviation(0)),
  VAR: ofAll(variance(1)),
  "VAR.S": ofAll(variance(1)),
  VARP: ofAll(variance(0)),
  "VAR.P": ofAll(variance(0)),
  SMALL: chosenBy(nth),
  LARGE: chosenBy(nthLargest),
  QUARTILE: quartile,
  "QUARTILE.INC": quartile,
  PERCENTILE: percentile,
  "PERCENTILE.INC": percentile,
  RANK: ranked,
  "RANK.EQ": ranked,
};
