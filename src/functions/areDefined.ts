import { NO_LEVELS, without } from "../framework/level";
import type { CellReaders } from "../matrix/cellReaders";
import { gridOf, pairwise } from "./grid";
import { readCell } from "./readCell";
import { rememberingPairs } from "./remembering";
import type { Result, Results } from "./result";
import { skillAtLevels } from "./skillAtLevels";
import { madeOnce } from "./skillReaders";

/**
 * Whether skills are defined at levels, cell by cell. Of several levels in one cell, all must be.
 *
 * @example areDefined("ITMG", [["5"], ["4-5"]], readersOf("7")) // [[true], [false]]
 */
export function areDefined(skills: unknown, levels: unknown, readers: CellReaders): Results {
  return pairwise(gridOf(skills), gridOf(levels), answersOf(readers));
}

const answersOf = madeOnce((readers) =>
  rememberingPairs((skill, level): Result =>
    skillAtLevels(
      readCell(skill),
      readCell(level),
      readers,
      (found, claim) => without(claim.levels, found.skill.levelSet) === NO_LEVELS,
    ),
  ),
);
