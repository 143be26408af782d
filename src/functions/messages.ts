import { counted } from "../check/words";
import { SFIA_VERSIONS, type SfiaVersion, type Skill } from "../framework/framework";

/** How many cells a range has. */
type Shape = readonly [rows: number, columns: number];

const inWords = ([rows, columns]: Shape): string => `${counted(rows, "row")} by ${counted(columns, "column")}`;

const anyOf = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** How much of a cell's text a sentence quotes. */
const LONGEST_QUOTE = 60;

/** What the functions say beside the sentences of the check. */
export const messages = {
  differentShapes: (first: Shape, second: Shape): string =>
    `The skills (${inWords(first)}) and the levels (${inWords(second)}) are ranges of different shapes: ` +
    "give as many cells of both, or a single cell, row or column of one.",

  unknownVersion: (text: string): string =>
    `“${text.slice(0, LONGEST_QUOTE)}” is not a version of SFIA that is known here: give ${anyOf.format(SFIA_VERSIONS)}.`,

  severalLevels: (text: string): string =>
    `“${text}” names several levels, and each has a descriptor of its own: give one level.`,

  noText: ({ name, code, version }: Skill): string =>
    `The text of ${name} (${code}) in SFIA ${version} is not bundled: it belongs to the SFIA Foundation and needs a licence of your own. ` +
    "Read it at www.sfia-online.org.",

  /** Words of the framework's owner with their source. */
  quoted: (text: string, source: string): string => `${text} Source: ${source}`,

  noSkillFound: "No skill of this framework was found in this range.",

  nothingToCorrect: (assessments: number): string => `Nothing to correct in ${counted(assessments, "assessment")}.`,

  otherVersion: (version: SfiaVersion): string =>
    `The names of these skills are those of SFIA ${version}: to check them against that version, give ${version} as the version.`,

  moreFindings: (count: number): string =>
    `${counted(count, "more finding")} ${count === 1 ? "is" : "are"} not listed here.`,
};
