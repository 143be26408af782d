import { levelFacts, type Rule } from "../rule";

/** A number between two levels. */
export const levelNotWhole: Rule<"level-not-whole"> = {
  name: "level-not-whole",
  severity: "error",
  run: {
    assessment(cell, context) {
      return cell.claim.kind === "not-whole" ? { facts: levelFacts(cell, context) } : undefined;
    },
  },
};
