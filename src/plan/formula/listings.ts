import type { SkillMention } from "../../matrix/matrix";
import type { CellAddress, Column } from "../../workbook/address";
import { createBoundedSet, type BoundedSet } from "./boundedSet";
import type { Parting } from "./listForm";
import { partingOf } from "./skillCells";

/** What is kept of the cells of one column that list skills, parted in one way. */
export interface Listing {
  readonly column: Column;
  readonly parting: Parting;
  readonly texts: BoundedSet;
}

/** What is kept of all cells that list skills. */
export interface Listings {
  /** Keeps texts of a cell that lists these skills. */
  readonly add: (cell: CellAddress, mentions: readonly SkillMention[], texts: readonly string[]) => void;
  readonly all: () => readonly Listing[];
  readonly isOverfull: () => boolean;
}

/** Makes an empty collection that keeps so many different texts of a column. */
export function createListings(most: number): Listings {
  const listings = new Map<string, Listing>();

  const listingAt = (column: Column, parting: Parting): Listing => {
    const place = `${column} ${parting}`;
    const known = listings.get(place) ?? { column, parting, texts: createBoundedSet(most) };
    listings.set(place, known);
    return known;
  };

  return {
    add: ({ column }, mentions, texts) => {
      const own = listingAt(column, partingOf(mentions)).texts;
      for (const text of texts) own.add(text);
    },
    all: () => [...listings.values()],
    isOverfull: () => [...listings.values()].some(({ texts }) => texts.isOverfull()),
  };
}
