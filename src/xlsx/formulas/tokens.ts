/** A stretch of a formula: a text or a sheet's name in quotes, a word, or anything else. */
export interface FormulaToken {
  readonly kind: "quoted" | "word" | "other";
  readonly text: string;
}

const TOKEN = /(?<quoted>"(?:[^"]|"")*"|'(?:[^']|'')*')|(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*)|(?<other>[\s\S])/gu;

/** The stretches of a formula one after the other; together they are the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  return Array.from(formula.matchAll(TOKEN), ({ groups = {} }) => {
    if (groups["quoted"] !== undefined) return { kind: "quoted", text: groups["quoted"] };
    if (groups["word"] !== undefined) return { kind: "word", text: groups["word"] };
    return { kind: "other", text: groups["other"] ?? "" };
  });
}

/** Whether a word is called as a function: an opening bracket follows it. */
export const isCalled = (tokens: readonly FormulaToken[], index: number): boolean =>
  tokens[index]?.kind === "word" && tokens[index + 1]?.text === "(";

/** The place of the bracket that closes the one at a place; the end where there is none. */
export function closingBracket(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index]?.text === "(") depth++;
    if (tokens[index]?.text === ")" && --depth === 0) return index;
  }
  return tokens.length;
}
