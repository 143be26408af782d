import type { Content } from "../book";

/** What an entry makes of a cell. */
export interface Entry {
  readonly content: Content | undefined;
  /** Without its equals sign. */
  readonly formula?: string;
  /** The format that the entry brings along, for a cell that has none of its own (guess: "entry-keeps-own-format"). */
  readonly numberFormat?: string;
}
