import type { ErrorValue } from "../../../workbook/cell";
import { MOST_CELL_CHARACTERS } from "../../../workbook/content";
import { broadcast } from "../values/broadcast";
import { compare } from "../values/compare";
import { finite, toNumber, toText } from "../values/coerce";
import { DIVISION, NO_NUMBER, NOT_A_VALUE } from "../values/errors";
import { isError, isMatrix, type Result, type Scalar } from "../values/value";

type Operation = (a: Scalar, b: Scalar) => Scalar;

const arithmetic =
  (calculate: (a: number, b: number) => number | ErrorValue): Operation =>
  (a, b) => {
    const x = typeof a === "number" ? a : toNumber(a);
    if (isError(x)) return x;
    const y = typeof b === "number" ? b : toNumber(b);
    return isError(y) ? y : calculate(x, y);
  };

const comparison =
  (holds: (order: number) => boolean): Operation =>
  (a, b) => {
    if (isError(a)) return a;
    return isError(b) ? b : holds(compare(a, b));
  };

/** What is left of two numbers that are the same to the last digit or so is nothing: 0.3-0.2-0.1 is 0, as in Excel. */
const LAST_DIGIT = 2 ** -51;

function sum(a: number, b: number): number | ErrorValue {
  const result = a + b;
  return Math.abs(result) < Math.abs(a) * LAST_DIGIT ? 0 : finite(result);
}

const quotient = (a: number, b: number): number | ErrorValue => (b === 0 ? DIVISION : finite(a / b));

/** A number raised to a power; 0 to the power of 0 is no number, and neither is a root of a negative one. */
export function power(a: number, b: number): number | ErrorValue {
  if (a === 0 && b <= 0) return b === 0 ? NO_NUMBER : DIVISION;
  return finite(a ** b);
}

function joined(a: Scalar, b: Scalar): Scalar {
  const first = toText(a);
  if (isError(first)) return first;
  const second = toText(b);
  if (isError(second)) return second;
  return first.length + second.length > MOST_CELL_CHARACTERS ? NOT_A_VALUE : first + second;
}

const OPERATIONS = new Map<string, Operation>([
  ["+", arithmetic(sum)],
  ["-", arithmetic((a, b) => sum(a, -b))],
  ["*", arithmetic((a, b) => finite(a * b))],
  ["/", arithmetic(quotient)],
  ["^", arithmetic(power)],
  ["&", joined],
  ["=", comparison((order) => order === 0)],
  ["<>", comparison((order) => order !== 0)],
  ["<", comparison((order) => order < 0)],
  [">", comparison((order) => order > 0)],
  ["<=", comparison((order) => order <= 0)],
  [">=", comparison((order) => order >= 0)],
]);

/** What an operator makes of two values, place by place where they are many. */
export function binaryOperation(operator: string): (a: Result, b: Result) => Result {
  const operation = OPERATIONS.get(operator) ?? (() => NOT_A_VALUE);
  return (a, b) => {
    if (!isMatrix(a) && !isMatrix(b)) return operation(a, b);
    return broadcast([a, b], ([x, y]) => operation(x, y));
  };
}

const negated = arithmetic((a) => finite(-a));
const percent = arithmetic((a) => a / 100);

/** What a sign in front of a value, or a percent sign behind it, makes of it. */
export function unaryOperation(operator: string): (a: Result) => Result {
  if (operator === "+") return (a) => a;
  const operation = operator === "-" ? negated : percent;
  return (a) => (isMatrix(a) ? broadcast([a], ([x]) => operation(x, 0)) : operation(a, 0));
}
