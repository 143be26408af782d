import type { Matrix } from "../../matrix/matrix";
import type { TallStructure } from "../../matrix/structure";
import type { Row } from "../../workbook/address";
import { createBoundedSet } from "../formula/boundedSet";
import { formatsOf } from "../formula/formats";
import { lists } from "../formula/listForm";
import { createListings, type Listing } from "../formula/listings";
import type { Lookup } from "../formula/packed";
import { FALSE, ifError, or, reference } from "../formula/piece";
import { gatherSkillCells, namesOneOf, skillKey, type SkillCell } from "../formula/skillCells";
import type { MatrixHighlight } from "./matrixHighlight";
import { countAffected, type RenameReader } from "./renameReader";

/** How many spellings of affected skills are kept of one column: far more than formats hold. */
const MOST_SPELLINGS = 2_000;

/** Highlights the rows of a matrix that name an affected skill. */
export function highlightTall({ firstRow }: Matrix, structure: TallStructure, renames: RenameReader): MatrixHighlight {
  const count = countAffected(renames);
  const namings = new Map(structure.groups.map((group) => [group, createBoundedSet(MOST_SPELLINGS)]));
  const listings = createListings(MOST_SPELLINGS);

  const take = ({ cell, group, mentions }: SkillCell): void => {
    for (const { skill } of mentions) {
      const rename = renames.affecting(skill);
      if (rename === undefined) continue;
      count.row(cell.row, rename);
      if (mentions.length > 1) listings.add(cell, mentions, skill.written);
      else namings.get(group)?.add(skillKey(group, cell, skill));
    }
  };

  const cells = gatherSkillCells(structure, take);
  return {
    ...cells,
    assess: (assessment) => {
      count.assess(assessment);
      cells.assess(assessment);
    },
    affected: count.result,
    isOverfull: () => listings.isOverfull() || [...namings.values()].some((spellings) => spellings.isOverfull()),
    formats: (brush, { area }) => {
      const named = [...namings].map(([group, spellings]): Lookup => ({
        keys: spellings.texts(),
        test: (keys) => namesOneOf(group, firstRow, keys),
      }));
      const listed = listings.all().flatMap((listing) => lookupsOfItems(listing, firstRow));
      return Promise.resolve(formatsOf(brush, [{ ...area, top: firstRow }], [...named, ...listed]));
    },
  };
}

/** Each item is looked for by itself. */
function lookupsOfItems({ column, parting, texts }: Listing, row: Row): Lookup[] {
  const cell = reference({ row, column }, "column");
  const test: Lookup["test"] = (items) => or(...items.map((item) => ifError(lists(cell, item, parting), FALSE)));
  return texts.texts().map((item) => ({ keys: [item], test }));
}
