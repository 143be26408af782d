/** Excel's names of sheets have at most so many characters (Excel specifications and limits). */
export const MOST_SHEET_NAME_CHARACTERS = 31;

/**
 * A name that is not taken yet: the one that is wanted, or that with a number behind it. Case does not count, as in Excel.
 *
 * @example freeName("Report", ["REPORT", "Report 2"]) // "Report 3"
 */
export function freeName(
  wanted: string,
  taken: readonly string[],
  { separator = " ", longest = MOST_SHEET_NAME_CHARACTERS }: NameRules = {},
): string {
  const others = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted.slice(0, longest);
  for (let number = 2; others.has(name.toLowerCase()); number += 1) {
    const ending = separator + String(number);
    name = wanted.slice(0, longest - ending.length) + ending;
  }
  return name;
}

/** What stands before the number, and how long a name may be. */
interface NameRules {
  readonly separator?: string;
  readonly longest?: number;
}

/**
 * A name for a table that is not taken yet: tables and ranges must not share one, and it has no spaces.
 *
 * @example freeTableName("LevelcheckFindings", ["LevelcheckFindings"]) // "LevelcheckFindings2"
 */
export const freeTableName = (wanted: string, taken: readonly string[]): string =>
  freeName(wanted, taken, { separator: "", longest: MOST_TABLE_NAME_CHARACTERS });

/** Tables have names of at most so many characters (Excel specifications and limits). */
const MOST_TABLE_NAME_CHARACTERS = 255;
