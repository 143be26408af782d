import Papa from "papaparse";
import { SAMPLE_ROWS } from "./limits";

export type Delimiter = "," | ";" | "\t" | "|";

export const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];

/** How much a delimiter loses for which the quotation marks do not match. */
const QUOTE_PENALTY = 0.1;

/**
 * Finds the delimiter under which the first rows have the same number of columns, and many of them. Quoted text counts as
 * one cell. Where nothing separates, it is a comma.
 *
 * @example detectDelimiter("Name;Level\nAnn;5,5\n") // ";"
 */
export function detectDelimiter(sample: string): Delimiter {
  const rated = DELIMITERS.map((delimiter) => ({ delimiter, rating: rate(sample, delimiter) }));
  return rated.reduce((best, next) => (next.rating > best.rating ? next : best)).delimiter;
}

function rate(sample: string, delimiter: Delimiter): number {
  const { data, errors } = Papa.parse<string[]>(sample, { delimiter, newline: "\n", preview: SAMPLE_ROWS });
  const counts = data.filter((row) => row.some((cell) => cell.trim() !== "")).map((row) => row.length);
  const quotes = errors.some(({ code }) => code === "InvalidQuotes") ? QUOTE_PENALTY : 1;
  return quotes * Math.max(0, ...[...new Set(counts)].map((columns) => agreement(counts, columns)));
}

/** How well rows agree on a number of columns: agreement weighs more than many columns, one column is no agreement. */
function agreement(counts: readonly number[], columns: number): number {
  const share = counts.filter((count) => count === columns).length / counts.length;
  return share ** 2 * Math.log2(columns);
}
