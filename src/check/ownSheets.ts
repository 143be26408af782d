import type { SfiaVersion } from "../framework/framework";

/** The names of the sheets that reports are written to. Where one is taken, a number stands behind it. */
export const SUMMARY_SHEET = "Levelcheck summary";
export const FINDINGS_SHEET = "Levelcheck findings";

/**
 * The name of the sheet on the renames of some versions, and of the list that goes with it.
 *
 * @example impactSheetNames(["8"]) // { words: "SFIA 8 impact", list: "SFIA 8 impact list" }
 */
export function impactSheetNames(versions: readonly SfiaVersion[]): { readonly words: string; readonly list: string } {
  const words = `SFIA ${versions.join(", ")} impact`;
  return { words, list: `${words} list` };
}

const OWN_SHEET = /^(?:Levelcheck (?:summary|findings)|SFIA \d(?:, \d)* impact(?: list)?)(?: \d+)?$/i;

/** Whether a sheet bears the name of one of ours: what it says of skills and levels stands elsewhere, so it is not read again. */
export const isOwnSheet = (name: string): boolean => OWN_SHEET.test(name);
