import type { CheckContext } from "../check/rule";
import { judgeAssessment, judgeMention, type Verdict } from "../check/verdicts";
import type { CellReaders } from "../matrix/cellReaders";
import type { LevelClaim } from "../matrix/claim";
import type { SkillReference } from "../matrix/reference";
import { asColumn, asRow } from "../workbook/address";

/** A function is not told where its cells stand, and no rule that looks at one cell asks. */
const ANYWHERE = { row: asRow(0), column: asColumn(0) };

/** What the rules of the check say of a cell that names a skill. */
export function verdictsOnSkill(skill: SkillReference, readers: CellReaders): readonly Verdict[] {
  return judgeMention(skill, contextOf(readers));
}

/** What the rules of the check say of a level of a skill. */
export function verdictsOnLevel(skill: SkillReference, claim: LevelClaim, readers: CellReaders): readonly Verdict[] {
  const assessment = { cell: ANYWHERE, skill, claim, person: undefined, aspect: "held" } as const;
  return judgeAssessment(assessment, contextOf(readers));
}

/** A skill and a level side by side are a row of a list that names nobody. */
const contextOf = ({ framework, version }: CellReaders): CheckContext => ({
  framework,
  version,
  layout: "list",
  hasPeople: false,
  renames: "itmg",
});
