import type { LevelClaim } from "../../matrix/claim";
import type { SkillGroup } from "../../matrix/structure";
import type { FormulaFormat } from "../../workbook/conditionalFormat";
import { createBoundedSet } from "../formula/boundedSet";
import { excelNormal } from "../formula/excelNormal";
import { formatsOf, type Brush } from "../formula/formats";
import { columnAreas } from "../formula/headedColumns";
import { listForm } from "../formula/listForm";
import { createListings, type Listing } from "../formula/listings";
import { oneOf } from "../formula/oneOf";
import type { Lookup } from "../formula/packed";
import { FALSE, ifError, joined, literal, normal, reference, type Piece } from "../formula/piece";
import { listKey, namesOneOf, skillKey, type SkillCell } from "../formula/skillCells";
import type { MarkedRows } from "./levelFormats";

/** How many different faults are kept of one column. */
const MOST_FAULTS = 1_000;
/** Stands between what a cell lists and the level beside it. */
const BESIDE = "¦";
/** Stands for an Excel error. */
const ERROR = "#";

/**
 * The faults of cells that list several skills, or that hold skill and level in one. They are kept as they stand: a formula would have
 * to look for each skill by itself.
 */
export interface CellFaults {
  /** Keeps a cell with those of its assessments that are faults. */
  readonly add: (cell: SkillCell) => void;
  readonly count: () => number;
  readonly isOverfull: () => boolean;
  readonly formats: (brush: Brush, rows: MarkedRows) => readonly FormulaFormat[];
}

/** Makes the faults of one group, of which there are none yet. */
export function createCellFaults(group: SkillGroup): CellFaults {
  const listed = createListings(MOST_FAULTS);
  const single = createBoundedSet(MOST_FAULTS);
  const hasLevels = group.levels.length > 0;
  let count = 0;

  const add = ({ cell, mentions, assessments }: SkillCell): void => {
    const [mention, ...others] = mentions;
    if (mention === undefined || assessments.length === 0) return;
    count += 1;
    if (others.length === 0) {
      single.add(skillKey(group, cell, mention.skill));
      return;
    }
    const skills = listKey(mentions);
    const keys = assessments.flatMap(({ claim }) => levelKeys(claim).map((level) => skills + BESIDE + level));
    listed.add(cell, mentions, hasLevels ? keys : [skills]);
  };

  const formats: CellFaults["formats"] = (brush, { matrix: { firstRow }, bottom }) => {
    const columns = hasLevels ? group.levels.map(({ column }) => column) : skillColumns(group);
    const areas = columnAreas(columns, firstRow, bottom);
    const [first] = areas;
    if (first === undefined) return [];
    const level = hasLevels ? reference({ row: firstRow, column: first.left }, "neither") : undefined;
    const alone: Lookup = { keys: single.texts(), test: (keys) => namesOneOf(group, firstRow, keys) };
    return formatsOf(brush, areas, [alone, ...listed.all().map((listing) => lookupOf(listing, firstRow, level))]);
  };

  return { add, count: () => count, isOverfull: () => listed.isOverfull() || single.isOverfull(), formats };
}

const skillColumns = ({ code, name }: SkillGroup) => [code, name].filter((column) => column !== undefined);

function lookupOf({ column, parting, texts }: Listing, row: MarkedRows["bottom"], level: Piece | undefined): Lookup {
  const list = listForm(reference({ row, column }, "column"), parting);
  const sought = level === undefined ? list : joined(list, literal(BESIDE), ifError(normal(level), literal(ERROR)));
  return { keys: texts.texts(), test: (keys) => ifError(oneOf(sought, keys), FALSE) };
}

/** How a claim's cell reads in a formula; an error may stand there as such or as a text. */
function levelKeys({ kind, written }: LevelClaim): string[] {
  return kind === "error" ? [ERROR, excelNormal(written)] : [excelNormal(written)];
}
