import type { ErrorValue } from "../../../workbook/cell";
import type { CellArgument } from "../../formula/engine";
import { isRecord } from "../../richApi/values";

/** An argument of a custom function, or what it answers: a value, or rows of values; an empty cell is null. */
export type FunctionValue = CellArgument;
type Rows = Extract<CellArgument, readonly unknown[]>;
type Scalar = Exclude<CellArgument, Rows>;

const isRows = (value: FunctionValue): value is Rows => Array.isArray(value);

/** Whether an argument is an error, or has one among its cells. */
export function firstError(value: FunctionValue): ErrorValue | undefined {
  const cells = isRows(value) ? value.flat() : [value];
  return cells.find((cell): cell is ErrorValue => typeof cell === "object" && cell !== null);
}

/** An argument as office.js hands it to a function: rows where those are asked for, errors as objects of theirs. */
export function asArgument(value: FunctionValue, takesRows: boolean): unknown {
  if (isRows(value)) return takesRows ? value.map((row) => row.map(asHanded)) : asHanded(value[0]?.[0] ?? null);
  // An optional range that was left out is no range.
  return takesRows && value !== null ? [[asHanded(value)]] : asHanded(value);
}

/** Excel on the web hands over null for an empty cell. */
const asHanded = (cell: Scalar): unknown =>
  typeof cell === "object" && cell !== null ? { type: "CustomFunctionError", code: cell.code } : cell;

/** What a function has answered, as cells take it. */
export function readAnswer(value: unknown): FunctionValue {
  if (!Array.isArray(value)) return readScalar(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]).map(readScalar));
  return rows.length === 0 ? "" : rows;
}

function readScalar(value: unknown): Scalar {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return isRecord(value) ? readRich(value) : null;
}

/** Errors and other values of data types come as records; what has a plain value is shown by it. */
function readRich({ code, basicValue }: Readonly<Record<string, unknown>>): Scalar {
  if (typeof code === "string") return { kind: "error", code };
  if (typeof basicValue === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(basicValue))
    return { kind: "error", code: basicValue };
  return isRecord(basicValue) ? null : readScalar(basicValue);
}

/** The errors that office.js names by number; whatever else fails is #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export const errorNumbered = (number: unknown): ErrorValue => ({
  kind: "error",
  code: ERRORS[Number(number)] ?? "#VALUE!",
});
