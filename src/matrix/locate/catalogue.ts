import { levelsIn, NO_LEVELS, union, type LevelSet } from "../../framework/level";
import type { Row } from "../../workbook/address";
import { isEmptyStep } from "../words/ladder";
import { rowsOf, sightingsOf, type Tall } from "./tall";
import type { Shape } from "./tallShape";

/** So many of the skills must be given at just the levels that they are defined at. */
const CATALOGUED = 0.8;
const SHORTEST_CATALOGUE = 3;

/** What is said of one skill: the levels together, and how many cells say them. */
interface Said {
  readonly levels: LevelSet;
  readonly cells: number;
}

/**
 * Whether nobody is assessed: the skills stand there with the levels that a version of the framework defines them at,
 * each level once, as in the Foundation's own sheets.
 */
export function isCatalogue(tall: Tall, shape: Shape): boolean {
  if (shape.layout === "one-person" && shape.people.owner !== undefined) return false;
  const skills = [...saidOfSkills(tall, shape)];
  if (skills.length < SHORTEST_CATALOGUE) return false;
  const defined = skills.filter(([code, said]) => isDefinition(tall, code, said));
  return defined.length >= CATALOGUED * skills.length && defined.some(([, { levels }]) => levelsIn(levels).length > 1);
}

function saidOfSkills(tall: Tall, shape: Shape): Map<string, Said> {
  const codes = new Map(sightingsOf(tall).map(({ row, named }) => [row, named.recognition.code]));
  const skills = new Map<string, Said>();
  for (const row of rowsOf(tall)) {
    const code = codes.get(row) ?? "";
    for (const levels of levelsOfRow(tall, shape, row)) {
      const before = skills.get(code) ?? { levels: NO_LEVELS, cells: 0 };
      skills.set(code, { levels: union(before.levels, levels), cells: before.cells + 1 });
    }
  }
  return skills;
}

function levelsOfRow({ window, readers }: Tall, { levels }: Shape, row: Row): LevelSet[] {
  const said = levels.map(({ column, step }) => {
    if (step === undefined) return readers.claims(window.cell(row, column)).levels;
    return isEmptyStep(window.text(row, column)) ? NO_LEVELS : readers.claims(step).levels;
  });
  return said.filter((set) => set !== NO_LEVELS);
}

/** A definition says all levels in one cell or each level in one of its own. */
function isDefinition({ readers }: Tall, code: string, { levels, cells }: Said): boolean {
  if (cells !== 1 && cells !== levelsIn(levels).length) return false;
  const { framework } = readers;
  return framework.versionsOf(code).some((version) => framework.byCode(code, version)?.levelSet === levels);
}
