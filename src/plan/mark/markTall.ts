import type { Assessment, Matrix } from "../../matrix/matrix";
import type { SkillGroup, TallStructure } from "../../matrix/structure";
import { gatherSkillCells, skillKey, type SkillCell } from "../formula/skillCells";
import { createCellFaults, type CellFaults } from "./cellFaults";
import { formatsOfLevels, formatsOfStep } from "./levelFormats";
import type { MatrixMark } from "./matrixMark";
import { createSkillsByLevels, type SkillsByLevels } from "./skillsByLevels";
import { createLevelSpellings } from "./spellings";
import { isInvalid, levelsOf } from "./validity";

/** What is known of one group of skill and level columns. */
interface GroupMark {
  readonly group: SkillGroup;
  readonly skills: SkillsByLevels;
  readonly faults: CellFaults;
}

/** Marks the level cells of a matrix whose skills stand in its rows. */
export function markTall(matrix: Matrix, structure: TallStructure): MatrixMark {
  const spellings = createLevelSpellings();
  const marks = new Map(structure.groups.map((group) => [group, newMark(group)]));
  const all = [...marks.values()];
  let invalid = 0;

  const take = (skillCell: SkillCell): void => {
    const { cell, group, mentions, assessments } = skillCell;
    const mark = marks.get(group);
    const [mention, ...others] = mentions;
    if (mark === undefined || mention === undefined) return;
    const faults = assessments.filter(isFault);
    invalid += new Set(faults.map(({ cell: { column } }) => column)).size;
    if (others.length > 0 || group.levels.length === 0) {
      mark.faults.add({ ...skillCell, assessments: faults });
      return;
    }
    for (const { claim } of assessments) spellings.add(claim);
    const levels = levelsOf(mention.skill);
    if (levels !== undefined) mark.skills.add(skillKey(group, cell, mention.skill), levels);
  };

  const { mention, assess, end } = gatherSkillCells(structure, take);
  return {
    mention,
    assess,
    end,
    invalid: () => invalid,
    isFixed: () => all.some(({ faults }) => faults.count() > 0),
    limit: () => {
      if (spellings.isOverfull()) return "levels";
      return all.some(({ skills, faults }) => skills.isOverfull() || faults.isOverfull()) ? "skills" : undefined;
    },
    formats: (brush, { area }) => {
      const place = { matrix, bottom: area.bottom };
      const formats = all.flatMap(({ group, skills, faults }) => [
        ...formatsOfLevels(brush, place, { group, skills: skills.groups(), spellings }),
        ...group.levels.flatMap((column) => formatsOfStep(brush, place, { group, skills: skills.groups(), column })),
        ...faults.formats(brush, place),
      ]);
      return Promise.resolve(formats);
    },
  };
}

const newMark = (group: SkillGroup): GroupMark => ({
  group,
  skills: createSkillsByLevels(),
  faults: createCellFaults(group),
});

function isFault({ skill, claim }: Assessment): boolean {
  const levels = levelsOf(skill);
  return levels !== undefined && isInvalid(claim, levels);
}
