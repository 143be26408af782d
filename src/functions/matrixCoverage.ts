import type { SkillCoverage } from "../check/report";
import { LEVELS } from "../framework/level";
import type { CellReaders } from "../matrix/cellReaders";
import { notAvailable } from "./failure";
import { messages } from "./messages";
import { matricesIn, type Range } from "./range";
import { BLANK, type Result, type Results } from "./result";

/** The headings of the table: the levels as numbers, to be looked up as such. */
const HEADINGS: readonly Result[] = ["Code", "Skill", ...LEVELS, "People"];

/**
 * How many people hold each skill of the matrices in a range, at each level and at any, as a table. The cell of a level that the skill is
 * not defined at is blank.
 *
 * @example matrixCoverage({ cells, corner: undefined }, readersOf("7"))
 * // [["Code", "Skill", 1, 2, 3, 4, 5, 6, 7, "People"], ["ITMG", "IT management", "", "", "", "", 2, 1, 0, 3]]
 */
export function matrixCoverage(range: Range, readers: CellReaders): Results {
  const matrices = matricesIn(range, readers);
  if (matrices.length === 0) return [[notAvailable(messages.noSkillFound)]];
  return [HEADINGS, ...matrices.flatMap(({ coverage }) => coverage.map((skill) => rowOf(skill, readers)))];
}

function rowOf({ skill: code, levels, people }: SkillCoverage, { framework, version }: CellReaders): Result[] {
  const skill = framework.byCode(code, version);
  const latest = framework.versionsOf(code).at(-1);
  const name = (skill ?? (latest && framework.byCode(code, latest)))?.name ?? BLANK;
  const counts = LEVELS.map((level) => (skill?.levels.includes(level) ? (levels[level - 1] ?? 0) : BLANK));
  return [code, name, ...counts, people];
}
