import { excelNormal } from "./excelNormal";
import { holds } from "./oneOf";
import { joined, literal, normal, substituted, type Piece } from "./piece";

const COMMA = ",";
/** What stands between the skills of one cell, as readers of matrices take it. */
const SEPARATORS: readonly string[] = [
  ...[";", "|", "/", "&", "+", "\n", "\r", "、", "，", "；"],
  ...[" and ", " und ", " et "],
];
/** Spaces around separators do not count. */
const STEPS: readonly string[] = [...SEPARATORS, ", ", " ,"];

/** How the items of a cell are parted: codes may be by spaces alone. */
export type Parting = "separators" | "spaces";

const stepsOf = (parting: Parting): readonly string[] => (parting === "spaces" ? [...STEPS, " "] : STEPS);

/**
 * A text that lists things in its normal form, with commas between them.
 *
 * @example listNormal("Cost; IT  Management\nTesting") // "cost,it management,testing"
 */
export const listNormal = (text: string, parting: Parting = "separators"): string =>
  stepsOf(parting).reduce((list, step) => list.replaceAll(step, COMMA), excelNormal(text));

/** The same of a cell, in a formula. */
export const listForm = (cell: Piece, parting: Parting = "separators"): Piece =>
  stepsOf(parting).reduce<Piece>((list, step) => substituted(list, step, COMMA), normal(cell));

/** Whether a cell lists an item: whole, not within another. */
export function lists(cell: Piece, item: string, parting: Parting): Piece {
  const comma = literal(COMMA);
  const sought = literal(COMMA + listNormal(item, parting) + COMMA);
  return holds(joined(comma, listForm(cell, parting), comma), sought);
}
