import type { ErrorValue } from "../../../workbook/cell";
import { power } from "../compile/operators";
import { finite } from "../values/coerce";
import { DIVISION, NO_NUMBER, NOT_A_VALUE } from "../values/errors";
import type { Value } from "../values/value";
import { numbersOf, withNumbers } from "./arguments";
import { MOST_ARGUMENTS, ofScalars, ofValues, type Arity, type FunctionTable } from "./definition";
import { isError } from "../values/value";

/** A function of numbers alone. */
const ofNumbers = (takes: Arity, run: (...numbers: number[]) => Value) =>
  ofScalars(takes, (args) => withNumbers(args, run));

/** A function of one number that JavaScript has too. */
const like = (run: (number: number) => number) => ofNumbers([1, 1], (number = 0) => finite(run(number)));

/** A number moved by some decimal places, as it is written: 1.005 becomes 100.5 and not 100.49999999999999. */
function shifted(number: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = number.toPrecision(15).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Rounds at some decimal place, halves as it is told. */
export function rounded(number: number, places: number, round: (size: number) => number): number | ErrorValue {
  const digits = Math.trunc(places);
  if (Math.abs(digits) > 300) return digits > 0 ? number : 0;
  const size = shifted(round(shifted(Math.abs(number), digits)), -digits);
  return finite(Math.sign(number) * size);
}

const rounding = (round: (size: number) => number) =>
  ofNumbers([2, 2], (number = 0, places = 0) => rounded(number, places, round));

/** The nearest multiple above or below; towards zero or away from it for negative ones. */
function multiple(number: number, step: number, round: (size: number) => number): number | ErrorValue {
  if (step === 0) return 0;
  return finite(Number((round(Number((number / step).toPrecision(15))) * step).toPrecision(15)));
}

const steps = (round: (size: number) => number, isZeroError: boolean) =>
  ofNumbers([2, 2], (number = 0, step = 0) => {
    if (step === 0) return isZeroError && number !== 0 ? DIVISION : 0;
    return number > 0 && step < 0 ? NO_NUMBER : multiple(number, step, round);
  });

/** CEILING.MATH and FLOOR.MATH: negative numbers go the other way where a mode is given. */
const signedSteps = (round: (size: number) => number, other: (size: number) => number) =>
  ofNumbers([1, 3], (number = 0, step = 1, mode = 0) =>
    multiple(number, Math.abs(step), number < 0 && mode !== 0 ? other : round),
  );

/** The rest of a division has the sign of what is divided by. */
function modulo(number: number, divisor: number): number | ErrorValue {
  if (divisor === 0) return DIVISION;
  return finite(number - divisor * Math.floor(number / divisor));
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));

/** Of whole numbers, two by two. */
const ofWhole = (first: number, combine: (a: number, b: number) => number) =>
  ofValues([1, MOST_ARGUMENTS], (args, { world }) => {
    const numbers = numbersOf(args, world);
    if (isError(numbers)) return numbers;
    if (numbers.some((number) => number < 0)) return NO_NUMBER;
    return finite(numbers.map(Math.trunc).reduce(combine, first));
  });

function factorial(number: number): number | ErrorValue {
  const size = Math.trunc(number);
  if (size < 0 || size > 170) return NO_NUMBER;
  let product = 1;
  for (let factor = 2; factor <= size; factor++) product *= factor;
  return product;
}

function combinations(number: number, chosen: number): number | ErrorValue {
  const all = Math.trunc(number);
  const some = Math.trunc(chosen);
  if (some < 0 || all < some) return NO_NUMBER;
  let count = 1;
  for (let step = 1; step <= Math.min(some, all - some); step++) {
    count = (count * (all - step + 1)) / step;
    if (!Number.isFinite(count)) return NO_NUMBER;
  }
  return Math.round(count);
}

function logarithm(number: number, base: number): number | ErrorValue {
  if (number <= 0 || base <= 0) return NO_NUMBER;
  if (base === 1) return DIVISION;
  return base === 10 ? Math.log10(number) : base === 2 ? Math.log2(number) : Math.log(number) / Math.log(base);
}

/** The nearest even or odd number away from zero. */
function away(number: number, rest: 0 | 1): number {
  const size = Math.ceil(Math.abs(number));
  const sized = size % 2 === rest ? size : size + 1;
  return number < 0 ? -sized : sized;
}

const between = (low: number, high: number): Value => {
  const first = Math.ceil(low);
  const last = Math.floor(high);
  return first > last ? NO_NUMBER : first + Math.floor(Math.random() * (last - first + 1));
};

/** Numbers from numbers. */
export const MATHEMATICS: FunctionTable = {
  ABS: like(Math.abs),
  SIGN: like(Math.sign),
  INT: like(Math.floor),
  SQRT: like(Math.sqrt),
  EXP: like(Math.exp),
  LN: ofNumbers([1, 1], (number = 0) => (number <= 0 ? NO_NUMBER : Math.log(number))),
  LOG10: ofNumbers([1, 1], (number = 0) => logarithm(number, 10)),
  LOG: ofNumbers([1, 2], (number = 0, base = 10) => logarithm(number, base)),
  SIN: like(Math.sin),
  COS: like(Math.cos),
  TAN: like(Math.tan),
  ASIN: like(Math.asin),
  ACOS: like(Math.acos),
  ATAN: like(Math.atan),
  ATAN2: ofNumbers([2, 2], (x = 0, y = 0) => (x === 0 && y === 0 ? DIVISION : Math.atan2(y, x))),
  DEGREES: like((number) => (number * 180) / Math.PI),
  RADIANS: like((number) => (number * Math.PI) / 180),
  PI: ofValues([0, 0], () => Math.PI),
  POWER: ofNumbers([2, 2], (number = 0, exponent = 0) => power(number, exponent)),
  MOD: ofNumbers([2, 2], (number = 0, divisor = 0) => modulo(number, divisor)),
  QUOTIENT: ofNumbers([2, 2], (number = 0, divisor = 0) => (divisor === 0 ? DIVISION : Math.trunc(number / divisor))),
  ROUND: rounding((size) => Math.floor(size + 0.5)),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  TRUNC: ofNumbers([1, 2], (number = 0, places = 0) => rounded(number, places, Math.floor)),
  MROUND: ofNumbers([2, 2], (number = 0, step = 0) =>
    number * step < 0 ? NO_NUMBER : multiple(number, step, (size) => Math.floor(size + 0.5)),
  ),
  CEILING: steps(Math.ceil, false),
  FLOOR: steps(Math.floor, true),
  "CEILING.MATH": signedSteps(Math.ceil, Math.floor),
  "FLOOR.MATH": signedSteps(Math.floor, Math.ceil),
  EVEN: ofNumbers([1, 1], (number = 0) => away(number, 0)),
  ODD: ofNumbers([1, 1], (number = 0) => away(number, 1)),
  GCD: ofWhole(0, greatestCommon),
  LCM: ofWhole(1, (a, b) => (a === 0 || b === 0 ? 0 : (a / greatestCommon(a, b)) * b)),
  FACT: ofNumbers([1, 1], (number = 0) => factorial(number)),
  COMBIN: ofNumbers([2, 2], (number = 0, chosen = 0) => combinations(number, chosen)),
  RAND: ofValues([0, 0], () => Math.random()),
  RANDBETWEEN: ofNumbers([2, 2], between),
  DELTA: ofNumbers([1, 2], (a = 0, b = 0) => (a === b ? 1 : 0)),
  BASE: ofNumbers([2, 3], (number = 0, radix = 10, least = 0) =>
    radix < 2 || radix > 36 || number < 0
      ? NOT_A_VALUE
      : Math.trunc(number).toString(Math.trunc(radix)).toUpperCase().padStart(Math.min(least, 255), "0"),
  ),
};
