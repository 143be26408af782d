import { bundledFramework } from "../framework/bundled";
import type { Framework, SfiaVersion } from "../framework/framework";
import { createCellReaders, type CellReaders } from "../matrix/cellReaders";
import type { ClaimReader } from "../matrix/words/readClaim";

/** The days from 2000-01-01 to 2099-12-31: functions see no number formats, and no level is typed as such a number. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

const made = new Map<SfiaVersion, CellReaders>();
let framework: Framework | undefined;

/** What reads cells for a version of the framework: made once, for most skills and levels come again. */
export function readersOf(version: SfiaVersion): CellReaders {
  const known = made.get(version);
  if (known !== undefined) return known;
  const fresh = readersFor(version);
  made.set(version, fresh);
  return fresh;
}

/** Lets the functions answer from another framework from now on, such as one with texts that the user imported. */
export function answerFrom(other: Framework): void {
  framework = other;
  made.clear();
}

/**
 * Something made of a version's readers, once for each of them.
 *
 * @example const nameIn = madeOnce((readers) => remembering((cell) => nameOf(readCell(cell), readers)));
 */
export function madeOnce<Made extends object>(make: (readers: CellReaders) => Made): (readers: CellReaders) => Made {
  const things = new WeakMap<CellReaders, Made>();
  return (readers) => {
    const known = things.get(readers);
    if (known !== undefined) return known;
    const fresh = make(readers);
    things.set(readers, fresh);
    return fresh;
  };
}

function readersFor(version: SfiaVersion): CellReaders {
  const readers = createCellReaders(framework ?? bundledFramework(), version);
  const { claims, claimsZeroAsNone } = readers;
  return { ...readers, claims: readingDays(claims), claimsZeroAsNone: readingDays(claimsZeroAsNone) };
}

/** Reads the number that Excel makes of an entry such as 5-6 as the date that the cell shows. */
function readingDays(claims: ClaimReader): ClaimReader {
  return (cell) => claims(typeof cell === "number" && isDay(cell) ? { kind: "date", serial: cell } : cell);
}

const isDay = (number: number): boolean => Number.isInteger(number) && number >= FIRST_DAY && number <= LAST_DAY;
