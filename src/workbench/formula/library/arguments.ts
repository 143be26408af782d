import type { ErrorValue } from "../../../workbook/cell";
import { eachFilled } from "../compile/reading";
import type { World } from "../compile/frame";
import { toNumber, toText } from "../values/coerce";
import { isError, isMatrix, isReference, type Scalar, type Value } from "../values/value";

/** Whether an argument is of several cells, whose texts are no numbers even if they look like some. */
export const isRange = (value: Value): boolean => isReference(value) || isMatrix(value);

/**
 * Goes through the numbers of arguments as SUM takes them: of ranges only what is a number, of single values what can be made
 * one. Gives the first error among them.
 */
export function eachNumber(
  args: readonly Value[],
  world: World,
  visit: (number: number) => void,
): ErrorValue | undefined {
  let failure: ErrorValue | undefined;
  for (const arg of args) {
    if (isRange(arg)) {
      eachFilled(arg, world, (value) => {
        if (typeof value === "number") visit(value);
        else if (typeof value === "object") failure ??= value;
      });
      continue;
    }
    const number = toNumber(arg as Scalar);
    if (isError(number)) failure ??= number;
    else visit(number);
  }
  return failure;
}

/** The numbers of arguments in order, or the first error among them. */
export function numbersOf(args: readonly Value[], world: World): number[] | ErrorValue {
  const numbers: number[] = [];
  return eachNumber(args, world, (number) => numbers.push(number)) ?? numbers;
}

/** Takes single values as numbers, and makes something of them; the first that is none is the result. */
export function withNumbers(args: readonly Scalar[], run: (...numbers: number[]) => Value): Value {
  const numbers: number[] = [];
  for (const arg of args) {
    const number = typeof arg === "number" ? arg : toNumber(arg);
    if (isError(number)) return number;
    numbers.push(number);
  }
  return run(...numbers);
}

/** Takes single values as texts, and makes something of them; the first error is the result. */
export function withTexts(args: readonly Scalar[], run: (...texts: string[]) => Value): Value {
  const texts: string[] = [];
  for (const arg of args) {
    const text = toText(arg);
    if (isError(text)) return text;
    texts.push(text);
  }
  return run(...texts);
}

/** The number that an argument gives; another where it was left out. */
export const numberOr = (value: Scalar, otherwise: number): number | ErrorValue =>
  value === undefined ? otherwise : toNumber(value);

/** The first error among some values. */
export const firstError = (...values: readonly unknown[]): ErrorValue | undefined =>
  values.find((value): value is ErrorValue => isError(value as Scalar));
