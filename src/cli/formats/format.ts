import type { CheckedFile } from "../../check/report";
import type { Summary } from "../../check/summary";

/** A way to write results down, as they come: what stands before the first file, for each file, and behind the last. */
export interface Format {
  readonly begin: () => string;
  readonly file: (checked: CheckedFile) => string;
  readonly end: (summary: Summary) => string;
}
