import { SFIA_VERSIONS, type SfiaVersion } from "../framework/framework";
import type { CellReaders } from "../matrix/cellReaders";
import { isFailure, type Failure } from "./failure";
import { cellwise, gridOf } from "./grid";
import { readCell } from "./readCell";
import { remembering } from "./remembering";
import { BLANK, type Result, type Results } from "./result";
import { knownSkill } from "./skill";
import { madeOnce, readersOf } from "./skillReaders";
import { readVersion } from "./version";

/** The two versions that names are compared between. */
export interface Move {
  readonly from: SfiaVersion;
  readonly to: SfiaVersion;
}

/** The move that two arguments name: from SFIA 7 where none is named, and to the version after that. */
export function readMove(first: unknown, second: unknown): Move | Failure {
  const from = readVersion(first);
  if (isFailure(from)) return from;
  const to = readVersion(second, SFIA_VERSIONS[SFIA_VERSIONS.indexOf(from) + 1] ?? from);
  return isFailure(to) ? to : { from, to };
}

/**
 * The new names of the skills that were renamed between two versions, cell by cell; blank where a skill was not.
 *
 * @example newNames([["ITMG"], ["PROG"]], { from: "7", to: "8" }) // [["Technology service management"], [""]]
 */
export function newNames(skills: unknown, { from, to }: Move): Results {
  return cellwise(gridOf(skills), answersOf(readersOf(from))[to]);
}

const answersOf = madeOnce((readers) => {
  const answersFor = (to: SfiaVersion) => remembering((cell) => newName(cell, to, readers));
  return { "6": answersFor("6"), "7": answersFor("7"), "8": answersFor("8"), "9": answersFor("9") };
});

function newName(cell: unknown, to: SfiaVersion, readers: CellReaders): Result {
  const known = knownSkill(readCell(cell), readers);
  if (known === undefined || isFailure(known)) return known ?? BLANK;
  const change = readers.framework.change(known.code, readers.version, to);
  return change?.isRenamed === true ? (change.after?.name ?? BLANK) : BLANK;
}
