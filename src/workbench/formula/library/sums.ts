import type { ErrorValue } from "../../../workbook/cell";
import { eachFilled, matrixOf, sizeOf } from "../compile/reading";
import type { Frame } from "../compile/frame";
import { finite, toInteger } from "../values/coerce";
import { DIVISION, NOT_A_VALUE } from "../values/errors";
import { isError, isReference, type Scalar, type Value } from "../values/value";
import { NUMBERED } from "./aggregate";
import { numberOr } from "./arguments";
import { MOST_ARGUMENTS, ofValues, type FunctionTable } from "./definition";

/** The sum of products of what stands at the same place; texts and truth values count as 0. */
function sumOfProducts(args: readonly Value[], { world }: Frame): Value {
  const matrices = args.map((arg) => matrixOf(arg, world));
  const { rows, columns } = sizeOf(matrices[0]);
  if (matrices.some((one) => one.length !== rows || one[0]?.length !== columns)) return NOT_A_VALUE;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let product = 1;
      for (const matrix of matrices) {
        const value = matrix[row]?.[column];
        if (isError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      total += product;
    }
  }
  return finite(total);
}

const COUNT = 2;
const COUNTA = 3;
/** From here on, SUBTOTAL passes over rows that are hidden. */
const FIRST_OF_VISIBLE = 101;

/** The numbers of ranges, without those that are subtotals themselves. */
function gathered(
  args: readonly Value[],
  { world }: Frame,
  skips: Skips,
): { numbers: number[]; filled: number; failure: ErrorValue | undefined } {
  const found: { numbers: number[]; filled: number; failure: ErrorValue | undefined } = {
    numbers: [],
    filled: 0,
    failure: undefined,
  };
  const take = (value: Exclude<Scalar, undefined>): void => {
    if (isError(value)) {
      if (!skips.errors) found.failure ??= value;
      return;
    }
    found.filled += 1;
    if (typeof value === "number") found.numbers.push(value);
  };
  for (const arg of args) {
    if (!isReference(arg)) {
      eachFilled(arg, world, take);
      continue;
    }
    for (const place of arg.places) {
      world.each(place, (value, row, column) => {
        if (skips.hidden && place.sheet.rows[row]?.hidden === true) return;
        if (!SUBTOTALS.test(world.formulaAt(place.sheet, row, column) ?? "")) take(value);
      });
    }
  }
  return found;
}

interface Skips {
  readonly hidden: boolean;
  readonly errors: boolean;
}

const SUBTOTALS = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;

function aggregated(kind: number, args: readonly Value[], frame: Frame, skips: Skips): Value {
  const aggregate = NUMBERED[kind - 1];
  if (aggregate === undefined) return NOT_A_VALUE;
  const { numbers, filled, failure } = gathered(args, frame, skips);
  if (kind === COUNTA) return filled;
  if (kind === COUNT) return numbers.length;
  return failure ?? aggregate(numbers);
}

function subtotal([kind, ...args]: readonly Value[], frame: Frame): Value {
  const number = toInteger(kind as Scalar);
  if (isError(number)) return number;
  const isVisible = number >= FIRST_OF_VISIBLE;
  const own = isVisible ? number - FIRST_OF_VISIBLE + 1 : number;
  return own > 11 ? NOT_A_VALUE : aggregated(own, args, frame, { hidden: isVisible, errors: false });
}

/** AGGREGATE's kinds that take a number behind their range are not known. */
const MOST_KINDS = 13;

function aggregate([kind, option, ...args]: readonly Value[], frame: Frame): Value {
  const number = toInteger(kind as Scalar);
  const options = numberOr(option as Scalar, 0);
  if (isError(number)) return number;
  if (isError(options)) return options;
  if (number > MOST_KINDS) return NOT_A_VALUE;
  const skips = { hidden: [1, 3, 5, 7].includes(options), errors: [2, 3, 6, 7].includes(options) };
  return aggregated(number, args, frame, skips);
}

/** Of pairs of numbers, those where both are numbers. */
const ofPairs = (run: (pairs: readonly (readonly [number, number])[]) => number | ErrorValue) =>
  ofValues([2, 2], ([a, b], { world }) => {
    const first = matrixOf(a, world).flat();
    const second = matrixOf(b, world).flat();
    if (first.length !== second.length) return NOT_A_VALUE;
    const failure = [...first, ...second].find((value) => isError(value));
    if (failure !== undefined) return failure;
    const pairs = first.map((value, place) => [value, second[place]] as const);
    return run(pairs.filter((pair): pair is [number, number] => pair.every((value) => typeof value === "number")));
  });

const totalOf = (of: (x: number, y: number) => number) =>
  ofPairs((pairs) => finite(pairs.reduce((total, [x, y]) => total + of(x, y), 0)));

const correlation = ofPairs((pairs) => {
  const count = pairs.length;
  if (count === 0) return DIVISION;
  const [meanX, meanY] = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + (pair[side] ?? 0), 0) / count);
  const product = (a: 0 | 1, b: 0 | 1): number =>
    pairs.reduce((sum, pair) => sum + (pair[a] - means[a]) * (pair[b] - means[b]), 0);
  const means = [meanX ?? 0, meanY ?? 0] as const;
  const spread = Math.sqrt(product(0, 0) * product(1, 1));
  return spread === 0 ? DIVISION : product(0, 1) / spread;
});

/** Sums of products, and what counts without what is hidden or counted already. */
export const SUMS: FunctionTable = {
  SUMPRODUCT: ofValues([1, MOST_ARGUMENTS], sumOfProducts),
  SUBTOTAL: ofValues([2, MOST_ARGUMENTS], subtotal, [0]),
  AGGREGATE: ofValues([3, MOST_ARGUMENTS], aggregate, [0, 1]),
  SUMX2MY2: totalOf((x, y) => x * x - y * y),
  SUMX2PY2: totalOf((x, y) => x * x + y * y),
  SUMXMY2: totalOf((x, y) => (x - y) ** 2),
  CORREL: correlation,
  PEARSON: correlation,
};
