import { levelFacts, type Rule } from "../rule";

/** A skill without a level. In a wide matrix an empty cell claims nothing, and its reader hands over no assessment. */
export const levelMissing: Rule<"level-missing"> = {
  name: "level-missing",
  severity: "warning",
  run: {
    assessment(cell, context) {
      if (cell.claim.kind !== "none" || cell.skill.skill === undefined) return undefined;
      return { facts: levelFacts(cell, context) };
    },
  },
};
