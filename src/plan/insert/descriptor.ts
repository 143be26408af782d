import { DEFAULT_VERSION, type SfiaVersion, type SkillText } from "../../framework/framework";
import type { Level } from "../../framework/level";
import type { CellContent, Formula } from "../../workbook/content";

/** Whether descriptors stand in cells as texts, or as formulas that follow their skill and level. */
export type InsertedAs = "text" | "formulas";

/** What the source says of a skill at a level. */
export const descriptorAt = (text: SkillText, level: Level): string | undefined =>
  text.descriptors.find((descriptor) => descriptor.level === level)?.text;

/**
 * The content of a descriptor's cell; `skill` and `level` are what stands in the formula for them.
 *
 * @example descriptorCell(text, { as: "formulas", skill: "$C5", level: "$D5", version: "7" }) // =SKILL.DESCRIPTOR($C5,$D5)
 */
export function descriptorCell(
  text: string,
  { as, skill, level, version }: { as: InsertedAs; skill: string; level: string; version: SfiaVersion },
): CellContent {
  if (as === "text") return text;
  const others = version === DEFAULT_VERSION ? [] : [version];
  return {
    kind: "formula",
    formula: `SKILL.DESCRIPTOR(${[skill, level, ...others].join(",")})`,
    result: text,
  } satisfies Formula;
}
