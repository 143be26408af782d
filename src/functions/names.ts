import type { CellReaders } from "../matrix/cellReaders";
import { isFailure } from "./failure";
import { cellwise, gridOf } from "./grid";
import { readCell } from "./readCell";
import { remembering } from "./remembering";
import { BLANK, type Result, type Results } from "./result";
import { foundSkill } from "./skill";
import { madeOnce } from "./skillReaders";

/**
 * The names that skills bear in a version, cell by cell, from their codes or the names of any version.
 *
 * @example names("IT management", readersOf("8")) // [["Technology service management"]]
 */
export function names(skills: unknown, readers: CellReaders): Results {
  return cellwise(gridOf(skills), answersOf(readers));
}

const answersOf = madeOnce((readers) =>
  remembering((cell): Result => {
    const found = foundSkill(readCell(cell), readers);
    if (found === undefined) return BLANK;
    return isFailure(found) ? found : found.skill.name;
  }),
);
