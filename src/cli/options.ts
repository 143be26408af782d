import { InvalidArgumentError } from "commander";
import { bundledFramework } from "../framework/bundled";
import { SFIA_VERSIONS, type Framework, type SfiaVersion, type Skill } from "../framework/framework";
import { isLevel, type Level } from "../framework/level";
import { MAX_ROWS, parseColumn } from "../workbook/address";

/** More threads than this only wait for each other. */
const MOST_JOBS = 64;

/** The version whose text is bundled. */
export const DEFAULT_VERSION: SfiaVersion = "7";

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
