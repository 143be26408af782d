import type { Store } from "../app/store";
import type { UserSettingsStore } from "../settings/userSettings";
import { languageFor } from "./language";
import { english, loadWords } from "./loadWords";
import { speechIn, type Speech } from "./speech";

/**
 * Lets the pane speak the language that the user has chosen, and Office's where none was; the answer comes when it speaks it for
 * the first time. Where the words of a language cannot be fetched, it speaks English.
 */
export async function followLanguage(
  user: UserSettingsStore,
  speech: Store<Speech>,
  office: string | undefined,
): Promise<void> {
  const speak = async (): Promise<void> => {
    const language = languageFor(user.state().language, office);
    const vocabulary = await loadWords(language).catch(() => undefined);
    if (languageFor(user.state().language, office) !== language) return;
    const spoken = vocabulary === undefined ? "en" : language;
    document.documentElement.lang = spoken;
    speech.set(speechIn(spoken, vocabulary ?? english));
  };
  let chosen = user.state().language;
  user.subscribe(({ language }) => {
    if (language === chosen) return;
    chosen = language;
    void speak();
  });
  await speak();
}
