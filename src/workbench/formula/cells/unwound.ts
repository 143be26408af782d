import type { Run } from "./run";

/** Ends a calculation that needs another one first: it is begun again once that one is done. */
export class Unwound extends Error {
  override readonly name = "Unwound";
  /** The formula that is to be calculated first. */
  readonly run: Run;

  constructor(run: Run) {
    super();
    this.run = run;
  }
}
