import type { Framework, SkillText } from "../framework/framework";
import { levelsIn, type Level } from "../framework/level";
import type { CellReaders } from "../matrix/cellReaders";
import type { LevelClaim } from "../matrix/claim";
import { invalidValue, notAvailable, type Failure } from "./failure";
import { gridOf, pairwise } from "./grid";
import { verdictsOnLevel } from "./judge";
import { messages } from "./messages";
import { readCell } from "./readCell";
import { rememberingPairs } from "./remembering";
import type { Result, Results } from "./result";
import type { FoundSkill } from "./skill";
import { skillAtLevels } from "./skillAtLevels";
import { madeOnce } from "./skillReaders";

/**
 * The texts of skills at levels, cell by cell, exactly as their owner published them.
 *
 * @example descriptors("ITMG", 5, readersOf("7")) // [["Takes responsibility for the design, procurement …"]]
 */
export function descriptors(skills: unknown, levels: unknown, readers: CellReaders): Results {
  return pairwise(gridOf(skills), gridOf(levels), answersOf(readers));
}

const answersOf = madeOnce((readers) =>
  rememberingPairs((skill, level): Result =>
    skillAtLevels(readCell(skill), readCell(level), readers, (found, claim) => descriptor(found, claim, readers)),
  ),
);

function descriptor(reference: FoundSkill, claim: LevelClaim, readers: CellReaders): Result {
  const { skill } = reference;
  const [level, ...others] = levelsIn(claim.levels);
  if (level === undefined || others.length > 0) return invalidValue(messages.severalLevels(claim.text));
  const text = textOf(reference, readers.framework);
  const found = text?.descriptors.find((entry) => entry.level === level);
  if (found !== undefined) return found.text;
  if (skill.levels.includes(level)) return notAvailable(messages.noText(skill));
  return notObserved(text, level) ?? notAvailable(verdictsOnLevel(reference, claim, readers)[0]?.message ?? "");
}

const textOf = ({ skill }: FoundSkill, framework: Framework): SkillText | undefined =>
  framework.text(skill.code, skill.version);

/** What the text itself says of a level that the skill is not defined at. */
function notObserved(text: SkillText | undefined, level: Level): Failure | undefined {
  const statement = text?.undefinedLevels.find(({ levels }) => levels.includes(level));
  return text && statement && notAvailable(messages.quoted(statement.text, text.source));
}
