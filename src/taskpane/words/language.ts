import { LANGUAGES, type Language } from "./words";

/** What the user has chosen: a language, or whichever Office speaks. */
export type LanguageChoice = Language | "auto";

/**
 * The language that the pane speaks: the one that was chosen, else that of Office where the pane knows it, else English.
 *
 * @example languageFor("auto", "pt-BR") // "pt"
 */
export function languageFor(choice: LanguageChoice, office: string | undefined): Language {
  if (choice !== "auto") return choice;
  const [spoken = ""] = (office ?? "").toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === spoken) ?? "en";
}
