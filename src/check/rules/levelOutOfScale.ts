import { levelFacts, type Rule } from "../rule";

/** A whole number that is none of the seven levels. */
export const levelOutOfScale: Rule<"level-out-of-scale"> = {
  name: "level-out-of-scale",
  severity: "error",
  run: {
    assessment(cell, context) {
      const { kind, beyond, text } = cell.claim;
      if (kind !== "out-of-scale" && beyond.length === 0) return undefined;
      const numbers = beyond.length > 0 ? beyond.map(String) : [text];
      return { facts: { ...levelFacts(cell, context), numbers } };
    },
  },
};
