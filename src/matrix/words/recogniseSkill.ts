import { SFIA_VERSIONS, type Framework, type SfiaVersion, type Skill } from "../../framework/framework";
import { headingRole, type HeadingRole } from "./headings";
import { plain } from "./text";

/**
 * How much a text says by itself that it names a skill of the framework.
 * - `code`: a code that is no word, such as ITMG
 * - `name`: a name of two words or more
 * - `word`: a code or a name that is an everyday word as well, such as TEST or Marketing
 * - `none`: such a code in small letters
 */
export type Strength = "code" | "name" | "word" | "none";

/** A text that names one skill of the framework, whatever the version. */
export interface Recognition {
  readonly text: string;
  readonly code: string;
  readonly naming: "code" | "name" | "code-and-name";
  /** The versions in which the skill bears the name that was read; empty where only a code was. */
  readonly nameVersions: readonly SfiaVersion[];
  /** The skill that the name names, where the code names another. */
  readonly contradiction: Skill | undefined;
  readonly strength: Strength;
}

/** A skill as a cell names it, with what stands behind the name: `ITMG 5`, `ITMG (target)`. */
export interface NamedSkill {
  readonly recognition: Recognition;
  /** A level written with the skill. */
  readonly level: string | undefined;
  /** What a heading adds to the skill: whether the level below is held or aimed for. */
  readonly aspect: HeadingRole | undefined;
}

/** One item of a cell that lists skills; an item beside known ones may itself be unknown. */
export interface ListedSkill {
  readonly text: string;
  readonly named: NamedSkill | undefined;
}

/** Tells what skills a text names: none, one, or the several of a list. Nothing looser than code and name counts. */
export interface SkillRecogniser {
  readonly one: (text: string) => NamedSkill | undefined;
  /** The items of a cell that lists two skills or more; empty for any other cell. */
  readonly several: (text: string) => readonly ListedSkill[];
}

/** Codes that stand for something else in everyday sheets: alone they prove nothing. */
const WORD_CODES: ReadonlySet<string> = new Set(
  "ARCH CORE DEPL FEAS KNOW MEAS MKTG PORT PROD PROF PROG QUST SALE SUPP SUST TECH TEST THIN".split(" "),
);
/** A longer text names no skill: the longest name has 60 letters, and a survey asks for it in twice as many. */
const LONGEST_NAME = 160;
const LONGEST_LIST = 500;
const REMEMBERED = 50_000;

/** Makes a recogniser for a framework; a name that two skills bore counts for the version checked against. */
export function createSkillRecogniser(framework: Framework, version: SfiaVersion): SkillRecogniser {
  const identify: Identify = (text) => identifySkill(text, framework, version);
  const one = remembering((text) => {
    const short = text.length <= LONGEST_NAME;
    return short ? nameSkill(plain(text), identify) : undefined;
  });
  const several = remembering((text) => (text.length <= LONGEST_LIST ? listSkills(text, one) : []));
  return { one, several };
}

function remembering<T>(read: (text: string) => T): (text: string) => T {
  const memory = new Map<string, T>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined || memory.has(text)) return known as T;
    if (memory.size >= REMEMBERED) memory.clear();
    const fresh = read(text);
    memory.set(text, fresh);
    return fresh;
  };
}

const CODE_FIRST = /^[[(]?([a-z]{4})[\])]?(?:\s*[-–—:|/.,·•>]\s*|\s+)[(\[]?(.+?)[)\]]?$/i;
const CODE_LAST = /^(.+?)\s*(?:[-–—:|/,]\s*|\s|[([])\s*([a-z]{4})[\])]?$/i;

function identifySkill(text: string, framework: Framework, version: SfiaVersion): Recognition | undefined {
  const byCode = codeOnly(text, framework);
  if (byCode !== undefined) return byCode;
  const byName = nameOnly(text, framework, version);
  if (byName !== undefined) return byName;
  const [, before, behind] = CODE_FIRST.exec(text) ?? [];
  const [, ahead, last] = CODE_LAST.exec(text) ?? [];
  return codeAndName(before, behind, text, framework, version) ?? codeAndName(last, ahead, text, framework, version);
}

function codeOnly(text: string, framework: Framework): Recognition | undefined {
  if (text.length !== 4 || framework.versionsOf(text).length === 0) return undefined;
  const code = text.toUpperCase();
  const isWritten = text === code;
  const strength = WORD_CODES.has(code) ? (isWritten ? "word" : "none") : isWritten ? "code" : "word";
  return { text, code, naming: "code", nameVersions: [], contradiction: undefined, strength };
}

function nameOnly(text: string, framework: Framework, version: SfiaVersion): Recognition | undefined {
  const bearers = framework.byName(text);
  const skill = bearers.find((bearer) => bearer.version === version) ?? bearers.at(-1);
  if (skill === undefined) return undefined;
  const nameVersions = versionsNaming(bearers, skill.code);
  const strength = /[ /]/.test(skill.name) ? "name" : "word";
  return { text, code: skill.code, naming: "name", nameVersions, contradiction: undefined, strength };
}

/** Behind a code, another code or a list's separators: no name. */
const LISTS_MORE = /(?<![A-Za-z])[A-Z]{4}(?![A-Za-z])|[,;&+\n\d]/;

/**
 * A code beside a name. Where the name is known it confirms or contradicts the code; beside words that are no name only
 * a code in capitals that is no word counts, for the name may stand there in another language or abbreviated.
 */
function codeAndName(
  code: string | undefined,
  name: string | undefined,
  text: string,
  framework: Framework,
  version: SfiaVersion,
): Recognition | undefined {
  if (code === undefined || name === undefined) return undefined;
  const coded = codeOnly(code, framework);
  if (coded === undefined) return undefined;
  const named = nameOnly(name, framework, version);
  if (named === undefined) {
    const mayBeName = coded.strength === "code" && !LISTS_MORE.test(name) && headingRole(name) === undefined;
    return mayBeName ? { ...coded, text } : undefined;
  }
  return combine(coded, named, text, framework, version);
}

/** One recognition of a code and a name that stand together, in one cell or in two. */
export function combine(
  coded: Recognition,
  named: Recognition,
  text: string,
  framework: Framework,
  version: SfiaVersion,
): Recognition {
  const bearers = framework.byName(named.text);
  const borne = named.naming === "name" ? versionsNaming(bearers, coded.code) : named.nameVersions;
  const agrees = named.naming === "name" ? borne.length > 0 : named.code === coded.code;
  const within = coded.contradiction ?? named.contradiction;
  const contradiction = agrees ? within : latest(framework, named.code, version);
  const nameVersions = agrees ? (borne.length > 0 ? borne : coded.nameVersions) : [];
  return { text, code: coded.code, naming: "code-and-name", nameVersions, contradiction, strength: "code" };
}

/** A skill in the version checked against, else in the newest that has it. */
function latest(framework: Framework, code: string, version: SfiaVersion): Skill | undefined {
  const newest = framework.versionsOf(code).at(-1);
  return framework.byCode(code, version) ?? (newest && framework.byCode(code, newest));
}

function versionsNaming(bearers: readonly Skill[], code: string): readonly SfiaVersion[] {
  return SFIA_VERSIONS.filter((version) => bearers.some((skill) => skill.code === code && skill.version === version));
}

const WITH_LEVEL = /^(.+?)(?:[\s\-–:/(]+(?:level|lvl|l))?[\s.\-–:/(]*([1-7])\)?$/i;
const BEFORE_ASPECT = /[\s\-–—:_/([]+/g;
/** `self assessed level`: a longer text behind a skill says something else. */
const LONGEST_ASPECT = 3;
const WITH_BRACKETS = /^(.+?)\s*[([]([^()[\]]{1,80})[)\]]\s*\??$/;
const SCALE_IN_BRACKETS = /^(?:sfia|levels?|lvl|l|v|[\s\d,;&+–-]){1,20}$/i;

type Identify = (text: string) => Recognition | undefined;

/** A skill with what may stand behind it: whether it is held or aimed for, a level, the scale in brackets. */
function nameSkill(text: string, identify: Identify): NamedSkill | undefined {
  const bare = identify(text);
  if (bare !== undefined) return { recognition: bare, level: undefined, aspect: undefined };
  return withAspect(text, identify) ?? withLevel(text, identify) ?? withScale(text, identify);
}

/** A skill and whether it is held or aimed for. Words with a level behind them are left to `withLevel`. */
function withAspect(text: string, identify: Identify): NamedSkill | undefined {
  const breaks = [...text.matchAll(BEFORE_ASPECT)].slice(-LONGEST_ASPECT).toReversed();
  for (const { index, 0: separator } of breaks) {
    // First the skill: nearly all texts are none, and are done with here.
    const recognition = identify(text.slice(0, index));
    if (recognition === undefined || isEverydayWord(recognition)) continue;
    const tail = text.slice(index + separator.length).replace(/[)\]]$/, "");
    const aspect = headingRole(tail);
    const isAspect = aspect === "held" || aspect === "target" || (aspect === "level" && !/[1-7]$/.test(tail));
    if (isAspect && identify(tail) === undefined) return { recognition, level: undefined, aspect };
  }
  return undefined;
}

/** A skill and a level. The digit that ends a scale in brackets, as in `ITMG (5-7)`, is none. */
function withLevel(text: string, identify: Identify): NamedSkill | undefined {
  const [, owner = "", level] = WITH_LEVEL.exec(text) ?? [];
  const recognition = identify(owner);
  if (recognition === undefined || isEverydayWord(recognition)) return undefined;
  const isScale = withScale(text, identify) !== undefined && !/\D\(?[1-7]\)?$/.test(text);
  return isScale ? undefined : { recognition, level, aspect: undefined };
}

/** A skill with its scale in brackets, or the one in brackets that a question asks for. */
function withScale(text: string, identify: Identify): NamedSkill | undefined {
  const [, before = "", brackets = ""] = WITH_BRACKETS.exec(text) ?? [];
  const recognition = SCALE_IN_BRACKETS.test(brackets) ? identify(before) : askedFor(before, brackets, identify);
  return recognition === undefined ? undefined : { recognition, level: undefined, aspect: undefined };
}

/** The skill that a question asks for, as surveys head their columns: `Please rate your level [Testing]`. */
function askedFor(question: string, brackets: string, identify: Identify): Recognition | undefined {
  const isQuestion = question.length > SHORTEST_QUESTION && !/\([A-Z]{4}\)/.test(question);
  const role = isQuestion ? headingRole(question) : undefined;
  return role === "level" || role === "held" || role === "skill" ? identify(brackets) : undefined;
}

/** Whether a code is an everyday word written as one: `Test 5` and `Test plan` name no skill, `TEST 5` does. */
const isEverydayWord = ({ strength }: Recognition): boolean => strength === "none";

const SHORTEST_QUESTION = 12;
/** Two codes and what stands between them. */
export const SHORTEST_LIST = 9;
const CODE_LIKE = /^[A-Z]{4}(?![A-Za-z])/;
/** What stands between the items of a list, the surest first: an `and` or a slash may be part of a name. */
const SURE = /([,;\n\r|、，；])/;
const UNSURE = /([,;\n\r|、，；+&/]|\band\b|\bund\b|\bet\b)/;
/** The most parts that a name falls into at its own `and`s and slashes, as in Programming/software development. */
const MOST_PARTS = 4;

/** The items of a list in one cell. One item that cannot be a skill spoils the list: prose names skills as well. */
function listSkills(text: string, one: (text: string) => NamedSkill | undefined): readonly ListedSkill[] {
  if (text.length < SHORTEST_LIST || one(text) !== undefined) return [];
  const readings = [itemsBetween(SURE, text, one), itemsBetween(UNSURE, text, one), codesBetweenSpaces(text, one)];
  return readings.find(isList) ?? [];
}

function isList(items: readonly ListedSkill[]): boolean {
  const known = items.filter(({ named }) => named !== undefined).length;
  return known >= 2 && items.every(({ text, named }) => named !== undefined || CODE_LIKE.test(text));
}

/** The items between separators. Parts that make one name together are one item: the separator belongs to the name. */
function itemsBetween(separator: RegExp, text: string, one: (text: string) => NamedSkill | undefined): ListedSkill[] {
  const parts = text.split(separator);
  const items: ListedSkill[] = [];
  for (let from = 0; from < parts.length;) {
    const { size, item } = itemAt(parts, from, one);
    if (item.text !== "") items.push(item);
    from += size;
  }
  return items;
}

/** The longest name that begins at a part, else the part alone. Every second part is a separator. */
function itemAt(
  parts: readonly string[],
  from: number,
  one: (text: string) => NamedSkill | undefined,
): { size: number; item: ListedSkill } {
  for (let size = 2 * MOST_PARTS; size > 2; size -= 2) {
    const joined = plain(parts.slice(from, from + size - 1).join(""));
    const named = from + size <= parts.length + 1 ? one(joined) : undefined;
    if (named !== undefined && named.recognition.naming !== "code") return { size, item: { text: joined, named } };
  }
  const alone = plain(parts[from] ?? "");
  return { size: 2, item: { text: alone, named: one(alone) } };
}

/** Spaces part codes in capitals and nothing else: everyday words are codes as well. */
function codesBetweenSpaces(text: string, one: (text: string) => NamedSkill | undefined): ListedSkill[] {
  const codes = plain(text).split(" ");
  return codes.every((code) => CODE_LIKE.test(code)) ? codes.map((code) => ({ text: code, named: one(code) })) : [];
}

/** One recognition of each skill, the strongest of those given. */
export function oneOfEach(recognitions: readonly Recognition[]): Recognition[] {
  const strongest = new Map<string, Recognition>();
  for (const recognition of recognitions) {
    const known = strongest.get(recognition.code);
    if (known === undefined || known.strength === "word") strongest.set(recognition.code, recognition);
  }
  return [...strongest.values()];
}
