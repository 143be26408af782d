import type { Skill } from "../framework/framework";
import type { CellReaders } from "../matrix/cellReaders";
import type { SkillReference } from "../matrix/reference";
import type { CellValue } from "../workbook/cell";
import { failureLike, isFailure, notAvailable, type Failure } from "./failure";
import { verdictsOnSkill } from "./judge";

/** A reference to a skill that the version asked for has. */
export interface FoundSkill extends SkillReference {
  readonly skill: Skill;
}

/** A reference to a skill that some version has. */
export interface KnownSkill extends SkillReference {
  readonly code: string;
}

/** The skill that a cell names, in any version; undefined for a blank cell. */
export function knownSkill(cell: CellValue, readers: CellReaders): KnownSkill | Failure | undefined {
  if (cell === undefined) return undefined;
  const reference = readers.references.fromCells(cell, undefined);
  return isKnown(reference) ? reference : faultOf(reference, readers);
}

/** The skill that a cell names, in the version asked for; undefined for a blank cell. */
export function foundSkill(cell: CellValue, readers: CellReaders): FoundSkill | Failure | undefined {
  const known = knownSkill(cell, readers);
  if (known === undefined || isFailure(known)) return known;
  return isFound(known) ? known : faultOf(known, readers);
}

const isKnown = (reference: SkillReference): reference is KnownSkill => reference.code !== undefined;
const isFound = (reference: SkillReference): reference is FoundSkill => reference.skill !== undefined;

/** What the check says of a cell that names no skill of the version. */
function faultOf(reference: SkillReference, readers: CellReaders): Failure {
  const message = verdictsOnSkill(reference, readers)[0]?.message ?? "";
  return reference.naming === "error" ? failureLike(reference.text, message) : notAvailable(message);
}
