import { isLevel, levelSet, NO_LEVELS, type Level } from "../../framework/level";
import { dateOf, displayText, type CellValue } from "../../workbook/cell";
import type { ClaimKind, LevelClaim } from "../claim";
import { LEVEL_PREFIX, LEVEL_SUFFIX, MARKS, MONTHS, NOTHING_CLAIMED, UNDECIDED, UNITS } from "./levelWords";
import { folded, plain } from "./text";

/** How a sheet's legend and the framework's wording change the reading of level cells. */
export interface ClaimOptions {
  /** The guiding phrases of the seven levels, such as `Ensure, advise` for 5. */
  readonly phrases: ReadonlyMap<Level, string>;
  /** Whether a legend on the sheet says that 0 stands for no skill. */
  readonly zeroMeansNone: boolean;
}

/** Reads a level cell. Equal cells give the same claim. */
export type ClaimReader = (value: CellValue) => LevelClaim;

/** How many different cell texts are remembered before the memory is emptied: a column of comments is no scale. */
const REMEMBERED = 10_000;
/** A range wider than the scale is no range of levels. */
const WIDEST_RANGE = 7;

/** A longer text is prose: it is not searched for a level. */
const LONGEST_CLAIM = 200;

/** The claim of an empty cell. */
export const NOTHING: LevelClaim = claim("none", "");

/**
 * Makes a reader of level cells.
 *
 * @example createClaimReader(options)("Level 5 - Ensure, advise").levels // the set of 5
 */
export function createClaimReader(options: ClaimOptions): ClaimReader {
  const readText = createTextReader(options);
  const remembered = new Map<string | number, LevelClaim>();
  const remember = (key: string | number, read: () => LevelClaim): LevelClaim => {
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const fresh = read();
    remembered.set(key, fresh);
    return fresh;
  };
  return (value) => {
    if (value === undefined) return NOTHING;
    if (typeof value === "number") return remember(value, () => numberClaim(value, String(value), options));
    if (typeof value === "string") return remember(value, () => ({ ...readText(value), written: value }));
    if (typeof value === "boolean") return claim("mark", displayText(value));
    switch (value.kind) {
      case "date":
        return dateClaim(value.serial, displayText(value));
      case "percent":
        return claim("unreadable", displayText(value));
      case "error":
        return claim("error", value.code);
    }
  };
}

function claim(
  kind: ClaimKind,
  text: string,
  levels: readonly Level[] = [],
  beyond: readonly number[] = [],
): LevelClaim {
  return {
    kind,
    text,
    written: text,
    levels: levels.length === 0 ? NO_LEVELS : levelSet(levels),
    beyond,
    dayAndMonth: undefined,
  };
}

function numberClaim(value: number, text: string, { zeroMeansNone }: ClaimOptions): LevelClaim {
  if (isLevel(value)) return claim("levels", text, [value]);
  if (!Number.isInteger(value)) return claim("not-whole", text);
  return value === 0 && zeroMeansNone ? claim("none", text) : claim("out-of-scale", text, [], [value]);
}

function dateClaim(serial: number, text: string): LevelClaim {
  const date = dateOf(serial);
  const isDay = serial >= 1 && !Number.isNaN(date.getTime());
  return { ...claim("date", text), dayAndMonth: isDay ? [date.getUTCDate(), date.getUTCMonth() + 1] : undefined };
}

const ERROR = /^#(?:REF|N\/A|VALUE|NAME\?|DIV\/0|NUM|NULL|SPILL|CALC|GETTING_DATA)!?$/i;
const DECIMAL = /^-?\d+[.,]\d+$/;
/** Three noughts behind a comma are thousands. */
const WHOLE = /^-?\d+(?:\.0+|,0{1,2})?$/;
/** One language's decimal comma, never a list: 0 is no level. */
const FRACTION = /^0,\d+$/;
const DAY_MONTH = /^(\d{1,2})[-. /]{0,2}([a-z]{3,9})\.?$/;
const MONTH_DAY = /^([a-z]{3,9})\.?[-. /]{0,2}(\d{1,2})$/;
const LAST_DAY = 31;
const NUMBER = `(?:${LEVEL_PREFIX}[ .:#-]*)?(\\d{1,2})(?:[.,]0)?${LEVEL_SUFFIX}?`;
const ONE = new RegExp(`^${NUMBER}$`);
const WITH_WORDS = new RegExp(`^${NUMBER}\\s*(?:[-–—:.=(/,]\\s*|\\s)(\\D+)$`);
const WORDS_FIRST = /^(\D+?)[\s(:\-–—=[]+(\d)[)\]]?$/;
const RANGE = new RegExp(
  `^${NUMBER}\\s*(?:-|–|—|−|~|〜|\\.\\.|…|to|bis|a|ate|al|until|through|thru|から|至|到)\\s*${NUMBER}$`,
);
const BETWEEN =
  /\s*(?:,|;|\/|\\|&|\+|\||、|，|\n|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bor\b|\boder\b|\bou\b|\bo\b|和|と)\s*/;

function createTextReader(options: ClaimOptions): (value: string) => LevelClaim {
  const phrases = new Map([...options.phrases].map(([level, phrase]) => [words(phrase), level]));
  return (value) => {
    const text = plain(value);
    const key = folded(value);
    if (text.length > LONGEST_CLAIM) return claim("unreadable", text);
    if (ERROR.test(text)) return claim("error", text);
    if (NOTHING_CLAIMED.has(key)) return claim("none", text);
    if (UNDECIDED.has(key) || /^\d\s*\?+$/.test(key)) return claim("undecided", text);
    if (MARKS.has(key) || MARKS.has(text)) return claim("mark", text);
    if (WHOLE.test(key)) return numberClaim(Math.trunc(Number(key.replace(",", "."))), text, options);
    const alone = ONE.exec(key)?.[1];
    if (alone !== undefined) return numberClaim(Number(alone), text, options);
    return (
      readDayMonth(key, text) ??
      readRange(key, text) ??
      (FRACTION.test(key) ? claim("not-whole", text) : undefined) ??
      readSeveral(key, text) ??
      (DECIMAL.test(key) ? claim("not-whole", text) : undefined) ??
      readOne(key, text, phrases) ??
      readColumnOfLevels(key, text) ??
      claim("unreadable", text)
    );
  };
}

/** A phrase as words alone: `Ensure, advise` and `ensure / advise` are one. */
const words = (phrase: string): string =>
  folded(phrase)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "and" && word !== "")
    .map((word) => word.replace(/ize$/, "ise"))
    .join(" ");

function readOne(key: string, text: string, phrases: ReadonlyMap<string, Level>): LevelClaim | undefined {
  const phrase = phrases.get(words(key));
  const digits = key.replace(/\D/g, "");
  if (phrase !== undefined && (digits === "" || digits === String(phrase))) return claim("levels", text, [phrase]);
  const [, numbered, wording] = WITH_WORDS.exec(key) ?? [];
  if (numbered !== undefined && wording !== undefined) return withWords(Number(numbered), key, wording, text, phrases);
  const [, label, behind] = WORDS_FIRST.exec(key) ?? [];
  if (label !== undefined && behind !== undefined && levelOfWords(words(label), phrases) === Number(behind)) {
    return wholes([Number(behind)], text);
  }
  return undefined;
}

/** A number and words: `5 - Ensure, advise`, `5: senior`. Words without a sign between are a unit (`5 days`) unless they are the level's own. */
function withWords(
  level: number,
  key: string,
  wording: string,
  text: string,
  phrases: ReadonlyMap<string, Level>,
): LevelClaim | undefined {
  const phrase = words(wording);
  const named = levelOfWords(phrase, phrases);
  if (named !== undefined) return named === level ? wholes([level], text) : undefined;
  const separated = /\d\s*(?:[-–—:=(]|\.\s)/.test(key) && !UNITS.has(phrase);
  return separated && isLevel(level) ? wholes([level], text) : undefined;
}

/** The level whose guiding phrase is, or begins with, some words. */
function levelOfWords(said: string, phrases: ReadonlyMap<string, Level>): Level | undefined {
  return [...phrases].find(([known]) => known === said || known.startsWith(`${said} `))?.[1];
}

function readRange(key: string, text: string): LevelClaim | undefined {
  const [, from, to] = RANGE.exec(key) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const low = Math.min(Number(from), Number(to));
  const high = Math.max(Number(from), Number(to));
  if (high - low > WIDEST_RANGE) return undefined;
  return wholes(
    Array.from({ length: high - low + 1 }, (_, step) => low + step),
    text,
  );
}

function readSeveral(key: string, text: string): LevelClaim | undefined {
  const parts = key.split(BETWEEN);
  if (parts.length < 2) return undefined;
  const numbers = parts.map((part) => ONE.exec(part)?.[1]);
  if (numbers.some((number) => number === undefined)) return undefined;
  const values = numbers.map(Number);
  if (new Set(values).size < values.length) return undefined;
  return wholes(values, text);
}

/** Levels one below the other in one cell: a line break is a space here. Other numbers side by side are no levels. */
function readColumnOfLevels(key: string, text: string): LevelClaim | undefined {
  const numbers = key.split(/(?<=\d) /).map((part) => Number(ONE.exec(part)?.[1]));
  return numbers.every(isLevel) && new Set(numbers).size === numbers.length ? wholes(numbers, text) : undefined;
}

function readDayMonth(key: string, text: string): LevelClaim | undefined {
  const [, before, monthBehind] = DAY_MONTH.exec(key) ?? [];
  const [, monthBefore, behind] = MONTH_DAY.exec(key) ?? [];
  const month = monthBehind ?? monthBefore;
  const day = before ?? behind;
  if (month === undefined || day === undefined) return undefined;
  const index = MONTHS.findIndex((name) => name.test(month));
  if (index < 0 || Number(day) < 1 || Number(day) > LAST_DAY) return undefined;
  return { ...claim("date", text), dayAndMonth: [Number(day), index + 1] };
}

/** A claim of whole numbers, each by itself: those of the scale are levels, the others stand beyond it. */
function wholes(values: readonly number[], text: string): LevelClaim {
  const levels = values.filter(isLevel);
  const beyond = values.filter((value) => !isLevel(value));
  return claim(levels.length > 0 ? "levels" : "out-of-scale", text, levels, beyond);
}
