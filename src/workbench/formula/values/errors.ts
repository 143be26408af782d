import type { ErrorValue } from "../../../workbook/cell";

const errors = new Map<string, ErrorValue>();

/** The error of a code: always the same object, so that a hundred thousand of them cost no more than one. */
export function errorOf(code: string): ErrorValue {
  const known = errors.get(code) ?? { kind: "error", code };
  if (errors.size < MOST_ERRORS) errors.set(code, known);
  return known;
}

/** Codes may come from anywhere. */
const MOST_ERRORS = 100;

export const NULL = errorOf("#NULL!");
export const DIVISION = errorOf("#DIV/0!");
export const NOT_A_VALUE = errorOf("#VALUE!");
export const NO_REFERENCE = errorOf("#REF!");
export const NO_NAME = errorOf("#NAME?");
export const NO_NUMBER = errorOf("#NUM!");
export const NOT_AVAILABLE = errorOf("#N/A");
export const SPILL = errorOf("#SPILL!");
/** Of an array without a single value. */
export const NO_ARRAY = errorOf("#CALC!");
/** Of a formula that waits for the answer of a custom function. */
export const BUSY = errorOf("#BUSY!");
/** Of a formula that needs its own result: Excel warns and shows 0, which would pass for a result. */
export const CIRCULAR = errorOf("#CIRC!");

/** What ERROR.TYPE says of errors. */
export const ERROR_TYPES: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#BUSY!": 12,
  "#CALC!": 14,
};
