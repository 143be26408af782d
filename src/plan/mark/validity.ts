import { levelSet, LEVELS, NO_LEVELS, without, type Level, type LevelSet } from "../../framework/level";
import type { LevelClaim } from "../../matrix/claim";
import type { SkillReference } from "../../matrix/reference";

const ALL_LEVELS = levelSet(LEVELS);

/**
 * The levels at which a level cell of a skill may stand: those that the skill is defined at; all seven where the version checked
 * against has no such skill. Undefined for what is no skill of the framework: its levels may be on another scale.
 */
export function levelsOf({ code, skill }: SkillReference): LevelSet | undefined {
  if (code === undefined) return undefined;
  return skill?.levelSet ?? ALL_LEVELS;
}

/** Whether a claim is of nothing but levels of a set. */
export const isWithin = ({ kind, levels, beyond }: LevelClaim, set: LevelSet): boolean =>
  kind === "levels" && beyond.length === 0 && without(levels, set) === NO_LEVELS;

/** Whether the check reports a claim as an error for a skill that is defined at these levels. */
export const isInvalid = (claim: LevelClaim, set: LevelSet): boolean =>
  claim.kind !== "none" && claim.kind !== "undecided" && !isWithin(claim, set);

/** Whether a set holds a level. */
export const hasLevel = (set: LevelSet, level: Level): boolean => without(levelSet([level]), set) === NO_LEVELS;
