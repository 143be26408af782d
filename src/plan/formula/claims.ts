import { EMPTY_MARKS, NOTHING_CLAIMED, UNDECIDED } from "../../matrix/words/levelWords";
import { oneOf } from "./oneOf";
import { and, differ, ifError, normal, not, TRUE, type Piece } from "./piece";

/** The same words with the accents that a reader of matrices takes off: a formula cannot. */
const WITH_ACCENTS: readonly string[] = ["entfällt", "néant", "não", "não aplicável"];
const ZERO = "0";
/** A tick in a ladder. */
const TICK = "x";

const NOTHING: readonly string[] = [...NOTHING_CLAIMED, ...WITH_ACCENTS];

/** The spellings by which a level cell claims nothing. */
export const nothingClaimed = (zeroIsNone: boolean): readonly string[] => (zeroIsNone ? [...NOTHING, ZERO] : NOTHING);

/** The spellings by which a level cell puts its level off. */
export const undecided: readonly string[] = [...UNDECIDED];

/** The spellings by which a ladder's cell leaves its step unclaimed. */
export const emptySteps: readonly string[] = [...NOTHING.filter((word) => word !== TICK), ...EMPTY_MARKS, ZERO];

/** Whether a cell says something else than some words; an error does. */
export const saysElse = (cell: Piece, words: readonly string[]): Piece =>
  ifError(not(oneOf(normal(cell), words)), TRUE);

/** Whether a cell below a heading claims something; the heading said again further down does not. */
export const claimsUnder = (heading: Piece, cell: Piece, zeroIsNone: boolean): Piece =>
  and(saysElse(cell, nothingClaimed(zeroIsNone)), ifError(differ(normal(cell), normal(heading)), TRUE));
