const MIB = 2 ** 20;
const GIB = 2 ** 30;

/** How much a file may hold. All are counted while reading: what a file says of its own size is never believed. */
export interface Limits {
  /** Entries in the zip package. */
  readonly entries: number;
  /** Bytes of one part, unpacked. */
  readonly partBytes: number;
  /** Bytes of all parts that are read, unpacked. */
  readonly totalBytes: number;
  /** How many times larger than packed a part may be, from `ratioFromBytes` on. Real sheets reach some 50. */
  readonly ratio: number;
  /** Below this size any ratio is harmless. */
  readonly ratioFromBytes: number;
  /** Bytes of a part that is held whole: the list of sheets, styles, relationships, tables. */
  readonly smallPartBytes: number;
  /** Bytes of one row, of one shared text, or of what comes before a sheet's rows. */
  readonly unitBytes: number;
  /** Texts in the shared table. */
  readonly strings: number;
  /** Bytes of the shared table. */
  readonly stringBytes: number;
  /** Cells of all sheets that are read. */
  readonly cells: number;
}

/** Large enough for a full sheet of 1,048,576 rows by 30 columns, small enough to end in a sentence, not in a crash. */
export const DEFAULT_LIMITS: Limits = {
  entries: 65_536,
  partBytes: 1.25 * GIB,
  totalBytes: 2 * GIB,
  ratio: 250,
  ratioFromBytes: 32 * MIB,
  smallPartBytes: 64 * MIB,
  unitBytes: 32 * MIB,
  strings: 4_000_000,
  stringBytes: 128 * MIB,
  cells: 32_000_000,
};

/** Up to this size a sheet is unpacked whole, to know its merged areas and tables before its rows. */
export const LOOK_AHEAD_BYTES = 16 * MIB;
