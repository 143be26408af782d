import { formatCell, type CellAddress } from "../../workbook/address";
import type { LevelFacts, SkillName } from "./facts";

/** A word for one thing and for several: no language here has a third form for numbers as small as a list's length. */
export type Noun = readonly [one: string, several: string];

/** A word for a level that is held, and one for a level that is aimed for. */
export type LevelNouns = Readonly<Record<LevelFacts["aspect"], Noun>>;

/** How a language lists and quotes. */
export interface Wording {
  /** All of the items, such as "5, 6 and 7". */
  readonly all: (items: readonly (string | number)[]) => string;
  /** One of the items, such as "5-6 or 6-5". */
  readonly any: (items: readonly string[]) => string;
  /** All of the cells, such as "D3 and D4". */
  readonly cells: (cells: readonly CellAddress[]) => string;
  /** A word with the numbers that it counts, such as "levels 5 and 6". */
  readonly numbered: (noun: Noun, numbers: readonly number[]) => string;
  /** The beginning of a cell's text, on one line. */
  readonly quote: (text: string) => string;
}

/** How much of a cell's text a sentence quotes. */
const LONGEST_QUOTE = 60;
/** The first half of a character that a cut went through. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/**
 * Makes the wording of a language, with the marks that it puts around a quotation.
 *
 * @example wordingOf("de", ["„", "“"]).all([5, 6, 7]) // "5, 6 und 7"
 */
export function wordingOf(locale: string, [open, close]: readonly [open: string, close: string]): Wording {
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });
  // Most lists are of one item, and `Intl` is slow.
  const all: Wording["all"] = (items) =>
    items.length === 1 ? String(items[0]) : conjunction.format(items.map(String));
  return {
    all,
    any: (items) => disjunction.format(items),
    cells: (cells) => all(cells.map(formatCell)),
    numbered: (noun, numbers) => `${formFor(numbers, ...noun)} ${all(numbers)}`,
    quote: (text) => open + beginningOf(text) + close,
  };
}

/**
 * The form of a word that goes with so many things.
 *
 * @example formFor([5, 6], "is", "are") // "are"
 */
export function formFor(things: readonly unknown[], ...[one, several]: Noun): string {
  return things.length === 1 ? one : several;
}

/**
 * A skill as every language names it.
 *
 * @example named({ code: "ITMG", name: "IT management" }) // "IT management (ITMG)"
 */
export function named({ name, code }: SkillName): string {
  return `${name} (${code})`;
}

function beginningOf(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST_QUOTE)
    .replace(/\s+/g, " ")
    .trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).replace(HALF_CHARACTER, "")}…` : line;
}
