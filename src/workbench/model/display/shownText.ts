import type { Content } from "../book";
import { GENERAL, TEXT_FORMAT } from "../style";
import { format } from "./numfmt";
import { patternOf } from "./patternOf";

/** What Excel shows instead of what is no day of its calendar, at the width of a usual column. */
const NO_DAY = "###########";

const OPTIONS = { locale: "en-US", dateErrorNumber: false, dateSpanLarge: false, overflow: NO_DAY };

/** Whole numbers of more digits are shown with an exponent. */
const LONGEST_WHOLE = 1e11;

/**
 * What a cell shows of its content in a number format, whatever its width.
 *
 * @example shownText(0.125, "0.0%") // "12.5%"
 */
export function shownText(content: Content | undefined, numberFormat: string = GENERAL): string {
  if (content === undefined) return "";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "object") return content.code;
  return typeof content === "string" ? textIn(numberFormat, content) : numberIn(numberFormat, content);
}

function textIn(numberFormat: string, text: string): string {
  const isPlain = numberFormat === GENERAL || numberFormat === TEXT_FORMAT;
  return isPlain ? text : format(patternOf(numberFormat), text, OPTIONS);
}

function numberIn(numberFormat: string, number: number): string {
  const isPlain = numberFormat === GENERAL && Number.isInteger(number) && Math.abs(number) < LONGEST_WHOLE;
  return isPlain ? String(number) : format(patternOf(numberFormat), number, OPTIONS);
}
