import { levelFacts, type Rule } from "../rule";

/** An Excel error such as #REF! where a level or a skill should stand. */
export const cellError: Rule<"cell-error"> = {
  name: "cell-error",
  severity: "error",
  run: {
    mention(skill) {
      return skill.naming === "error" ? { facts: { error: skill.text, level: undefined } } : undefined;
    },
    assessment(cell, context) {
      if (cell.claim.kind !== "error") return undefined;
      return { facts: { error: cell.claim.text, level: levelFacts(cell, context) } };
    },
  },
};
