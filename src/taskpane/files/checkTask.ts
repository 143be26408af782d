import type { CheckedFile } from "../../check/report";
import type { SfiaVersion } from "../../framework/framework";
import type { Language } from "../words/words";

/** What a worker is asked to do: to read one file and check what stands in it. */
export interface CheckTask {
  readonly file: Blob;
  readonly name: string;
  readonly version: SfiaVersion;
  readonly renames: "itmg" | "all";
  /** What findings are told in. */
  readonly language: Language;
}

/** What a worker answers; undefined where it failed in a way that nobody foresaw. */
export type CheckAnswer = CheckedFile | undefined;
