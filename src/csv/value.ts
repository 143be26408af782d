import type { CellValue } from "../workbook/cell";
import type { Delimiter } from "./delimiter";

/** A leading zero makes an identifier of a number, and so does a length beyond what a number keeps exactly. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const COMMA_NUMBER = /^-?(?:0|[1-9]\d{0,14}),\d{1,15}$/;
/** Two of the seven levels, such as 5,6: what is meant is for the reader of levels to say. */
const TWO_LEVELS = /^([1-7]),(?!\1)[1-7]$/;
const ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
const LONGEST_VALUE = 40;

/**
 * What a cell of a CSV file holds: a number, TRUE or FALSE, an Excel error, or its text as it is. A decimal comma is read
 * where the comma does not separate cells.
 *
 * @example readValue("5.0", ",") // 5
 */
export function readValue(text: string, delimiter: Delimiter): CellValue {
  if (text === "") return undefined;
  if (text.length > LONGEST_VALUE) return text;
  const plain = text.trim();
  if (NUMBER.test(plain)) return Number(plain);
  if (delimiter === ";" && COMMA_NUMBER.test(plain) && !TWO_LEVELS.test(plain)) return Number(plain.replace(",", "."));
  if (ERROR.test(plain)) return { kind: "error", code: plain };
  if (/^(?:true|false)$/i.test(plain)) return plain.toLowerCase() === "true";
  return text;
}
