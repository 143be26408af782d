import type { LevelSet } from "../framework/level";

/**
 * What a level cell says.
 * - `levels`: one level or several, each claimed by itself
 * - `none`: no level claimed (empty, n/a, -)
 * - `undecided`: TBA, ?
 * - `out-of-scale`: a whole number, none of the seven levels
 * - `not-whole`: 5.5
 * - `date`: Excel took an entry such as 5-6 for a date
 * - `error`: an Excel error
 * - `mark`: a tick or TRUE: something is claimed, not which level
 * - `unreadable`: a text that is no level on this scale
 */
export type ClaimKind =
  "levels" | "none" | "undecided" | "out-of-scale" | "not-whole" | "date" | "error" | "mark" | "unreadable";

/** The reading of one level cell. Equal cells share one claim: compare by identity at will. */
export interface LevelClaim {
  readonly kind: ClaimKind;
  /** The cell as its reader sees it. */
  readonly text: string;
  /** The same as it was written: full-width, with its spaces. */
  readonly written: string;
  /** The levels claimed; empty unless the kind is `levels`. */
  readonly levels: LevelSet;
  /** The whole numbers outside 1-7 that stand in the cell: `5, 8` claims level 5 and holds 8. */
  readonly beyond: readonly number[];
  /** Of a date, the two numbers that may have been typed; which came first differs by region. */
  readonly dayAndMonth: readonly [day: number, month: number] | undefined;
}
