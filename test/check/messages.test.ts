import path from "node:path";
import { collectMatrices } from "../../src/check/collectMatrices";
import type { RuleName } from "../../src/check/finding";
import * as de from "../../src/check/messages/de";
import * as en from "../../src/check/messages/en";
import * as es from "../../src/check/messages/es";
import type { Facts } from "../../src/check/messages/facts";
import * as fr from "../../src/check/messages/fr";
import * as ja from "../../src/check/messages/ja";
import type { CheckLanguage, Messages } from "../../src/check/messages/messages";
import * as pt from "../../src/check/messages/pt";
import { rules } from "../../src/check/rules";
import { bundledFramework } from "../../src/framework/bundled";
import { SFIA_VERSIONS, type SfiaVersion } from "../../src/framework/framework";
import { createCellReaders } from "../../src/matrix/cellReaders";
import { readMatrices } from "../../src/matrix/readMatrices";
import { formatCell } from "../../src/workbook/address";
import { readFixtures, type Fixture } from "../support/fixture";
import { grid, pour, type Grid } from "../support/grid";
import { at } from "./example";

/** What a rule found out, for every language to put in words. */
interface Found<Name extends RuleName = RuleName> {
  readonly rule: Name;
  readonly facts: Facts[Name];
}

interface Typography {
  readonly language: CheckLanguage;
  readonly quotes: readonly [open: string, close: string];
  readonly end: RegExp;
}

const NAMES = rules.map(({ name }) => name);
const ENGLISH: Typography = { language: en, quotes: ["“", "”"], end: /[^.][.?]$/ };
const OTHERS: readonly (readonly [name: string, typography: Typography])[] = [
  ["German", { language: de, quotes: ["„", "“"], end: /[^.][.?]$/ }],
  ["French", { language: fr, quotes: ["«\u00A0", "\u00A0»"], end: /([^.\s]\.|\u00A0\?)$/ }],
  ["Spanish", { language: es, quotes: ["«", "»"], end: /[^.][.?]$/ }],
  ["Portuguese", { language: pt, quotes: ["“", "”"], end: /[^.][.?]$/ }],
  ["Japanese", { language: ja, quotes: ["「", "」"], end: /[^。][。?]$/ }],
];
const ALL = [["English", ENGLISH] as const, ...OTHERS];

/** A language that says nothing and hands on what it was to put in words. */
function listening(hear: (found: Found) => void): Messages {
  const deaf = NAMES.map((rule) => [rule, (facts: Facts[RuleName]) => (hear({ rule, facts }), "")]);
  return Object.fromEntries(deaf) as Messages;
}

function check(sheet: Grid, version: SfiaVersion, messages: Messages | undefined) {
  const framework = bundledFramework();
  const collector = collectMatrices({ framework, renames: "all", messages, skill: undefined });
  pour(sheet, readMatrices(sheet.info, { readers: createCellReaders(framework, version), open: collector.open }));
  return collector.matrices.flatMap(({ findings }) => findings);
}

/** What the rules find out on some sheets against every version, equal facts once. */
function foundOn(fixtures: readonly Fixture[]): Found[] {
  const found = new Map<string, Found>();
  const listener = listening((one) => found.set(JSON.stringify(one), one));
  for (const { sheet } of fixtures) for (const version of SFIA_VERSIONS) check(sheet, version, listener);
  return [...found.values()];
}

const ITMG = { code: "ITMG", name: "IT management" };

/** What no fixture holds. */
const RARE: readonly Found[] = [
  rare("level-not-defined", {
    ...{ skill: ITMG, aspect: "target", text: "3, 4", version: "7", levels: [3, 4], defined: [5, 6, 7] },
    ...{ isNotObserved: true, isUnconfirmed: true },
  }),
  rare("level-out-of-scale", { skill: ITMG, aspect: "target", text: "8, 9", numbers: ["8", "9"] }),
  rare("level-became-date", { skill: ITMG, aspect: "target", text: "2026-06-05", readings: ["5-6", "6-5"] }),
  rare("level-became-date", { skill: ITMG, aspect: "held", text: "2026-06-06", readings: ["6-6"] }),
  rare("level-unreadable", { skill: ITMG, aspect: "target", text: "Knows\nit ".repeat(50), isMark: false }),
  rare("level-became-date", { skill: ITMG, aspect: "held", text: "2026-06-30", readings: [] }),
  rare("cell-error", { error: "#REF!", level: { skill: ITMG, aspect: "target", text: "#REF!" } }),
  rare("level-unreadable", { skill: ITMG, aspect: "target", text: "TRUE", isMark: true }),
  rare("level-unreadable", { skill: ITMG, aspect: "held", text: "yes", isMark: true }),
  rare("skill-other-version", { skill: ITMG, version: "8", versions: ["6", "7", "9"], fate: "paused" }),
  rare("duplicate", { skill: ITMG, levels: [5, 6], cells: [at("I4"), at("AB12")], hasPeople: false }),
  rare("several-levels", { skill: ITMG, levels: [5, 6, 7], hasPeople: false }),
  rare("person-missing", { skill: ITMG, aspect: "target", text: "5, 6", levels: [5, 6] }),
];

function rare<Name extends RuleName>(rule: Name, facts: Facts[Name]): Found {
  return { rule, facts };
}

const FIXTURES = path.join(__dirname, "../matrix/fixtures");
const found = [...foundOn([...readFixtures(FIXTURES), ...readFixtures(path.join(FIXTURES, "everyday"))]), ...RARE];

const say = ({ messages }: CheckLanguage, { rule, facts }: Found): string =>
  (messages[rule] as (facts: Facts[RuleName]) => string)(facts);

/** The names that a sentence must not translate or leave out: codes and names of skills, old and new. */
function namesIn(facts: object): string[] {
  return Object.entries(facts).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "object" && value !== null) return namesIn(value);
    return typeof value === "string" && /^(code|name|before|after)$/.test(key) ? [value] : [];
  });
}

const numbersIn = (sentence: string): string => (sentence.match(/\d+/g) ?? []).sort().join(" ");
const marksIn = (text: string): string => (text.match(/["“”„«»「」『』]/g) ?? []).join("");
/** The rules whose sentences quote the cell. */
const QUOTING: readonly RuleName[] = ["level-not-whole", "level-unreadable", "level-undecided", "skill-unknown"];
/** A cell's text may bring marks and spaces of its own, or be cut. */
const isPlain = ({ facts }: Found): boolean => !("text" in facts) || /^[\w.,&+-]+( [\w.,&+-]+){0,5}$/.test(facts.text);

describe("the facts that the languages are tried on", () => {
  it("are many, of every rule", () => {
    expect(found.length).toBeGreaterThan(900);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(NAMES));
  });
});

describe.each(ALL)("%s", (_name, { language, quotes, end }) => {
  const sentences = found.map((one) => [one, say(language, one)] as const);
  const failing = (isRight: (sentence: string, one: Found) => boolean): string[] =>
    sentences.filter(([one, sentence]) => !isRight(sentence, one)).map(([, sentence]) => sentence);

  it("has a sentence, a title and a severity for whatever can be found", () => {
    expect(Object.keys(language.messages).sort()).toEqual(NAMES.toSorted());
    expect(Object.keys(language.ruleTitles).sort()).toEqual(NAMES.toSorted());
    expect(Object.keys(language.severityWords)).toEqual(["error", "warning", "notice"]);
  });

  it("has titles that differ, and that are no sentences", () => {
    const titles = Object.values(language.ruleTitles);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.trim() !== title || /^$|[.。:]$/.test(title))).toEqual([]);
    expect(new Set(Object.values(language.severityWords)).size).toBe(3);
  });

  it("begins and ends sentences as it should", () => {
    expect(failing((sentence) => end.test(sentence) && !/^[\sa-zà-ÿ]/.test(sentence))).toEqual([]);
  });

  it("holds nothing that a program left over", () => {
    expect(failing((sentence) => !/undefined|NaN|\[object|\$\{| {2}|\n/.test(sentence))).toEqual([]);
  });

  it("names skills as SFIA does, and the version by its number", () => {
    expect(failing((sentence, { facts }) => namesIn(facts).every((name) => sentence.includes(name)))).toEqual([]);
    const isVersioned = (sentence: string, { facts }: Found) =>
      !("version" in facts) || sentence.includes(`SFIA ${facts.version}`);
    expect(failing(isVersioned)).toEqual([]);
  });

  it("names the cells that were there first", () => {
    const isPlaced = (sentence: string, { facts }: Found) =>
      !("cells" in facts) || facts.cells.every((cell) => sentence.includes(formatCell(cell)));
    expect(failing(isPlaced)).toEqual([]);
  });

  it("says the same numbers as English, as often", () => {
    const same = (sentence: string, one: Found) => numbersIn(sentence) === numbersIn(say(en, one));
    expect(failing(same)).toEqual([]);
  });

  it("quotes with its own marks, and closes what it opens", () => {
    const marks = marksIn(quotes.join(""));
    const isMarked = (sentence: string, { rule }: Found) => marksIn(sentence) === (QUOTING.includes(rule) ? marks : "");
    const isQuoted = (sentence: string, { rule, facts }: Found) =>
      !QUOTING.includes(rule) || !("text" in facts) || sentence.includes(quotes.join(facts.text));
    const isRight = (sentence: string, one: Found) => isMarked(sentence, one) && isQuoted(sentence, one);
    expect(failing((sentence, one) => !isPlain(one) || isRight(sentence, one))).toEqual([]);
  });
});

describe.each(OTHERS)("%s", (_name, { language }) => {
  it("leaves no sentence and no title in English", () => {
    expect(found.filter((one) => say(language, one) === say(en, one))).toEqual([]);
    expect(NAMES.filter((name) => language.ruleTitles[name] === en.ruleTitles[name])).toEqual([]);
  });
});

describe("French", () => {
  it("keeps a mark that stands apart on the line of its word", () => {
    const sentences = found.filter(isPlain).map((one) => say(fr, one));
    expect(sentences.filter((sentence) => / [:;?»]|« |[^\u00A0][:;?]/.test(sentence))).toEqual([]);
  });
});

describe("a level that the skill is not defined at", () => {
  const one = rare("level-not-defined", {
    ...{ skill: ITMG, aspect: "held", text: "4", version: "7", levels: [4], defined: [5, 6, 7] },
    ...{ isNotObserved: false, isUnconfirmed: false },
  });
  const several = { ...one, facts: { ...one.facts, levels: [3, 4], aspect: "target" } } as Found;

  it.each([
    [
      "German",
      de,
      "IT management (ITMG) ist für Stufe 4 nicht definiert: SFIA 7 definiert diesen Skill für die Stufen 5, 6 und 7.",
      "für die Zielstufen 3 und 4",
    ],
    [
      "French",
      fr,
      "La compétence IT management (ITMG) n’est pas définie au niveau 4\u00A0: SFIA 7 la définit aux niveaux 5, 6 et 7.",
      "aux niveaux cibles 3 et 4",
    ],
    [
      "Spanish",
      es,
      "La competencia IT management (ITMG) no está definida en el nivel 4: SFIA 7 la define en los niveles 5, 6 y 7.",
      "en los niveles objetivo 3 y 4",
    ],
    [
      "Portuguese",
      pt,
      "A competência IT management (ITMG) não é definida no nível 4: o SFIA 7 a define nos níveis 5, 6 e 7.",
      "nos níveis-alvo 3 e 4",
    ],
    [
      "Japanese",
      ja,
      "IT management (ITMG) はレベル 4 では定義されていません。SFIA 7 で定義されているのはレベル 5、6、7 です。",
      "目標レベル 3、4 では",
    ],
  ] as const)("reads in %s as a planner would say it", (_name, language, sentence, levels) => {
    expect(say(language, one)).toBe(sentence);
    expect(say(language, several)).toContain(levels);
  });
});

describe("a check", () => {
  const sheet = grid("Name | Skill code | Level\nAnna | ITMG | 4\nBert | ITMG | 4");
  const errors = (messages?: Messages) =>
    check(sheet, "7", messages)
      .filter(({ severity }) => severity === "error")
      .map(({ message }) => message);

  it("speaks the language that it is given, and keeps the rules' names", () => {
    const german = check(sheet, "7", de.messages);
    expect(german.map(({ rule }) => rule)).toEqual(check(sheet, "7", undefined).map(({ rule }) => rule));
    const sentence =
      "IT management (ITMG) kommt auf Stufe 4 üblicherweise nicht vor: " +
      "SFIA 7 definiert diesen Skill für die Stufen 5, 6 und 7.";
    expect(errors(de.messages)).toEqual([sentence, sentence]);
  });

  it("speaks English where it is given none, also after another language", () => {
    expect(errors(ja.messages)[0]).toContain("レベル 4");
    expect(errors()).toEqual(errors(en.messages));
    expect(errors()[0]).toMatch(/^IT management \(ITMG\) is not typically observed at level 4:/);
  });
});
