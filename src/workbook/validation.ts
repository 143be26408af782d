import type { Area } from "./address";

/** Lets a person choose an entry from a short list, and says what the entries are and why no other is taken. */
export interface ListValidation {
  readonly areas: readonly Area[];
  readonly entries: readonly string[];
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** Excel's limits for the words of a validation (Excel specifications and limits; ECMA-376 18.3.1.32). */
export const MOST_TITLE_CHARACTERS = 32;
export const MOST_MESSAGE_CHARACTERS = 255;

const OURS = "Levelcheck: ";

/** The error title that says that a validation is ours. */
export const ownErrorTitle = (subject: string): string => (OURS + subject).slice(0, MOST_TITLE_CHARACTERS);

/** Whether a validation with this error title is ours. */
export const isOwnErrorTitle = (title: string | undefined): boolean => title?.startsWith(OURS) ?? false;
