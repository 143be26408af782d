import { InvalidArgumentError } from "commander";
import { bundledFramework } from "../framework/bundled";
import { DEFAULT_VERSION, SFIA_VERSIONS, type Framework, type SfiaVersion, type Skill } from "../framework/framework";
import { isLevel, type Level } from "../framework/level";
import { MAX_ROWS, parseCell, parseColumn, type CellAddress, type Column } from "../workbook/address";

/** More threads than this only wait for each other. */
const MOST_JOBS = 64;

/** Reads a whole number from 1 on, or says what is wanted. */
function wholeNumber(text: string, highest: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= highest) return value;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${highest.toLocaleString("en")}.`);
}

export const parseJobs = (text: string): number => wholeNumber(text, MOST_JOBS);
export const parseHeaderRow = (text: string): number => wholeNumber(text, MAX_ROWS);

/** Reads columns by their letters: one, several, or from one to another. Counted from 0. */
export function parseColumns(text: string): number[] {
  return text.split(",").flatMap((part) => {
    const [from, to = from] = part.split(/[:-]/).map((letters) => parseColumn(letters.trim()));
    if (from === undefined || to === undefined || to < from) {
      throw new InvalidArgumentError("It must be columns by their letters, such as B or B,D or F:K.");
    }
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

/** Reads one column by its letters. */
export function parseColumnLetter(text: string): Column {
  const column = parseColumn(text.trim());
  if (column === undefined) throw new InvalidArgumentError("It must be a column by its letters, such as K.");
  return column;
}

/** A cell of a sheet. */
export interface SheetCell {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** Reads a cell with its sheet, which may stand in quotes as in formulas. */
export function parseSheetCell(text: string): SheetCell {
  const at = text.lastIndexOf("!");
  const cell = parseCell(text.slice(at + 1));
  const written = text.slice(0, Math.max(at, 0));
  const sheet = /^'.*'$/.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
  if (sheet === "" || cell === undefined) {
    throw new InvalidArgumentError("It must be a sheet and a cell, such as Team!H2.");
  }
  return { sheet, cell };
}

/** Reads some of the seven levels: one, or several between commas. */
export const parseLevels = (text: string): Level[] => text.split(",").map((part) => parseLevel(part.trim()));

/** Reads one of the seven levels. */
export function parseLevel(text: string): Level {
  const value = Number(text);
  if (text.length === 1 && isLevel(value)) return value;
  throw new InvalidArgumentError("SFIA has the levels 1 to 7.");
}

/** Reads a skill's code, in any version. */
export function parseSkillCode(text: string): string {
  const code = text.trim().toUpperCase();
  if (bundledFramework().versionsOf(code).length > 0) return code;
  throw new InvalidArgumentError(unknownSkill(text, bundledFramework()));
}

/** The skill of a version that a code or a name means; the error says what is wrong with the text. */
export function skillNamed(text: string, version: SfiaVersion, framework: Framework): Skill {
  const skill =
    framework.byCode(text, version) ?? framework.byName(text).find((candidate) => candidate.version === version);
  if (skill !== undefined) return skill;
  const versions = framework.versionsOf(text);
  if (versions.length === 0) throw new InvalidArgumentError(unknownSkill(text, framework));
  throw new InvalidArgumentError(
    `${text.toUpperCase()} is not in SFIA ${version}, but in SFIA ${versions.join(", ")}: choose with --sfia.`,
  );
}

function unknownSkill(text: string, framework: Framework): string {
  const known = SFIA_VERSIONS.toReversed().map((version) => framework.nearest(text, version));
  const nearest = framework.nearest(text, DEFAULT_VERSION) ?? known.find((skill) => skill !== undefined);
  const guess = nearest === undefined ? "" : ` Did you mean ${nearest.code} (${nearest.name})?`;
  return `No version of SFIA known here has such a skill.${guess}`;
}
