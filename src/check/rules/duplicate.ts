import { levelsIn, type LevelSet } from "../../framework/level";
import { formatCell } from "../../workbook/address";
import { skillName, type Rule } from "../rule";

/** A level of a skill that an earlier cell gave for the same person. */
export const duplicate: Rule<"duplicate"> = {
  name: "duplicate",
  severity: "warning",
  run: {
    history({ skill, claim }, { before, firstCell }, context) {
      const levels = levelsIn((claim.levels & before) as LevelSet);
      if (levels.length === 0) return undefined;
      const cells = new Map(levels.map(firstCell).map((cell) => [formatCell(cell), cell]));
      const { hasPeople } = context;
      return { facts: { skill: skillName(skill, skill.code, context), levels, cells: [...cells.values()], hasPeople } };
    },
  },
};
