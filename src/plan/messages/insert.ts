import type { SfiaVersion, Skill } from "../../framework/framework";
import type { Level } from "../../framework/level";
import { counted, listed } from "../../check/words";

const named = ({ name, code }: Pick<Skill, "name" | "code">): string => `${name} (${code})`;
const levelsNamed = (levels: readonly Level[]): string => `level${levels.length === 1 ? "" : "s"} ${listed(levels)}`;
const WHOSE_TEXT =
  "it belongs to the SFIA Foundation, and Levelcheck comes with the text of IT management (ITMG) in SFIA 7 only. " +
  "Read it at www.sfia-online.org, or in the spreadsheet that your licence gives you.";
const rows = (count: number): string => counted(count, "row");

/** Why descriptors are not inserted, a sentence or two each: what is wrong, where, and what to do. */
export const insertRefusals = {
  unknownSkill: (text: string, version: SfiaVersion, nearest: Skill | undefined): string =>
    `“${text}” is not a skill in SFIA ${version}${nearest === undefined ? ": check its code or name." : `. Did you mean ${named(nearest)}?`}`,
  noText: (skill: Skill): string =>
    `The text of ${named(skill)} in SFIA ${skill.version} is not bundled: ${WHOSE_TEXT}`,
  notDefined: (skill: Skill, levels: readonly Level[]): string =>
    `${named(skill)} has no descriptor at ${levelsNamed(levels)}: SFIA ${skill.version} defines it at ` +
    `${levelsNamed(skill.levels)}. Choose among these.` +
    (skill.evidence === "third-party-list" ? " This range comes from a third-party list: please confirm it." : ""),
  noSheet: (sheet: string): string => `The workbook has no sheet ${sheet}: choose one of its sheets, or a new one.`,
  beyondSheet: (cell: string): string =>
    `From ${cell} on there is not enough room before the sheet ends: choose a cell further up or further left.`,
  noColumn: (sheet: string): string =>
    `The matrix on ${sheet} reaches the last column of the sheet: choose another column for the descriptors.`,
  partOfMatrix: (sheet: string, column: string): string =>
    `Column ${column} of ${sheet} holds people, skills or levels of the matrix: choose another column for the descriptors.`,
  sharedColumn: (sheet: string, column: string): string =>
    `Two matrices stand side by side on ${sheet} and cannot both have their descriptors in column ${column}: ` +
    "leave the column out, so that each gets one of its own.",
  occupied: (cells: number, formulas: number, places: string): string =>
    `${counted(cells, "cell")} that would be written ${cells === 1 ? "is" : "are"} not empty` +
    `${formulas === 0 ? "" : `, ${formulas.toLocaleString("en")} with ${formulas === 1 ? "a formula" : "formulas"}`}: ${places}. ` +
    `Choose another place, or allow ${cells === 1 ? "it" : "them"} to be overwritten.`,
};

/** What is said of a plan that inserts descriptors, a sentence each. */
export const insertNotes = {
  table: (skill: Skill, levels: readonly Level[], place: string): string =>
    `The descriptors of ${named(skill)} at ${levelsNamed(levels)} are written to ${place}.`,
  source: (source: string): string => `Source: ${source}`,
  overwritten: (cells: number, places: string): string =>
    `${counted(cells, "cell")} that held something ${cells === 1 ? "is" : "are"} overwritten: ${places}.`,
  beside: (count: number, sheet: string, column: string): string =>
    `${rows(count)} of ${sheet} ${count === 1 ? "gets its descriptor" : "get their descriptors"} in column ${column}.`,
  withoutText: (count: number): string =>
    `${rows(count)} ${count === 1 ? "is" : "are"} left empty, for the text of the skill is not bundled: ${WHOSE_TEXT}`,
  notDefined: (count: number): string =>
    `${rows(count)} ${count === 1 ? "claims a level" : "claim levels"} that the skill has no descriptor at: check ` +
    `${count === 1 ? "it" : "them"}, and insert again.`,
  withoutLevel: (count: number): string =>
    `${rows(count)} ${count === 1 ? "is" : "are"} left empty, for no level from 1 to 7 can be read there.`,
  severalSkills: (count: number): string =>
    `${rows(count)} ${count === 1 ? "is" : "are"} left empty, for several skills stand in one row.`,
  otherShape: (sheet: string): string =>
    `The matrix on ${sheet} has no single skill and level in each row, so no column can hold its descriptors: ` +
    "insert a reference table instead.",
  noMatrix: "No matrix with a skill and a level in each row was found, so there is nothing to put descriptors beside.",
};

/** What stands in the headings and labels of inserted cells. */
export const insertLabels = {
  title: (skill: Skill): string => `${named(skill)} in SFIA ${skill.version}`,
  headings: ["Skill", "Level", "Guiding phrase", "Descriptor", "Source"],
  skill: (skill: Skill): string => `${named(skill)}, SFIA ${skill.version}`,
  definition: "Definition",
  levels: (levels: readonly Level[]): string => {
    const [first, last] = [levels[0], levels.at(-1)];
    const isRun = first !== undefined && last !== undefined && levels.length > 2 && last - first === levels.length - 1;
    return isRun ? `Levels ${first} to ${last}` : levelsNamed(levels).replace("l", "L");
  },
  column: (sources: readonly string[]): string => `Descriptor (${sources.join(" ")})`,
  descriptorAt: (level: Level, text: string): string => `Level ${level}: ${text}`,
};
