/** Words by language; how they are written is said in headingWords.ts. */
export type WordsByLanguage = Readonly<Record<string, string>>;

/** Tells whether a folded text holds one of many words. */
export interface WordMatcher {
  readonly test: (key: string) => boolean;
}

/** Languages that write no spaces between words. */
const SPACELESS: ReadonlySet<string> = new Set(["ja", "zh", "ko"]);
/** Words with these signs are patterns; the few there are stay regular expressions. */
const PATTERN_SIGNS = /[[(?]/;

/** A text taken apart once for all matchers that look at it. */
interface Tokens {
  readonly words: readonly string[];
  /** Two or three neighbouring words run together, for `first name` beside `firstname`. */
  readonly runs: readonly string[];
}

/**
 * A matcher of words of all languages. It looks words up instead of searching for each: a regular expression of a
 * thousand words takes a tenth of a second to get going, and there are twenty.
 */
export function matcherOf(words: WordsByLanguage): WordMatcher {
  const beginnings = new Set<string>();
  const wholes = new Set<string>();
  const runBeginnings = new Set<string>();
  const runWholes = new Set<string>();
  const endings: string[] = [];
  const headings = new Set<string>();
  const anywhere: string[] = [];
  const patterns: string[] = [];

  for (const [language, list] of Object.entries(words)) {
    for (const word of list.split(" ")) sort(word, SPACELESS.has(language));
  }
  const rest = patterns.length === 0 ? undefined : new RegExp(patterns.join("|"), "u");

  function sort(word: string, isSpaceless: boolean): void {
    const [, sign = "", letters = "", whole] = /^([=*]?)(.+?)(\$?)$/.exec(word) ?? [];
    if (PATTERN_SIGNS.test(letters)) patterns.push(patternOf(sign, letters, whole === "$"));
    else if (sign === "=") headings.add(letters.replaceAll("_", " "));
    else if (sign === "*") endings.push(letters);
    else if (isSpaceless && whole === "") anywhere.push(letters);
    else if (letters.includes("_")) (whole === "$" ? runWholes : runBeginnings).add(letters.replace(/[_.]/g, ""));
    else (whole === "$" ? wholes : beginnings).add(letters);
  }

  const test = (key: string): boolean => {
    if (headings.has(key) || anywhere.some((word) => key.includes(word)) || (rest?.test(key) ?? false)) return true;
    const tokens = tokensOf(key);
    if (tokens.words.some((word) => wholes.has(word) || begins(word, beginnings))) return true;
    if (tokens.words.some((word) => endings.some((ending) => word.endsWith(ending)))) return true;
    if (runWholes.size + runBeginnings.size === 0) return false;
    const runs = [...tokens.words, ...tokens.runs];
    return runs.some((run) => runWholes.has(run) || begins(run, runBeginnings));
  };
  return { test };
}

function patternOf(sign: string, letters: string, isWhole: boolean): string {
  const spaced = letters.replaceAll(".", "\\.").replaceAll("_", "[ -]?");
  return sign === "=" ? `^${spaced}$` : `(?<!\\p{L})${spaced}${isWhole ? "(?!\\p{L})" : ""}`;
}

function begins(word: string, beginnings: ReadonlySet<string>): boolean {
  for (let length = 1; length <= word.length; length++) if (beginnings.has(word.slice(0, length))) return true;
  return false;
}

let last: { key: string; tokens: Tokens } = { key: "", tokens: { words: [], runs: [] } };

function tokensOf(key: string): Tokens {
  if (last.key === key) return last.tokens;
  // A word counts with the digits behind it and without; `%` and `#` are words of their own.
  const words: string[] = key.match(/[%#]|\p{L}+|\p{N}+/gu) ?? [];
  words.push(...(key.match(/\p{L}+\p{N}+/gu) ?? []));
  const runs = words.flatMap((word, index) => {
    const two = word + (words[index + 1] ?? "");
    return two === word ? [] : [two, two + (words[index + 2] ?? "")];
  });
  last = { key, tokens: { words, runs } };
  return last.tokens;
}
