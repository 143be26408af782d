import { GENERAL } from "../style";
import { isDateFormat, isValidFormat } from "./numfmt";

const patterns = new Map<string, string>();
/** Files may hold any number of formats, and what was read of the first of them is not kept for ever. */
const MOST_PATTERNS = 1_000;

/** A currency with the language that it is of. */
const CURRENCY = /\[\$([^\]-]*)-[^\]]*\]/g;

/**
 * A number format as it is handed to the library: one that cannot be read is General, and the language of a currency does
 * not change how its number is written, as it doesn't in Excel.
 *
 * @example patternOf("[$€-407] #,##0.00") // "[$€] #,##0.00"
 */
export function patternOf(numberFormat: string): string {
  const known = patterns.get(numberFormat);
  if (known !== undefined) return known;
  if (patterns.size >= MOST_PATTERNS) patterns.clear();
  const pattern = readPattern(numberFormat);
  patterns.set(numberFormat, pattern);
  return pattern;
}

function readPattern(numberFormat: string): string {
  if (numberFormat === "" || !isValidFormat(numberFormat)) return GENERAL;
  if (isDateFormat(numberFormat)) return numberFormat;
  return numberFormat.replace(CURRENCY, (_, symbol: string) => (symbol === "" ? "" : `[$${symbol}]`));
}
