const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });

/**
 * A number of things, in words.
 *
 * @example counted(1200, "error") // "1,200 errors"
 */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? singular : plural}`;
}

/**
 * Items as a sentence lists them.
 *
 * @example listed([5, 6, 7]) // "5, 6 and 7"
 */
export function listed(items: readonly (string | number)[]): string {
  return conjunction.format(items.map(String));
}

/** Text with a capital letter and a full stop. */
export function asSentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
