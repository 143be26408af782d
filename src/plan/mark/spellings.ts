import { levelsIn, type LevelSet } from "../../framework/level";
import type { LevelClaim } from "../../matrix/claim";
import { undecided } from "../formula/claims";
import { excelNormal } from "../formula/excelNormal";
import { isWithin } from "./validity";

/** How the level cells of a matrix spell what is no error: taken from its cells, for there are too many ways to think of all. */
export interface LevelSpellings {
  readonly add: (claim: LevelClaim) => void;
  /** The spellings that are valid for a skill with these levels. */
  readonly validFor: (set: LevelSet) => readonly string[];
  /** The spellings that leave a level undecided. */
  readonly undecided: () => readonly string[];
  /** Whether there are more spellings than a formula holds. */
  readonly isOverfull: () => boolean;
}

/** How many characters of spellings a formula has room for, beside the skills. */
const MOST_CHARACTERS = 2_000;

/** Makes the spellings of one matrix: the seven digits, and nothing else yet. */
export function createLevelSpellings(): LevelSpellings {
  const seen = new WeakSet<LevelClaim>();
  const levels = new Map<string, LevelClaim>();
  const open = new Set(undecided);
  let room = MOST_CHARACTERS;

  const add = (claim: LevelClaim): void => {
    if (room < 0 || seen.has(claim)) return;
    seen.add(claim);
    const isLevels = claim.kind === "levels" && claim.beyond.length === 0;
    const spelling = excelNormal(claim.written);
    if ((!isLevels && claim.kind !== "undecided") || levels.has(spelling) || open.has(spelling)) return;
    room -= spelling.length + 1;
    if (isLevels) levels.set(spelling, claim);
    else open.add(spelling);
  };

  return {
    add,
    validFor: (set) => {
      const spelled = [...levels].filter(([, claim]) => isWithin(claim, set)).map(([spelling]) => spelling);
      return [...new Set([...levelsIn(set).map(String), ...spelled])];
    },
    undecided: () => [...open],
    isOverfull: () => room < 0,
  };
}
