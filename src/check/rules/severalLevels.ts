import { levelsIn, union } from "../../framework/level";
import { skillName, type Rule } from "../rule";

/** Several levels of one skill for one person: legitimate, as levels are not cumulative. Said where the second level comes. */
export const severalLevels: Rule<"several-levels"> = {
  name: "several-levels",
  severity: "notice",
  run: {
    history({ skill, claim }, { before }, context) {
      const levels = levelsIn(union(before, claim.levels));
      if (levels.length < 2 || levelsIn(before).length > 1) return undefined;
      const { hasPeople } = context;
      return { facts: { skill: skillName(skill, skill.code, context), levels, hasPeople } };
    },
  },
};
