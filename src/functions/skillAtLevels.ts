import type { CellReaders } from "../matrix/cellReaders";
import type { LevelClaim } from "../matrix/claim";
import type { CellValue } from "../workbook/cell";
import { failureLike, invalidNumber, invalidValue, isFailure, type Failure } from "./failure";
import { verdictsOnLevel } from "./judge";
import { BLANK, type Result } from "./result";
import { foundSkill, type FoundSkill } from "./skill";

/** Answers a question on a skill at the levels that a cell claims. */
export type AnswerAtLevels = (skill: FoundSkill, claim: LevelClaim) => Result;

/** The answer for a cell that names a skill and one that claims levels; blank where one of the two is. */
export function skillAtLevels(
  skillCell: CellValue,
  levelCell: CellValue,
  readers: CellReaders,
  answer: AnswerAtLevels,
): Result {
  const claim = readers.claims(levelCell);
  const skill = claim.kind === "none" ? undefined : foundSkill(skillCell, readers);
  if (skill === undefined) return BLANK;
  if (isFailure(skill)) return skill;
  return faultOf(skill, claim, readers) ?? answer(skill, claim);
}

/** What the check says of a cell that claims anything but levels of the scale. */
function faultOf(skill: FoundSkill, claim: LevelClaim, readers: CellReaders): Failure | undefined {
  if (claim.kind === "levels" && claim.beyond.length === 0) return undefined;
  const verdict = verdictsOnLevel(skill, claim, readers).find(({ rule }) => rule !== "level-not-defined");
  const message = verdict?.message ?? "";
  switch (claim.kind) {
    case "error":
      return failureLike(claim.text, message);
    case "levels":
    case "out-of-scale":
    case "not-whole":
      return invalidNumber(message);
    case "date":
    case "mark":
    case "none":
    case "undecided":
    case "unreadable":
      return invalidValue(message);
  }
}
