import { levelsIn } from "../../framework/level";
import { levelFacts, type Rule } from "../rule";

/** A level that is nobody's, in a layout that has people. */
export const personMissing: Rule<"person-missing"> = {
  name: "person-missing",
  severity: "warning",
  run: {
    assessment(cell, context) {
      if (!context.hasPeople || cell.hasPerson || cell.claim.kind !== "levels") return undefined;
      return { facts: { ...levelFacts(cell, context), levels: levelsIn(cell.claim.levels) } };
    },
  },
};
