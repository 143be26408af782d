import type { Matrix } from "../../matrix/matrix";
import type { LevelColumn, SkillGroup } from "../../matrix/structure";
import type { Row } from "../../workbook/address";
import type { FormulaFormat } from "../../workbook/conditionalFormat";
import { emptySteps, nothingClaimed, saysElse } from "../formula/claims";
import { formatsOf, type Brush } from "../formula/formats";
import { columnAreas } from "../formula/headedColumns";
import type { Lookup } from "../formula/packed";
import { and, call, reference, type Piece } from "../formula/piece";
import { namesOneOf } from "../formula/skillCells";
import type { SkillsAtLevels } from "./skillsByLevels";
import type { LevelSpellings } from "./spellings";
import { hasLevel } from "./validity";

/** The rows of a matrix that formats are for. */
export interface MarkedRows {
  readonly matrix: Matrix;
  readonly bottom: Row;
}

/** What decides whether the level cells beside a group's skills are valid. */
interface LevelMark {
  readonly group: SkillGroup;
  readonly skills: readonly SkillsAtLevels[];
  readonly spellings: LevelSpellings;
}

/** Marks the level columns of a group: a known skill, a level claimed, and the skill is not defined at it. */
export function formatsOfLevels(
  brush: Brush,
  { matrix, bottom }: MarkedRows,
  { group, skills, spellings }: LevelMark,
): FormulaFormat[] {
  const columns = group.levels.filter(({ step }) => step === undefined).map(({ column }) => column);
  const areas = columnAreas(columns, matrix.firstRow, bottom);
  const [first] = areas;
  if (first === undefined) return [];
  const level = reference({ row: matrix.firstRow, column: first.left }, "neither");
  const named = (keys: readonly string[]): Piece => namesOneOf(group, matrix.firstRow, keys);
  return formatsOf(brush, areas, lookupsOf(skills, spellings, level, named), claimsSome(matrix, spellings, level));
}

/** The cells that say something else than the valid levels of their skill; `named` tells whose skill it is. */
export function lookupsOf(
  skills: readonly SkillsAtLevels[],
  spellings: LevelSpellings,
  level: Piece,
  named: (keys: readonly string[]) => Piece,
): Lookup[] {
  if (spellings.isOverfull()) return [];
  return skills.map(({ levels, spellings: keys }) => {
    const isOther = saysElse(level, spellings.validFor(levels));
    return { keys, test: (some) => and(named(some), isOther) };
  });
}

/** Whether a cell says more than that there is no level, or none yet; stands in front of what else must be. */
export function claimsSome(
  { zeroIsNone }: Matrix,
  spellings: LevelSpellings,
  level: Piece,
): (condition: Piece) => Piece {
  const isSome = saysElse(level, [...nothingClaimed(zeroIsNone), ...spellings.undecided()]);
  return (condition) => and(isSome, condition);
}

/** What decides whether the cells of a ladder's column are valid. */
interface StepMark {
  readonly group: SkillGroup;
  readonly skills: readonly SkillsAtLevels[];
  readonly column: LevelColumn;
}

/** Marks a ladder's column: what fills a cell claims the column's level, whatever it is, unless it is an error. */
export function formatsOfStep(
  brush: Brush,
  { matrix: { firstRow }, bottom }: MarkedRows,
  { group, skills, column: { column, step } }: StepMark,
): FormulaFormat[] {
  if (step === undefined) return [];
  const cell = reference({ row: firstRow, column }, "column");
  const lookups = skills.map(({ levels, spellings }): Lookup => {
    const isWrong = hasLevel(levels, step) ? call("ISERROR", cell) : saysElse(cell, emptySteps);
    return { keys: spellings, test: (keys) => and(namesOneOf(group, firstRow, keys), isWrong) };
  });
  return formatsOf(brush, columnAreas([column], firstRow, bottom), lookups);
}
