import type { Area, Column } from "../workbook/address";
import type { SheetRow } from "../workbook/sheet";

/** A formula as it stands in a file. */
export interface FileFormula {
  readonly column: Column;
  /** Empty where the formula stands in another cell that it is shared with. */
  readonly text: string;
  readonly kind: "plain" | "shared" | "array" | "data-table";
  /** What cells that share a formula have in common. */
  readonly group: number | undefined;
  /** The cells that a shared formula, an array's or a data table's is for. */
  readonly area: Area | undefined;
  /** Whether an array grows and shrinks with its results. */
  readonly isDynamic: boolean;
}

/** What a row holds beside values. */
export interface RowDetails {
  /** The number of each cell's style, by column; holes are cells that the file does not name. */
  readonly styles: number[];
  readonly formulas: FileFormula[];
  /** Texts with formats of their own, as the cells' content is written, by column. */
  readonly richTexts: Map<number, string>;
  /** In points. */
  height: number | undefined;
  /** The number of the style of those cells that the file does not name. */
  style: number | undefined;
}

/** A row with all that a workbook that is to be worked on has to know of it. */
export interface DetailedRow extends SheetRow {
  readonly details: RowDetails;
}

export const newDetails = (): RowDetails => ({
  styles: [],
  formulas: [],
  richTexts: new Map(),
  height: undefined,
  style: undefined,
});
