import type { CellAddress, Column } from "./address";
import type { FormatTag, FormulaFormat } from "./conditionalFormat";
import type { CellContent } from "./content";
import type { HostLook, Look } from "./look";
import type { SheetState } from "./state";
import type { ListValidation } from "./validation";

/** One cell to be written. Without a look it keeps the one that it has; `null` takes the look away. */
export interface CellWrite {
  readonly cell: CellAddress;
  readonly content: CellContent;
  readonly look?: Look | HostLook | null;
}

/** Writes cells of one sheet. A cell that is written twice holds what came last. */
export interface WriteCells {
  readonly kind: "write-cells";
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
}

/** Adds a whole sheet before the one that stands at `at` now, counted from 0; at the end where there is none. */
export interface AddSheet {
  readonly kind: "add-sheet";
  readonly sheet: SheetState;
  readonly at: number;
}

/** Takes a sheet away that an edit added. */
export interface RemoveSheet {
  readonly kind: "remove-sheet";
  readonly sheet: string;
}

/** Something in its place of a list, counted from 0 among all that the list holds afterwards. */
export interface Placed<Item> {
  readonly item: Item;
  readonly at: number;
}

/** Makes these the formats of one tag on a sheet, instead of those that were there; no other format is touched. */
export interface SetFormats {
  readonly kind: "set-formats";
  readonly sheet: string;
  readonly tag: FormatTag;
  readonly formats: readonly Placed<FormulaFormat>[];
}

/** Makes these the level validations of ours on a sheet, instead of those that were there; no other one is touched. */
export interface SetValidations {
  readonly kind: "set-validations";
  readonly sheet: string;
  readonly validations: readonly Placed<ListValidation>[];
}

/** Sets the widths of columns, in characters of the standard font; undefined gives the standard width back. */
export interface SetColumnWidths {
  readonly kind: "set-column-widths";
  readonly sheet: string;
  readonly widths: readonly { readonly column: Column; readonly width: number | undefined }[];
}

/** All that can be done to a workbook: every host does all of it, and each edit has an inverse in the same vocabulary. */
export type Edit = WriteCells | AddSheet | RemoveSheet | SetFormats | SetValidations | SetColumnWidths;

/** Items to be put in front of all others, in their order. */
export const inFront = <Item>(items: readonly Item[]): Placed<Item>[] => items.map((item, at) => ({ item, at }));
