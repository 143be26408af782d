/** Words of files and the words that Excel's API has for the same; the first pair stands in for words that are not known. */
export type WordTable = readonly (readonly [file: string, model: string])[];

/**
 * What Excel's API calls what a file calls so.
 *
 * @example modelWord([["none", "None"], ["single", "Single"]], "single") // "Single"
 */
export const modelWord = (table: WordTable, word: string): string =>
  (table.find(([file]) => file === word) ?? table[0])?.[1] ?? word;

/** What a file calls what Excel's API calls so. */
export const fileWord = (table: WordTable, word: string): string =>
  (table.find(([, model]) => model === word) ?? table[0])?.[0] ?? word;
