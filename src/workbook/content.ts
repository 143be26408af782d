import { formatCell, type CellAddress } from "./address";
import type { CellValue } from "./cell";

/** A formula, without its equals sign and with English function names; `result` is shown until it is calculated. */
export interface Formula {
  readonly kind: "formula";
  readonly formula: string;
  readonly result: CellValue;
}

/** A text that leads to a cell: of this workbook, or of another file by its path from this one. */
export interface Link {
  readonly kind: "link";
  readonly text: string;
  readonly file: string | undefined;
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** What is written into a cell; undefined empties it. A text is a text whatever it begins with: only a Formula is a formula. */
export type CellContent = CellValue | Formula | Link;

/** How many characters a cell holds (Excel specifications and limits). */
export const MOST_CELL_CHARACTERS = 32_767;

/** How many characters a formula has at the most (Excel specifications and limits). */
export const MOST_FORMULA_CHARACTERS = 8_192;
/** HYPERLINK takes no longer address. */
const MOST_LINK_CHARACTERS = 255;

/** How Excel quotes a text inside a formula. */
export const quotedInFormula = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A sheet's name as it stands before the exclamation mark of an address. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/**
 * What is written for a link: a formula, so that there may be any number of them and sorting takes them along; the plain text where
 * the address is longer than Excel follows.
 *
 * @example linkContent({ kind: "link", text: "B2", file: undefined, sheet: "Team", cell }) // HYPERLINK("#'Team'!B2","B2")
 */
export function linkContent({ text, file, sheet, cell }: Link): Formula | string {
  const target = `${file ?? ""}#${quotedSheet(sheet)}!${formatCell(cell)}`;
  if (target.length > MOST_LINK_CHARACTERS) return text;
  return { kind: "formula", formula: `HYPERLINK(${quotedInFormula(target)},${quotedInFormula(text)})`, result: text };
}
