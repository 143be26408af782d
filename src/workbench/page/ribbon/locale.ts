/**
 * The language of a list that fits best what a user reads: the same, or another one of the same language, or the first.
 *
 * @example pickLocale(["fr-CA"], ["en-US", "de-DE", "fr-FR"]) // "fr-FR"
 */
export function pickLocale(wished: readonly string[], known: readonly string[]): string {
  for (const wish of wished) {
    const same = known.find((each) => each.toLowerCase() === wish.toLowerCase());
    const related = known.find((each) => languageOf(each) === languageOf(wish));
    if (same ?? related) return same ?? related ?? "";
  }
  return known[0] ?? "en-US";
}

const languageOf = (locale: string): string => locale.toLowerCase().split("-", 1)[0] ?? "";
