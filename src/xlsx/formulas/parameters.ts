import { closingBracket, isCalled, type FormulaToken } from "./tokens";

const MARK = "_xlpm.";

/**
 * A formula's stretches with the names that LET and LAMBDA give marked the way files mark them.
 *
 * @example withMarkedParameters(formulaTokens("LET(x,1,x+1)")) // LET(_xlpm.x,1,_xlpm.x+1)
 */
export function withMarkedParameters(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const names = new Set(tokens.flatMap((_, index) => namesAt(tokens, index)));
  if (names.size === 0) return tokens;
  return tokens.map((token, index) => {
    const isName = token.kind === "word" && names.has(token.text.toLowerCase());
    return isName && tokens[index + 1]?.text !== "!" ? { ...token, text: MARK + token.text } : token;
  });
}

/** The names that a call of LET or LAMBDA at a place gives, in lower case. */
function namesAt(tokens: readonly FormulaToken[], index: number): readonly string[] {
  const name = isCalled(tokens, index) ? tokens[index]?.text.toUpperCase() : undefined;
  if (name !== "LET" && name !== "LAMBDA") return [];
  const given = argumentsAt(tokens, index + 1);
  const named = given.slice(0, -1).filter((_, place) => name === "LAMBDA" || place % 2 === 0);
  return named.flatMap((argument) => {
    const [first, ...others] = argument.filter(({ text }) => text.trim() !== "" && text !== "[" && text !== "]");
    return first?.kind === "word" && others.length === 0 ? [first.text.toLowerCase()] : [];
  });
}

/** The arguments of a call, by the place of its opening bracket. */
function argumentsAt(tokens: readonly FormulaToken[], open: number): readonly (readonly FormulaToken[])[] {
  const end = closingBracket(tokens, open);
  const found: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open + 1, end)) {
    if ("({[".includes(token.text)) depth++;
    if (")}]".includes(token.text)) depth--;
    if (token.text === "," && depth === 0) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}
