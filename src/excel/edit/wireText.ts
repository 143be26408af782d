import { formatCell, type CellAddress } from "../../workbook/address";
import { linkContent, MOST_CELL_CHARACTERS, MOST_FORMULA_CHARACTERS, type CellContent } from "../../workbook/content";
import { refusals } from "../../workbook/refusals";

/** What is handed to Excel for a cell: a formula, or a constant as it would be typed; empty takes the content away. */
export type WireContent = { readonly formula: string } | { readonly value: string | number | boolean };

/** Words that Excel takes for truth values, in the languages that it is known to be used in here. */
const TRUTHS = /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar|sant|falskt)$/i;
/** What may begin a formula, an error, a path or a text; and any digit, for numbers, dates and times look like nothing else. */
const MAY_BE_MORE = /^[\s]*[=+\-@'#/\\]|\p{N}/u;

/**
 * A text as it is typed into Excel so that it stays this very text: behind an apostrophe, which Excel does not show, where it could be
 * taken for a formula, a number, a date or anything else.
 *
 * @example typedText("=1+1") // "'=1+1"
 * @example typedText("Anna") // "Anna"
 */
export const typedText = (text: string): string =>
  MAY_BE_MORE.test(text) || TRUTHS.test(text.trim()) ? `'${text}` : text;

/** What is handed to Excel for some content. Throws a Refusal where no cell can hold it. */
export function wireContent(content: CellContent, cell: CellAddress): WireContent {
  if (content === undefined) return { value: "" };
  if (typeof content === "string") return { value: wireText(content, cell) };
  if (typeof content !== "object") return { value: content };
  switch (content.kind) {
    case "date":
      return { value: content.serial };
    case "percent":
      return { value: content.fraction };
    case "error":
      return { value: content.code };
    case "formula":
      return { formula: wireFormula(content.formula, cell) };
    case "link":
      return wireContent(linkContent(content), cell);
  }
}

function wireText(text: string, cell: CellAddress): string {
  if (text.length > MOST_CELL_CHARACTERS) throw refusals.longText(formatCell(cell), MOST_CELL_CHARACTERS);
  return text === "" ? "" : typedText(text);
}

function wireFormula(formula: string, cell: CellAddress): string {
  if (formula.length > MOST_FORMULA_CHARACTERS) throw refusals.longFormula(formatCell(cell), MOST_FORMULA_CHARACTERS);
  return `=${formula}`;
}
