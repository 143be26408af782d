import { descriptions, LOCALES, longTexts, shortTexts, textOf, type LocalisedText } from "./manifest";

/** What bears the same name in every language, and so is not translated. */
const PROPER_NAMES = ["Levelcheck", "SKILL", "SFIA 8"];
/** Words that are never translated, wherever they stand. */
const FIXED_WORDS = [
  "Levelcheck",
  "SFIA 7",
  "SFIA 8",
  "SFIA",
  "ITMG",
  "IT management",
  "Technology service management",
];

const texts = [...descriptions, ...shortTexts, ...longTexts];
const sentences = [...descriptions, ...longTexts];
const translated = texts.filter(({ english }) => !PROPER_NAMES.includes(english));
const wordings = ({ english, translations }: LocalisedText): string[] => [english, ...translations.values()];

test.each(translated)("$id is there in every language", ({ translations }) => {
  expect([...translations.keys()]).toEqual(LOCALES);
});

test("proper names are not translated", () => {
  const names = texts.filter(({ english }) => PROPER_NAMES.includes(english));
  expect(names.map(({ english }) => english)).toEqual(expect.arrayContaining(PROPER_NAMES));
  expect(names.filter(({ translations }) => translations.size > 0)).toEqual([]);
});

test.each(sentences)("$id is worded anew in each language", (text) => {
  expect(new Set(wordings(text)).size).toBe(wordings(text).length);
});

test.each(translated)("$id keeps the names of skills and SFIA's own words", ({ english, translations }) => {
  const fixed = FIXED_WORDS.filter((word) => english.includes(word));
  for (const translation of translations.values()) for (const word of fixed) expect(translation).toContain(word);
});

test("no text is longer than Office takes", () => {
  const tooLong = (limit: number) => (text: string) => text.length > limit;
  expect(shortTexts.flatMap(wordings).filter(tooLong(125))).toEqual([]);
  expect(sentences.flatMap(wordings).filter(tooLong(250))).toEqual([]);
});

test("labels are short enough for a ribbon", () => {
  const labels = shortTexts.filter(({ id }) => id.endsWith(".Label")).flatMap(wordings);
  expect(labels.filter((label) => label.length > 36)).toEqual([]);
});

test("no text has space or quotes astray", () => {
  expect(texts.flatMap(wordings).filter((text) => text.trim() !== text || /\s\s|["']/.test(text))).toEqual([]);
});

test("sentences end with a full stop", () => {
  expect(sentences.flatMap(wordings).filter((text) => !/[.。]$/.test(text))).toEqual([]);
});

test("the first words after installation name tab and button as they read in that language", () => {
  const started = textOf("GetStarted.Description");
  const button = textOf("validateSheet.Label");
  expect(started.english).toContain(button.english);
  for (const locale of LOCALES) expect(started.translations.get(locale)).toContain(button.translations.get(locale));
});
