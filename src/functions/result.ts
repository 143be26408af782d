import type { Failure } from "./failure";

/** What one cell of a function's result holds. An empty text is a cell without a result. */
export type Result = string | number | boolean | Failure;

/** What a function gives, row by row: one cell, or more that spill. */
export type Results = readonly (readonly Result[])[];

/** The result of a blank cell. Excel would show 0 for null. */
export const BLANK = "";
