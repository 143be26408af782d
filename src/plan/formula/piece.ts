import { columnName, type CellAddress } from "../../workbook/address";
import { quotedInFormula } from "../../workbook/content";

declare const pieceBrand: unique symbol;

/** An expression of an Excel formula, with English names: it may stand as an argument or beside an `&`. */
export type Piece = string & { readonly [pieceBrand]: true };

/** Excel's limit for a text inside a formula (Excel specifications and limits). */
const MOST_LITERAL_CHARACTERS = 255;
/** Controls can stand in no workbook's XML, and line ends change on the way: both are written as CHAR. */
const CONTROL = /([\u0001-\u001F])/;
/** What no workbook's XML can hold in any way. */
const UNWRITABLE = /[\u0000\uD800-\uDFFF\uFFFE\uFFFF]/gu;

const asPiece = (formula: string): Piece => formula as Piece;

export const TRUE = asPiece("TRUE");
export const FALSE = asPiece("FALSE");
/** The empty text. */
export const EMPTY = asPiece('""');

/**
 * A text of any length, in texts that are short enough for Excel. Nothing in it can end it early.
 *
 * @example literal('say "5"') // '"say ""5"""'
 */
export function literal(text: string): Piece {
  const parts = text
    .replace(UNWRITABLE, "\uFFFD")
    .split(CONTROL)
    .filter((part) => part !== "");
  if (parts.length === 0) return EMPTY;
  return joined(...parts.flatMap((part) => (CONTROL.test(part) ? [characterOf(part)] : inPieces(part))));
}

const characterOf = (control: string): Piece => asPiece(`CHAR(${control.charCodeAt(0)})`);

/** Cut between characters, never within one. */
function inPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length;) {
    const to = from + MOST_LITERAL_CHARACTERS;
    const end = /[\uDC00-\uDFFF]/.test(text.charAt(to)) ? to - 1 : to;
    pieces.push(asPiece(quotedInFormula(text.slice(from, end))));
    from = end;
  }
  return pieces;
}

/** Which parts of a reference stay when the formula moves from cell to cell. */
export type Fixed = "column" | "row" | "both" | "neither";

/**
 * A cell as a formula names it.
 *
 * @example reference({ row: asRow(1), column: asColumn(2) }, "column") // "$C2"
 */
export function reference({ row, column }: CellAddress, fixed: Fixed): Piece {
  const before = (part: Fixed): string => (fixed === part || fixed === "both" ? "$" : "");
  return asPiece(`${before("column")}${columnName(column)}${before("row")}${row + 1}`);
}

/** A function with its arguments. */
export const call = (name: string, ...args: readonly Piece[]): Piece => asPiece(`${name}(${args.join(",")})`);

/** Texts one after the other. */
export const joined = (...texts: readonly Piece[]): Piece => asPiece(texts.join("&"));

/** True where all of some conditions are; a single one stands for itself. */
export const and = (...conditions: readonly Piece[]): Piece => combined("AND", conditions, TRUE);

/** True where one of some conditions is; a single one stands for itself. */
export const or = (...conditions: readonly Piece[]): Piece => combined("OR", conditions, FALSE);

function combined(name: string, [first, ...others]: readonly Piece[], none: Piece): Piece {
  if (first === undefined) return none;
  return others.length === 0 ? first : call(name, first, ...others);
}

export const not = (condition: Piece): Piece => call("NOT", condition);

/** Another value where one is an error. */
export const ifError = (value: Piece, instead: Piece): Piece => call("IFERROR", value, instead);

/** A text with each place of one text in it replaced by another. */
export const substituted = (text: Piece, old: string, fresh: string): Piece =>
  call("SUBSTITUTE", text, literal(old), literal(fresh));

/** A cell's text as `excelNormal` gives it. */
export const normal = (cell: Piece): Piece => call("LOWER", call("TRIM", substituted(cell, "\u00A0", " ")));

/** Whether two texts are not the same, case aside. */
export const differ = (a: Piece, b: Piece): Piece => asPiece(`${a}<>${b}`);
