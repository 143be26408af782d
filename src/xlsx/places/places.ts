import type { Area } from "../../workbook/address";

/** A stretch of a text and what is to stand there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something in a part that lies on cells of a sheet. */
export interface AreaPlace {
  readonly areas: readonly Area[];
  /** What to change for it to lie on other cells; on none where these are gone. */
  readonly moved: (areas: readonly Area[]) => readonly Splice[];
}

/** A formula in a part. */
export interface FormulaPlace {
  readonly formula: string;
  /** What to change for it to be another one. */
  readonly changed: (formula: string) => readonly Splice[];
}

/** All that a part holds of cells of a workbook. */
export interface Places {
  readonly areas: readonly AreaPlace[];
  readonly formulas: readonly FormulaPlace[];
}

/** A text with several of its stretches changed; what lies in one that is changed as a whole does not count. */
export function withSplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text: put } of splices.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue;
    pieces.push(text.slice(done, start), put);
    done = end;
  }
  return pieces.join("") + text.slice(done);
}
