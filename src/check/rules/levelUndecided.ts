import { levelFacts, type Rule } from "../rule";

/** A level left open: TBA. */
export const levelUndecided: Rule<"level-undecided"> = {
  name: "level-undecided",
  severity: "warning",
  run: {
    assessment(cell, context) {
      return cell.claim.kind === "undecided" ? { facts: levelFacts(cell, context) } : undefined;
    },
  },
};
