import type { CellReaders } from "../matrix/cellReaders";
import { isFailure } from "./failure";
import { gridOf } from "./grid";
import { readCell } from "./readCell";
import { BLANK, type Result, type Results } from "./result";
import { foundSkill } from "./skill";

/**
 * The levels that skills are defined at, a row for each skill.
 *
 * @example definedLevels("ITMG", readersOf("7")) // [[5, 6, 7]]
 */
export function definedLevels(skills: unknown, readers: CellReaders): Results {
  const rows = gridOf(skills)
    .flat()
    .map((cell) => levelsOf(cell, readers));
  // What spills is a rectangle: shorter rows are filled up.
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => BLANK)]);
}

function levelsOf(cell: unknown, readers: CellReaders): readonly Result[] {
  const found = foundSkill(readCell(cell), readers);
  if (found === undefined) return [BLANK];
  return isFailure(found) ? [found] : found.skill.levels;
}
