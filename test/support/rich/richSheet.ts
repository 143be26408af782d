import type { RichPart } from "./richPart";

/** A sheet of a rich workbook: its own part, the cells that hold formulas, and the parts that it leads to. */
export interface RichSheet {
  readonly part: RichPart;
  readonly formulas: readonly string[];
  readonly others: readonly RichPart[];
}
