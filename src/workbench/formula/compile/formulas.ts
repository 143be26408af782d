import type { CellAddress } from "../../../workbook/address";
import { keyOfTokens, tokensOf } from "../parse/tokens";
import { compileFormula } from "./compile";
import type { Compiled } from "./compiled";

/** Formulas that were compiled, each once however many cells it was filled down to. */
export type Formulas = (formula: string, base: CellAddress) => Compiled;

/** More than these are forgotten and compiled again. */
const MOST_FORMULAS = 50_000;

/** Makes a memory of compiled formulas. */
export function createFormulas(): Formulas {
  const known = new Map<string, Compiled>();
  return (formula, base) => {
    const tokens = tokensOf(formula);
    const key = keyOfTokens(tokens, base);
    const compiled = known.get(key) ?? compileFormula(tokens, base);
    if (known.size >= MOST_FORMULAS) known.clear();
    known.set(key, compiled);
    return compiled;
  };
}
