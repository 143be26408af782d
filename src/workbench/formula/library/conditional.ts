import type { ErrorValue } from "../../../workbook/cell";
import { cellOf, cellsIn, eachFilled, matrixOf, sizeOf } from "../compile/reading";
import type { Frame, World } from "../compile/frame";
import { criterionOf, type Criterion } from "../values/criteria";
import { DIVISION, NOT_A_VALUE } from "../values/errors";
import { isError, type Scalar, type Value } from "../values/value";
import { MOST_ARGUMENTS, ofValues, type EagerFunction, type FunctionTable } from "./definition";

/** A range, and which of its cells count. */
interface Condition {
  readonly range: Value;
  readonly fits: Criterion;
}

/** Reads ranges and criteria that come in turn. */
function conditionsOf(args: readonly Value[]): Condition[] {
  return Array.from({ length: Math.floor(args.length / 2) }, (_, index) => ({
    range: args[index * 2],
    fits: criterionOf(args[index * 2 + 1] as Scalar),
  }));
}

type Visit = (row: number, column: number) => void;

/** Goes through the places that all conditions are true for. */
function eachMatch([first, ...others]: readonly Condition[], world: World, visit: Visit): ErrorValue | undefined {
  if (first === undefined) return NOT_A_VALUE;
  const { rows, columns } = sizeOf(first.range);
  const isAlike = others.every(({ range }) => sizeOf(range).rows === rows && sizeOf(range).columns === columns);
  if (!isAlike) return NOT_A_VALUE;
  const check: Visit = (row, column) => {
    if (others.every(({ range, fits }) => fits(cellOf(range, world, row, column)))) visit(row, column);
  };
  eachOf(first, world, check);
  return undefined;
}

/** Goes through the places of one range; through empty ones only where they count. */
function eachOf({ range, fits }: Condition, world: World, visit: Visit): void {
  if (!fits(undefined)) {
    eachFilled(range, world, (value, row, column) => {
      if (fits(value)) visit(row, column);
    });
    return;
  }
  for (const [row, cells] of matrixOf(range, world).entries()) {
    for (const [column, value] of cells.entries()) if (fits(value)) visit(row, column);
  }
}

function countIf([range, criterion]: readonly Value[], { world }: Frame): Value {
  const fits = criterionOf(criterion as Scalar);
  let found = 0;
  let filled = 0;
  eachFilled(range, world, (value) => {
    filled += 1;
    if (fits(value)) found += 1;
  });
  return fits(undefined) ? found + cellsIn(range) - filled : found;
}

function countIfs(args: readonly Value[], frame: Frame): Value {
  if (args.length === 2) return countIf(args, frame);
  let found = 0;
  const failure = eachMatch(conditionsOf(args), frame.world, () => {
    found += 1;
  });
  return failure ?? found;
}

/** What is made of the numbers where conditions are true. */
type Gather = (numbers: readonly number[]) => Value;

function gathered(values: Value, conditions: readonly Condition[], world: World, gather: Gather): Value {
  const numbers: number[] = [];
  let failure: ErrorValue | undefined;
  const mismatch = eachMatch(conditions, world, (row, column) => {
    const value = cellOf(values, world, row, column);
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) failure ??= value;
  });
  return mismatch ?? failure ?? gather(numbers);
}

/** SUMIF and AVERAGEIF: the range, its criterion, and the numbers where they are others. */
const ofOneCondition = (gather: Gather): EagerFunction =>
  ofValues(
    [2, 3],
    (args, { world }) => {
      const [range, , numbers = range] = args;
      return gathered(numbers, conditionsOf(args.slice(0, 2)), world, gather);
    },
    [1],
    true,
  );

const EVEN_PLACES = Array.from({ length: MOST_ARGUMENTS / 2 }, (_, index) => index * 2 + 2);
const ODD_PLACES = Array.from({ length: MOST_ARGUMENTS / 2 }, (_, index) => index * 2 + 1);

/** SUMIFS and its like: the numbers, then ranges and criteria in turn. */
const ofConditions = (gather: Gather): EagerFunction =>
  ofValues(
    [3, MOST_ARGUMENTS],
    ([numbers, ...conditions], { world }) => gathered(numbers, conditionsOf(conditions), world, gather),
    EVEN_PLACES,
    true,
  );

const sum: Gather = (numbers) => numbers.reduce((total, one) => total + one, 0);
const average: Gather = (numbers) =>
  numbers.length === 0 ? DIVISION : numbers.reduce((total, one) => total + one, 0) / numbers.length;

/** Counts, sums and means of what fulfils conditions. */
export const CONDITIONAL: FunctionTable = {
  COUNTIF: ofValues([2, 2], countIf, [1], true),
  COUNTIFS: ofValues([2, MOST_ARGUMENTS], countIfs, ODD_PLACES, true),
  SUMIF: ofOneCondition(sum),
  SUMIFS: ofConditions(sum),
  AVERAGEIF: ofOneCondition(average),
  AVERAGEIFS: ofConditions(average),
  MAXIFS: ofConditions((numbers) => numbers.reduce((best, one) => Math.max(best, one), numbers[0] ?? 0)),
  MINIFS: ofConditions((numbers) => numbers.reduce((best, one) => Math.min(best, one), numbers[0] ?? 0)),
};
