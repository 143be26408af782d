import { isBlankText } from "../matrix/words/text";
import type { CellValue } from "../workbook/cell";
import { kindOfFormat } from "../workbook/numberKind";

/** What may be known of a value that is no plain text, number or truth value. */
interface RichValue {
  readonly type?: unknown;
  /** The code of an error. */
  readonly code?: unknown;
  /** What a cell with a data type shows. */
  readonly text?: unknown;
  readonly basicValue?: unknown;
  readonly numberFormat?: unknown;
}

/**
 * What a cell holds, from the value that Excel hands to a function. Excel for Windows and Mac gives 0 for an empty cell, Excel on the web
 * null, and both give an empty text for a formula's: all of these are blank, so the number 0 cannot be told from nothing.
 *
 * @example readCell(0) // undefined
 * @example readCell(new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidReference)) // { kind: "error", code: "#REF!" }
 */
export function readCell(value: unknown): CellValue {
  if (typeof value === "string") return isBlankText(value) ? undefined : value;
  if (typeof value === "number") return value === 0 ? undefined : value;
  if (typeof value === "boolean") return value;
  return typeof value === "object" && value !== null ? readRichValue(value) : undefined;
}

function readRichValue({ type, code, text, basicValue, numberFormat }: RichValue): CellValue {
  if (typeof code === "string") return { kind: "error", code };
  if (type === "Error") return { kind: "error", code: typeof basicValue === "string" ? basicValue : "#VALUE!" };
  if (typeof text === "string") return readCell(text);
  if (typeof basicValue === "number" && typeof numberFormat === "string") return readNumber(basicValue, numberFormat);
  return typeof basicValue === "object" ? undefined : readCell(basicValue);
}

function readNumber(number: number, format: string): CellValue {
  const kind = kindOfFormat(format);
  if (kind === "date") return { kind, serial: number };
  return kind === "percent" ? { kind, fraction: number } : readCell(number);
}
