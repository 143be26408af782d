/** The errors that a cell can show: `not-available` is #N/A, `invalid-value` #VALUE!, `invalid-number` #NUM!. */
export type FailureKind = "not-available" | "invalid-value" | "invalid-number";

/** Why a cell has no result, as plain data: it becomes an Excel error where it leaves for Excel, and nowhere else. */
export interface Failure {
  readonly error: FailureKind;
  readonly message: string;
}

/** What is asked for is not there. */
export const notAvailable = (message: string): Failure => ({ error: "not-available", message });
/** A value cannot be read as what it should be. */
export const invalidValue = (message: string): Failure => ({ error: "invalid-value", message });
/** A number is none of those that it may be. */
export const invalidNumber = (message: string): Failure => ({ error: "invalid-number", message });

/** The failure of a cell that depends on a cell with an error: the same error where a function may give it, else #VALUE!. */
export function failureLike(code: string, message: string): Failure {
  if (code === "#N/A") return notAvailable(message);
  return code === "#NUM!" ? invalidNumber(message) : invalidValue(message);
}

/** Whether a result is a failure. */
export function isFailure(result: unknown): result is Failure {
  return typeof result === "object" && result !== null && "error" in result;
}
