import type { LevelSet } from "../../framework/level";
import { createBoundedSet, type BoundedSet } from "../formula/boundedSet";

/** How many spellings of skills with the same levels are kept. */
const MOST_SPELLINGS = 1_000;

/** Spellings of skills, those that are defined at the same levels together: a formula then needs their levels once. */
export interface SkillsByLevels {
  readonly add: (spelling: string, levels: LevelSet) => void;
  readonly groups: () => readonly SkillsAtLevels[];
  readonly isOverfull: () => boolean;
}

/** The spellings of skills that are defined at the same levels. */
export interface SkillsAtLevels {
  readonly levels: LevelSet;
  readonly spellings: readonly string[];
}

/** Makes an empty collection. */
export function createSkillsByLevels(): SkillsByLevels {
  const sets = new Map<LevelSet, BoundedSet>();
  return {
    add: (spelling, levels) => {
      const own = sets.get(levels) ?? createBoundedSet(MOST_SPELLINGS);
      sets.set(levels, own);
      own.add(spelling);
    },
    groups: () => [...sets].map(([levels, spellings]) => ({ levels, spellings: spellings.texts() })),
    isOverfull: () => [...sets.values()].some((set) => set.isOverfull()),
  };
}
