import type { CheckLanguage } from "../../check/messages/messages";
import { fill, type Language, type Plural, type Words } from "./words";

/** All that is said in a language: by the pane itself, and of findings. */
export interface Vocabulary {
  readonly words: Words;
  readonly check: CheckLanguage;
}

/** The words of the language that the pane speaks, and how it counts and lists in it. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  /** What is said of findings. */
  readonly check: CheckLanguage;
  /** A number as the language writes it. */
  readonly number: (value: number, digits?: number) => string;
  /** Some of a thing, in words. */
  readonly count: (plural: Plural, count: number) => string;
  readonly list: (items: readonly (string | number)[]) => string;
}

/**
 * Makes a language speak.
 *
 * @example speechIn("de", german).count(german.words.counts.people, 1200) // "1.200 Personen"
 */
export function speechIn(language: Language, { words, check }: Vocabulary): Speech {
  const rules = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  const number = (value: number, digits = 0): string =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return {
    language,
    words,
    check,
    number,
    count: ({ one, other }, count) => fill(rules.select(count) === "one" ? one : other, { count: number(count) }),
    list: (items) => lists.format(items.map(String)),
  };
}
