import { knownContent, spilledFrom } from "../../formula/cells/lazyCell";
import type { Cell } from "../../model/book";

/**
 * A cell as it is noted to be put back: a formula with what it showed last, since asking it for its content would calculate it;
 * undefined for a cell that the array of another lies on, which comes back with that one.
 */
export function plainCell(cell: Cell): Cell | undefined {
  if (spilledFrom(cell) !== undefined) return undefined;
  const { formula, style } = cell;
  return formula === undefined ? cell : { content: knownContent(cell), formula, style };
}

/** Whether two noted cells are the same. */
export const isSameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b ||
  (a !== undefined && b !== undefined && a.formula !== undefined && a.formula === b.formula && a.style === b.style);
