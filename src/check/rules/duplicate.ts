import { formatCell, type CellAddress } from "../../workbook/address";
import { skillName, type Rule } from "../rule";

/** A level of a skill that an earlier cell gave for the same person. */
export const duplicate: Rule<"duplicate"> = {
  name: "duplicate",
  severity: "warning",
  run: {
    history({ skill }, { repeated: levels, firstCells }, context) {
      if (levels.length === 0) return undefined;
      const cells = different(firstCells);
      const { hasPeople } = context;
      return { facts: { skill: skillName(skill, skill.code, context), levels, cells, hasPeople } };
    },
  },
};

function different(cells: readonly CellAddress[]): readonly CellAddress[] {
  if (cells.length === 1) return cells;
  return [...new Map(cells.map((cell) => [formatCell(cell), cell])).values()];
}
