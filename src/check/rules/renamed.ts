import { renameAffecting } from "../renames";
import type { Rule } from "../rule";

/**
 * An assessment of a skill that the next version renamed, or that bears a name from before the version checked against. Whoever
 * writes the later name has migrated and hears nothing. Only held levels count as assessments.
 */
export const renamed: Rule<"renamed"> = {
  name: "renamed",
  severity: "notice",
  run: {
    assessment({ skill, aspect }, context) {
      const facts = aspect === "target" ? undefined : renameAffecting(skill, context);
      return facts && { facts };
    },
  },
};
