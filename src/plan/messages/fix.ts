import type { RuleName } from "../../check/finding";
import { counted, listed } from "../../check/words";

/** How often each rule found something: only rules that did. */
export type RuleCounts = ReadonlyMap<RuleName, number>;

const byRule = (rules: RuleCounts): string =>
  listed([...rules].map(([rule, count]) => `${count.toLocaleString("en")} ${rule}`));

/** What is said of a plan that corrects cells, a sentence each. */
export const fixNotes = {
  corrected: (cells: number, rules: RuleCounts): string =>
    `${counted(cells, "cell")} ${cells === 1 ? "is" : "are"} corrected, by rule: ${byRule(rules)}.`,
  nothing: "No finding offers a correction that can be applied, so no cell is changed.",
  unconfirmed: (cells: number): string =>
    `${counted(cells, "correction")} ${cells === 1 ? "rests" : "rest"} on a range of levels from a third-party list: ` +
    "please confirm it.",
  declined: (count: number): string => `${counted(count, "correction")} ${count === 1 ? "was" : "were"} not chosen.`,
  formulas: (cells: number, places: string): string =>
    cells === 1
      ? `A cell holds a formula and stays as it is: ${places}. Correct what it calculates.`
      : `${counted(cells, "cell")} hold formulas and stay as they are: ${places}. Correct what they calculate.`,
  ambiguous: (cells: number, places: string): string =>
    cells === 1
      ? `A cell gives the level of several skills and stays as it is: ${places}. Decide on the level of each.`
      : `${counted(cells, "cell")} give the levels of several skills and stay as they are: ${places}. ` +
        "Decide on the level of each.",
  left: (rules: RuleCounts): string =>
    `Findings without a correction are left for you to decide, by rule: ${byRule(rules)}.`,
};
