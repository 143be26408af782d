import type { en } from "./en";

/** The languages of the pane, by the codes of HTML and Office. */
export const LANGUAGES = ["en", "de", "fr", "es", "pt", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The names of the languages, each in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  pt: "Português",
  ja: "日本語",
};

type NamesIn<Wording extends string> = Wording extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

declare const names: unique symbol;
/** A text into which something is filled, by these names. */
export type Wording<Names extends string> = string & { readonly [names]?: (name: Names) => void };

/** The words of a language as it is written down. */
export type WordsText<Part = typeof en> = {
  readonly [Key in keyof Part]: Part[Key] extends string ? string : WordsText<Part[Key]>;
};

/** The words of a language, each with the names of what is filled in. */
export type Words<Part = typeof en> = {
  readonly [Key in keyof Part]: Part[Key] extends string ? Wording<NamesIn<Part[Key]>> : Words<Part[Key]>;
};

/** A text for one thing, and one for several. */
export interface Plural<Names extends string = never> {
  readonly one: Wording<Names | "count">;
  readonly other: Wording<Names | "count">;
}

/**
 * A text with its gaps filled.
 *
 * @example fill(words.shell.rows, { sheet: "Team", rows: 10, total: 60 }) // "Team: row 10 of 60"
 */
export function fill<Names extends string>(
  wording: Wording<Names>,
  values: Readonly<Record<Names, string | number>>,
): string {
  return wording.replace(/\{(\w+)\}/g, (gap, name: string) =>
    String((values as Record<string, string | number>)[name] ?? gap),
  );
}
