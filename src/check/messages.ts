import type { Level } from "../framework/level";
import type { SfiaVersion, SkillChange } from "../framework/framework";
import type { Assessment } from "../matrix/matrix";
import { formatCell, type CellAddress } from "../workbook/address";
import type { RuleName } from "./finding";

/** A skill as a sentence names it. */
export interface SkillName {
  readonly code: string;
  readonly name: string;
}

/** What is known of every level cell: the skill, whether its level is held or aimed for, and what stands there. */
export interface LevelFacts {
  readonly skill: SkillName;
  readonly aspect: Assessment["aspect"];
  readonly text: string;
}

/** What each rule found out: plain data, from which a language makes its sentence. */
export interface Facts {
  readonly "level-not-defined": LevelFacts & {
    readonly version: SfiaVersion;
    /** The claimed levels that the skill is not defined at. */
    readonly levels: readonly Level[];
    readonly defined: readonly Level[];
    /** Whether the version's own text says that the skill is not typically observed at these levels. */
    readonly isNotObserved: boolean;
    /** Whether the defined levels are known from a third party's list only. */
    readonly isUnconfirmed: boolean;
  };
  readonly "level-out-of-scale": LevelFacts & { readonly numbers: readonly string[] };
  readonly "level-not-whole": LevelFacts;
  readonly "level-unreadable": LevelFacts & { readonly isMark: boolean };
  /** `readings`: what may have been typed, such as 5-6 and 6-5; empty where the date looks like no two levels. */
  readonly "level-became-date": LevelFacts & { readonly readings: readonly string[] };
  /** `level`: what should stand in the cell; undefined where a skill should. */
  readonly "cell-error": { readonly error: string; readonly level: LevelFacts | undefined };
  readonly "level-missing": LevelFacts;
  readonly "level-undecided": LevelFacts;
  readonly "skill-unknown": { readonly text: string; readonly suggestion: SkillName | undefined };
  readonly "skill-other-version": {
    readonly skill: SkillName;
    readonly version: SfiaVersion;
    readonly versions: readonly SfiaVersion[];
    /** Whether all versions that have the skill come later, or all came earlier; else it left and came back. */
    readonly fate: "newer" | "removed" | "paused";
  };
  /** `named`: the skill that the name names. */
  readonly "code-name-mismatch": { readonly skill: SkillName; readonly named: SkillName };
  readonly renamed: {
    readonly code: string;
    readonly before: string;
    readonly after: string;
    /** The version that brought the new name. */
    readonly version: SfiaVersion;
    readonly impact: SkillChange["impact"];
  };
  readonly duplicate: {
    readonly skill: SkillName;
    readonly levels: readonly Level[];
    /** The cells that gave these levels first. */
    readonly cells: readonly CellAddress[];
    readonly hasPeople: boolean;
  };
  readonly "several-levels": {
    readonly skill: SkillName;
    readonly levels: readonly Level[];
    readonly hasPeople: boolean;
  };
  readonly "person-missing": LevelFacts & { readonly levels: readonly Level[] };
}

/** A language: a sentence for each rule. Names of skills and SFIA's own words are never translated. */
export type Messages = { readonly [Name in RuleName]: (facts: Facts[Name]) => string };

/** How much of a cell's text a sentence quotes. */
const LONGEST_QUOTE = 60;
/** The first half of a character that a cut went through. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });
const disjunction = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** The items as English lists them; most lists are of one item, and `Intl` is slow. */
function all(items: readonly (string | number)[]): string {
  return items.length === 1 ? String(items[0]) : conjunction.format(items.map(String));
}

const named = ({ name, code }: SkillName): string => `${name} (${code})`;
const levelWord = (aspect: LevelFacts["aspect"]): string => (aspect === "target" ? "target level" : "level");
const plural = (word: string, count: number): string => (count === 1 ? word : `${word}s`);
const numbered = (word: string, numbers: readonly number[]): string =>
  `${plural(word, numbers.length)} ${all(numbers)}`;
const versionsOf = (versions: readonly SfiaVersion[]): string => `SFIA ${all(versions)}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function quote(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST_QUOTE)
    .replace(/\s+/g, " ")
    .trim();
  return line.length > LONGEST_QUOTE ? `“${line.slice(0, LONGEST_QUOTE).replace(HALF_CHARACTER, "")}…”` : `“${line}”`;
}

/** The sentences in English. */
export const english: Messages = {
  "level-not-defined": ({ skill, aspect, levels, version, defined, isNotObserved, isUnconfirmed }) => {
    const place = numbered(levelWord(aspect), levels);
    const verdict = `is not ${isNotObserved ? "typically observed" : "defined"} at ${place}`;
    const sentence = `${named(skill)} ${verdict}: SFIA ${version} defines it at ${numbered("level", defined)}.`;
    return isUnconfirmed ? `${sentence} This range comes from a third-party list: please confirm it.` : sentence;
  },

  "level-out-of-scale": ({ skill, aspect, numbers }) => {
    const claim = numbers.length === 1 ? `is not a ${levelWord(aspect)}` : `are not ${levelWord(aspect)}s`;
    return `${all(numbers)} ${claim} for ${named(skill)}: SFIA has the levels 1 to 7.`;
  },

  "level-not-whole": ({ skill, aspect, text }) =>
    `${quote(text)} is not a whole level: the ${levelWord(aspect)} for ${named(skill)} must be a whole number from 1 to 7.`,

  "level-unreadable": ({ skill, aspect, text, isMark }) =>
    isMark
      ? `${quote(text)} marks ${named(skill)} but does not say which ${levelWord(aspect)}: enter a level from 1 to 7.`
      : `${quote(text)} cannot be read as a ${levelWord(aspect)} for ${named(skill)}: enter a level from 1 to 7.`,

  "level-became-date": ({ skill, aspect, text, readings }) =>
    readings.length > 0
      ? `Excel turned the ${levelWord(aspect)} for ${named(skill)} into a date (${text}): ` +
        `it may have been ${disjunction.format(readings)}. Format the cell as text and enter it again.`
      : `A date (${text}) stands where the ${levelWord(aspect)} for ${named(skill)} should be: enter a level from 1 to 7.`,

  "cell-error": ({ error, level }) =>
    level === undefined
      ? `The cell holds the error ${error} instead of a skill: repair its formula or enter a skill.`
      : `The cell holds the error ${error} instead of a ${levelWord(level.aspect)} for ${named(level.skill)}: ` +
        "repair its formula or enter a level.",

  "level-missing": ({ skill, aspect }) =>
    `${named(skill)} is listed without a ${levelWord(aspect)}: enter a level from 1 to 7.`,

  "level-undecided": ({ skill, aspect, text }) =>
    `The ${levelWord(aspect)} for ${named(skill)} is undecided (${quote(text)}): enter a level from 1 to 7 when it is known.`,

  "skill-unknown": ({ text, suggestion }) =>
    `${quote(text)} is not a skill in any SFIA version known here` +
    (suggestion === undefined ? ": check its code or name." : `. Did you mean ${named(suggestion)}?`),

  "skill-other-version": ({ skill, version, versions, fate }) => {
    const reasons = { newer: "it is newer", removed: "it was removed", paused: "it was left out" };
    return `${named(skill)} is not in SFIA ${version}: ${reasons[fate]} and stands in ${versionsOf(versions)} only.`;
  },

  "code-name-mismatch": ({ skill, named: other }) =>
    `The code ${skill.code} is ${skill.name}, but the name beside it is ${named(other)}: correct one of the two. ` +
    "Until then the code counts.",

  renamed: ({ code, before, after, version, impact }) => {
    const sentence = `SFIA ${version} renamed ${before} to ${after}; the code ${code} stays.`;
    if (impact === undefined) return sentence;
    const effect = impact === "may-be-impacted" ? "may be" : "are not";
    return `${sentence} The SFIA Foundation says that earlier assessments ${effect} impacted by this change.`;
  },

  duplicate: ({ skill, levels, cells, hasPeople }) => {
    const verb = levels.length === 1 ? "is" : "are";
    const whose = hasPeople ? " for this person" : "";
    const places = all(cells.map(formatCell));
    return `${numbered("Level", levels)} of ${named(skill)} ${verb} already given${whose} in ${places}.`;
  },

  "several-levels": ({ skill, levels, hasPeople }) => {
    const whose = hasPeople ? " for the same person" : "";
    return `${named(skill)} is given at ${numbered("level", levels)}${whose}. This is allowed: check that each is meant.`;
  },

  "person-missing": ({ skill, aspect, levels }) => {
    const verb = levels.length === 1 ? "belongs" : "belong";
    return `${capital(numbered(levelWord(aspect), levels))} of ${named(skill)} ${verb} to nobody: enter the person.`;
  },
};
