import { LEVELS, levelsIn, type LevelSet } from "../framework/level";
import type { SeenLevels } from "./seenLevels";

/** How many different people hold a skill: at any level, and at each of the seven. Who holds several levels counts at each. */
export interface LevelCounts {
  readonly people: number;
  /** From level 1 to level 7. */
  readonly levels: readonly number[];
}

export const NOBODY_HOLDS: LevelCounts = { people: 0, levels: LEVELS.map(() => 0) };

/** How many sets of levels there are. */
const SETS = 1 << LEVELS.length;

/** Counts who holds what, by the skills' numbers. Nothing is counted while cells come: what was seen of them says it all. */
export function coverageOf(seen: SeenLevels): ReadonlyMap<number, LevelCounts> {
  const holders = new Map<number, Uint32Array>();
  seen.each((skill, levels) => {
    const sets = holders.get(skill) ?? new Uint32Array(SETS);
    sets[levels] = (sets[levels] ?? 0) + 1;
    holders.set(skill, sets);
  });
  return new Map([...holders].map(([skill, sets]) => [skill, levelCounts(sets)]));
}

/** From how many people hold each set of levels, how many hold each level. */
function levelCounts(sets: Uint32Array): LevelCounts {
  const levels = [...NOBODY_HOLDS.levels];
  let people = 0;
  sets.forEach((count, set) => {
    people += count;
    for (const level of levelsIn(set as LevelSet)) levels[level - 1] = (levels[level - 1] ?? 0) + count;
  });
  return { people, levels };
}
