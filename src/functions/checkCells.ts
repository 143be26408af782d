import type { CellReaders } from "../matrix/cellReaders";
import type { SkillReference } from "../matrix/reference";
import type { CellValue } from "../workbook/cell";
import { covers, gridOf, pairwise } from "./grid";
import { verdictsOnLevel, verdictsOnSkill } from "./judge";
import { readCell } from "./readCell";
import { rememberingPairs } from "./remembering";
import { BLANK, type Results } from "./result";
import { madeOnce } from "./skillReaders";

/**
 * What is wrong with skills and their levels, cell by cell, in the sentences of the check; blank where nothing is. Beside each skill of a
 * list a level is missing where there is none; below a heading that names a skill an empty cell claims nothing, and is no fault.
 *
 * @example checkCells([["ITMG"], ["PROG"]], [[4], [3]], readersOf("7"))
 * // [["IT management (ITMG) is not typically observed at level 4: …"], [""]]
 */
export function checkCells(skills: unknown, levels: unknown, readers: CellReaders): Results {
  const [skillGrid, levelGrid] = [gridOf(skills), gridOf(levels)];
  const { inList, belowHeadings } = answersOf(readers);
  return pairwise(skillGrid, levelGrid, covers(skillGrid, levelGrid) ? inList : belowHeadings);
}

const answersOf = madeOnce((readers) => {
  const inList = rememberingPairs((skill, level) => faults(readCell(skill), readCell(level), readers));
  const belowHeadings = rememberingPairs((skill, level) => {
    const cell = readCell(level);
    return readers.claims(cell).kind === "none" ? BLANK : faults(readCell(skill), cell, readers);
  });
  return { inList, belowHeadings };
});

/** The errors and warnings on a skill and its level. A notice is nothing to correct. */
function faults(skillCell: CellValue, levelCell: CellValue, readers: CellReaders): string {
  if (skillCell === undefined) return BLANK;
  const claim = readers.claims(levelCell);
  const verdicts = skillsIn(skillCell, readers).flatMap((skill) => [
    ...verdictsOnSkill(skill, readers),
    ...verdictsOnLevel(skill, claim, readers),
  ]);
  const sentences = verdicts.filter(({ severity }) => severity !== "notice").map(({ message }) => message);
  return [...new Set(sentences)].join(" ");
}

/** The skills that a cell names: one, or those of a list of codes, which share the level. */
function skillsIn(cell: CellValue, { recogniser, references }: CellReaders): readonly SkillReference[] {
  const listed = typeof cell === "string" ? recogniser.several(cell) : [];
  if (listed.length === 0) return [references.fromCells(cell, undefined)];
  return listed.map(({ text }) => references.fromText(text));
}
