import type { CellValue } from "../../workbook/cell";
import { kindOfFormat, type NumberKind } from "../../workbook/numberKind";

/** The errors that Excel shows in cells (Excel.CellValueType "Error"; Excel, error.type). */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!|TIMEOUT!)$/;

const kinds = new Map<string, NumberKind>();

/**
 * What a cell holds, from the value and the number format that Excel gives. Excel gives errors as texts, and dates and percentages as
 * plain numbers, which only the format tells apart.
 *
 * @example cellValue(46178, "d-mmm") // { kind: "date", serial: 46178 }
 */
export function cellValue(value: unknown, format: string | undefined): CellValue {
  if (typeof value === "string") return textOrError(value);
  if (typeof value === "boolean") return value;
  return typeof value === "number" ? numberValue(value, format) : undefined;
}

function textOrError(text: string): CellValue {
  if (text === "") return undefined;
  return text.startsWith("#") && ERROR.test(text) ? { kind: "error", code: text } : text;
}

function numberValue(number: number, format: string | undefined): CellValue {
  switch (format === undefined ? "plain" : kindOf(format)) {
    case "date":
      return { kind: "date", serial: number };
    case "percent":
      return { kind: "percent", fraction: number };
    case "plain":
      return number;
  }
}

/** A workbook has few formats and very many cells. */
function kindOf(format: string): NumberKind {
  const known = kinds.get(format) ?? kindOfFormat(format);
  kinds.set(format, known);
  return known;
}
