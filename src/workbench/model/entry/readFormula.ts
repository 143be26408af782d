import type { Entry } from "./entry";

/** How many characters a formula has at most (Excel specifications and limits). */
export const MOST_FORMULA_CHARACTERS = 8192;

/** An entry that begins as a formula does and is none: Excel asks to correct it. */
export class NoFormula extends Error {
  override readonly name = "NoFormula";
}

export class FormulaTooLong extends Error {
  override readonly name = "FormulaTooLong";
}

const PLAIN_NUMBER = /^[-+]\s*(?:[$(]|\d|\.\d)[\d,.$%()eE+\s-]*$/;

/**
 * Reads an entry as a formula: what begins with `=`, and what begins with `+`, `-` or `@` and is not a number. A lone
 * `=`, `+` or `-` is text.
 *
 * @example readFormula("-A1") // { content: undefined, formula: "-A1" }
 */
export function readFormula(text: string): Entry | undefined {
  if (text.length < 2) return undefined;
  if (text.startsWith("=")) return { content: undefined, formula: checked(text.slice(1)) };
  if (!/^[-+@]/.test(text) || PLAIN_NUMBER.test(text)) return undefined;
  if (!text.startsWith("@")) return { content: undefined, formula: checked(text) };
  return { content: undefined, formula: checked(text.slice(1), CALL) };
}

/** After an @, only a function's call is taken (guess: "at-sign-entry"). */
const CALL = /^[A-Z_][\w.]*\(.*\)$/is;

function checked(formula: string, shape = /\S/): string {
  if (formula.length >= MOST_FORMULA_CHARACTERS) throw new FormulaTooLong();
  if (!shape.test(formula) || !isWhole(formula)) throw new NoFormula();
  return formula;
}

/** Whether all texts, names and brackets of a formula are closed and it doesn't end in the middle of an operation. */
function isWhole(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "0").replace(/'(?:[^']|'')*'/g, "N");
  if (/["']/.test(bare) || /[-+*/^&=<>,(]\s*$/.test(bare)) return false;
  return isBalanced(bare);
}

const OPENING: Readonly<Record<string, string>> = { ")": "(", "}": "{", "]": "[" };

function isBalanced(formula: string): boolean {
  const open: string[] = [];
  for (const bracket of formula.replace(/[^(){}[\]]/g, "")) {
    const expected = OPENING[bracket];
    if (expected === undefined) open.push(bracket);
    else if (open.pop() !== expected) return false;
  }
  return open.length === 0;
}
