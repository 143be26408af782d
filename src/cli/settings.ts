import type { SfiaVersion } from "../framework/framework";
import type { Layout } from "../matrix/matrix";

/** How the matrices of a file are to be read: plain data, for the workers too. */
export interface ReadingSettings {
  readonly version: SfiaVersion;
  readonly layout: Layout | undefined;
  /** Counted from 1, as Excel does. */
  readonly headerRow: number | undefined;
  /** The columns, counted from 0, that the user says hold people, skills or levels. */
  readonly columns: { readonly people?: number[]; readonly skills?: number[]; readonly levels?: number[] };
  /** The only sheet to look at. */
  readonly sheet: string | undefined;
}

/** What the files are checked against, and how: the same for all files of a run. */
export interface CheckSettings extends ReadingSettings {
  /** The code of the only skill to look at. */
  readonly skill: string | undefined;
  readonly renames: "itmg" | "all";
}

/** One file to read: where it is, and by which name the user knows it. */
export interface FoundFile {
  readonly path: string;
  readonly file: string;
}

/** What a worker is asked. */
export interface CheckTask extends FoundFile {
  readonly settings: CheckSettings;
}
