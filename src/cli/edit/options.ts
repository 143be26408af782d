import type { ReadingOptions } from "../readingOptions";

/** What a user may insist on: what a refusal names. */
export const INSISTENCES = ["protection", "signature", "occupied", "existing"] as const;

/** The options that all verbs share, parsed. */
export interface EditOptions extends ReadingOptions {
  readonly output?: string;
  readonly inPlace?: true;
  readonly dryRun?: true;
  readonly despite: readonly (typeof INSISTENCES)[number][];
  readonly allRenames?: true;
}
