import { tokenize, type Token } from "@borgar/fx";
import type { CellAddress } from "../../../workbook/address";
import { keyOf, relativeReference } from "./relativeReference";

/** What files write in front of functions and variables that Excel learnt late. */
const LATE_PREFIX = /^_xl(?:fn|pm|ws)\./i;

/**
 * The words and signs of a formula, which comes without its equals sign. What files write in front of late functions is left
 * out, and a reference to a sheet or cells that are gone is #REF! and nothing else.
 */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (const token of tokenize(`=${formula}`, { withLocation: false })) {
    if (token.type === "error") withoutContext(tokens);
    tokens.push(isName(token) ? { ...token, value: withoutPrefix(token.value) } : token);
  }
  return tokens;
}

/** `Team!#REF!` comes as a sheet's name, an exclamation mark and an error. */
function withoutContext(tokens: Token[]): void {
  const context = tokens.at(-2);
  if (tokens.at(-1)?.value === "!" && context?.type.startsWith("context") === true) tokens.length -= 2;
}

const isName = ({ type }: Token): boolean => type === "func" || type === "range_named";

function withoutPrefix(name: string): string {
  const bare = name.replace(LATE_PREFIX, "");
  return bare === name ? name : withoutPrefix(bare);
}

/**
 * A formula as a text that is the same for all cells in which it does the same, as where it was filled down.
 *
 * @example keyOfTokens(tokensOf("A1*2"), b1) === keyOfTokens(tokensOf("A2*2"), b2)
 */
export function keyOfTokens(tokens: readonly Token[], base: CellAddress): string {
  let key = "";
  for (const { type, value } of tokens) {
    const reference = type === "range" || type === "range_beam" ? relativeReference(value, base) : undefined;
    key += reference === undefined ? value : keyOf(reference);
  }
  return key;
}
