import { levelsIn, union } from "../../framework/level";
import { isOneAtMost } from "../isOneAtMost";
import { skillName, type Rule } from "../rule";

/** Several levels of one skill for one person: legitimate, as levels are not cumulative. Said where the second level comes. */
export const severalLevels: Rule<"several-levels"> = {
  name: "several-levels",
  severity: "notice",
  run: {
    history({ skill, claim }, { before }, context) {
      const all = union(before, claim.levels);
      if (isOneAtMost(all) || !isOneAtMost(before)) return undefined;
      const levels = levelsIn(all);
      const { hasPeople } = context;
      return { facts: { skill: skillName(skill, skill.code, context), levels, hasPeople } };
    },
  },
};
