import { MOST_CELL_CHARACTERS, type CellContent } from "../../workbook/content";
import type { Look } from "../../workbook/look";
import type { CellState } from "../../workbook/state";

/** One row of a sheet that is being made; holes are empty cells. */
export type CellRow = readonly (CellState | undefined)[];

/** The first half of a character that a cut went through. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;
/** How many different cells are kept to be used again: names come again soon or never. */
const MOST_SHARED = 10_000;

/** A cell of a sheet that is being made. What is longer than a cell can be is cut off. */
export function cell(content: CellContent, look: Look = "text"): CellState {
  return { content: typeof content === "string" ? fitting(content) : content, look };
}

const fitting = (text: string): string =>
  text.length > MOST_CELL_CHARACTERS ? text.slice(0, MOST_CELL_CHARACTERS).replace(HALF_CHARACTER, "") : text;

/** A row of cells that look alike, from column A on. */
export const rowOf = (look: Look, ...contents: readonly CellContent[]): CellRow =>
  contents.map((content) => cell(content, look));

/**
 * Makes cells of one look, and only one for contents that come again: a table may have a million rows.
 *
 * @example
 * const text = sharedCells("text");
 * text("Anna") === text("Anna") // true
 */
export function sharedCells(look: Look): (content: string | number) => CellState {
  const cells = new Map<string | number, CellState>();
  return (content) => {
    const known = cells.get(content);
    if (known !== undefined) return known;
    if (cells.size >= MOST_SHARED) cells.clear();
    const fresh = cell(content, look);
    cells.set(content, fresh);
    return fresh;
  };
}
