import { isFailure, type Failure } from "./failure";
import type { Result, Results } from "./result";

/** Failures that came before keep their error: a column of a hundred thousand may all have the same. */
const errors = new WeakMap<Failure, CustomFunctions.Error>();

/** Results as Excel takes them: each failure an error in its own cell, which leaves the others as they are. */
export function toExcel(results: Results): unknown[][] {
  return results.map((row) => (row.some(isFailure) ? row.map(toCell) : (row as unknown[])));
}

const toCell = (result: Result): unknown => (isFailure(result) ? errorOf(result) : result);

function errorOf(failure: Failure): CustomFunctions.Error {
  const known = errors.get(failure) ?? new CustomFunctions.Error(codeOf(failure), failure.message);
  errors.set(failure, known);
  return known;
}

/** Excel shows the sentence of #N/A and #VALUE!, and has no place for that of #NUM!. */
function codeOf({ error }: Failure): CustomFunctions.ErrorCode {
  switch (error) {
    case "not-available":
      return CustomFunctions.ErrorCode.notAvailable;
    case "invalid-value":
      return CustomFunctions.ErrorCode.invalidValue;
    case "invalid-number":
      return CustomFunctions.ErrorCode.invalidNumber;
  }
}
