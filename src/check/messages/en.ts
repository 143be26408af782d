import type { SfiaVersion } from "../../framework/framework";
import type { Messages, RuleTitles, SeverityWords } from "./messages";
import { formFor, named, wordingOf, type LevelNouns } from "./wording";

const { all, any, cells: cellsIn, numbered, quote } = wordingOf("en-GB", ["“", "”"]);

const nouns: LevelNouns = { held: ["level", "levels"], target: ["target level", "target levels"] };
const versionsOf = (versions: readonly SfiaVersion[]): string => `SFIA ${all(versions)}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The sentences in English. */
export const messages: Messages = {
  "level-not-defined": ({ skill, aspect, levels, version, defined, isNotObserved, isUnconfirmed }) => {
    const place = numbered(nouns[aspect], levels);
    const verdict = `is not ${isNotObserved ? "typically observed" : "defined"} at ${place}`;
    const sentence = `${named(skill)} ${verdict}: SFIA ${version} defines it at ${numbered(nouns.held, defined)}.`;
    return isUnconfirmed ? `${sentence} This range comes from a third-party list: please confirm it.` : sentence;
  },

  "level-out-of-scale": ({ skill, aspect, numbers }) => {
    const [one, several] = nouns[aspect];
    const claim = formFor(numbers, `is not a ${one}`, `are not ${several}`);
    return `${all(numbers)} ${claim} for ${named(skill)}: SFIA has the levels 1 to 7.`;
  },

  "level-not-whole": ({ skill, aspect, text }) =>
    `${quote(text)} is not a whole level: the ${nouns[aspect][0]} for ${named(skill)} must be a whole number from 1 to 7.`,

  "level-unreadable": ({ skill, aspect, text, isMark }) =>
    isMark
      ? `${quote(text)} marks ${named(skill)} but does not say which ${nouns[aspect][0]}: enter a level from 1 to 7.`
      : `${quote(text)} cannot be read as a ${nouns[aspect][0]} for ${named(skill)}: enter a level from 1 to 7.`,

  "level-became-date": ({ skill, aspect, text, readings }) =>
    readings.length > 0
      ? `Excel turned the ${nouns[aspect][0]} for ${named(skill)} into a date (${text}): ` +
        `it may have been ${any(readings)}. Format the cell as text and enter it again.`
      : `A date (${text}) stands where the ${nouns[aspect][0]} for ${named(skill)} should be: enter a level from 1 to 7.`,

  "cell-error": ({ error, level }) =>
    level === undefined
      ? `The cell holds the error ${error} instead of a skill: repair its formula or enter a skill.`
      : `The cell holds the error ${error} instead of a ${nouns[level.aspect][0]} for ${named(level.skill)}: ` +
        "repair its formula or enter a level.",

  "level-missing": ({ skill, aspect }) =>
    `${named(skill)} is listed without a ${nouns[aspect][0]}: enter a level from 1 to 7.`,

  "level-undecided": ({ skill, aspect, text }) =>
    `The ${nouns[aspect][0]} for ${named(skill)} is undecided (${quote(text)}): enter a level from 1 to 7 when it is known.`,

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
    const verb = formFor(levels, "is", "are");
    const whose = hasPeople ? " for this person" : "";
    return `${capital(numbered(nouns.held, levels))} of ${named(skill)} ${verb} already given${whose} in ${cellsIn(cells)}.`;
  },

  "several-levels": ({ skill, levels, hasPeople }) => {
    const whose = hasPeople ? " for the same person" : "";
    return `${named(skill)} is given at ${numbered(nouns.held, levels)}${whose}. This is allowed: check that each is meant.`;
  },

  "person-missing": ({ skill, aspect, levels }) => {
    const verb = formFor(levels, "belongs", "belong");
    return `${capital(numbered(nouns[aspect], levels))} of ${named(skill)} ${verb} to nobody: enter the person.`;
  },
};

/** What each rule finds, in English. */
export const ruleTitles: RuleTitles = {
  "level-not-defined": "Level that the skill is not defined at",
  "level-out-of-scale": "Number that is none of the seven levels",
  "level-not-whole": "Number between two levels",
  "level-unreadable": "Entry that cannot be read as a level",
  "level-became-date": "Level that Excel turned into a date",
  "cell-error": "Excel error in the place of a skill or a level",
  "level-missing": "Skill without a level",
  "level-undecided": "Level that is not decided yet",
  "skill-unknown": "Skill that no SFIA version known here has",
  "skill-other-version": "Skill of another SFIA version",
  "code-name-mismatch": "Code and name of two different skills",
  renamed: "Skill that a later SFIA version renamed",
  duplicate: "Person, skill and level that were given before",
  "several-levels": "Several levels of one skill for one person",
  "person-missing": "Level that belongs to nobody",
};

/** The severities in English, as a report names them. */
export const severityWords: SeverityWords = { error: "Error", warning: "Warning", notice: "Notice" };
