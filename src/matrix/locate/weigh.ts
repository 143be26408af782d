import type { MatrixEvidence } from "../matrix";
import type { Recognition } from "../words/recogniseSkill";

/** What a reading rests on, before it is weighed. */
export interface Grounds {
  /** The skills named, one of each. */
  readonly recognitions: readonly Recognition[];
  readonly unknownSkills: number;
  readonly claims: number;
  /** Cells that claim a level of a known skill, and how many of them only levels that it is defined at. */
  readonly levels: number;
  readonly defined: number;
  /** Numbers far beyond the scale, and all cells that hold anything. */
  readonly amounts: number;
  readonly filled: number;
  readonly mentionsSfia: boolean;
  readonly hasHeadings: boolean;
  /** Whether the skills are headings themselves, or stand under one that says that they are skills. */
  readonly isSheltered: boolean;
  /** Whether the skills stand under a heading that says they are something else: processes, categories, projects. */
  readonly isHeadedOtherwise: boolean;
}

/** Below these shares of known skills the few that are known may bear their names by chance. */
const SHARE_BESIDE_CODES = 0.04;
const SHARE_OF_NAMES = 0.34;
/** Under headings that speak of skills, names whose levels fit may be fewer. */
const SHARE_OF_FITTING = 0.2;
/** So many codes are no chance, whatever stands above them. */
const CODES_ANYWHERE = 3;
/** From this share on, names alone speak for the framework however the levels fit. */
const MOSTLY_KNOWN = 0.7;
/** Ratings on another scale fit the levels that skills are defined at less often than this. */
const FIT_OF_NAMES = 0.5;
const FIT_OF_WORDS = 0.75;
const SURE_AT_MOST = 0.99;

/** The evidence of some grounds, for people to read. */
export function evidenceOf(grounds: Grounds): MatrixEvidence {
  const { unknownSkills, claims, mentionsSfia, hasHeadings } = grounds;
  return {
    knownSkills: grounds.recognitions.length,
    unknownSkills,
    claims,
    defined: fitOf(grounds),
    mentionsSfia,
    hasHeadings,
  };
}

/**
 * How sure it is, from 0 to 1, that a reading is that of a skill matrix of the framework; undefined where it is not sure
 * enough to say anything: a wrong claim about somebody's sheet costs more than a modest one.
 */
export function weigh(grounds: Grounds): number | undefined {
  if (grounds.claims === 0 || grounds.recognitions.length === 0) return undefined;
  return holdsLevels(grounds) && isConvincing(grounds) ? confidenceOf(grounds) : undefined;
}

/** Among many cells some must be levels, and not too many amounts. */
function holdsLevels({ levels, filled, amounts, hasHeadings }: Grounds): boolean {
  if (3 * amounts > filled) return false;
  if (levels === 0) return hasHeadings && filled <= FEW_CELLS;
  return 10 * levels >= (hasHeadings ? filled : 3 * filled);
}

const FEW_CELLS = 5;

const count = ({ recognitions }: Grounds, strength: Recognition["strength"]): number =>
  recognitions.filter((recognition) => recognition.strength === strength).length;

const shareOf = ({ recognitions, unknownSkills }: Grounds): number =>
  recognitions.length / Math.max(1, recognitions.length + unknownSkills);

const fitOf = ({ defined, levels }: Grounds): number => (levels === 0 ? 0 : defined / levels);

function isConvincing(grounds: Grounds): boolean {
  const share = shareOf(grounds);
  const fit = fitOf(grounds);
  const names = count(grounds, "name");
  const isAlone = grounds.recognitions.length === 1 && !grounds.isSheltered && !grounds.mentionsSfia;
  if (isAlone && share < SHARE_OF_NAMES) return false;
  if (grounds.mentionsSfia) return share >= SHARE_BESIDE_CODES;
  if (grounds.isHeadedOtherwise) return count(grounds, "code") >= CODES_ANYWHERE;
  if (count(grounds, "code") > 0) return share >= SHARE_BESIDE_CODES;
  if (names > 1 && grounds.isSheltered && grounds.hasHeadings && share >= SHARE_OF_FITTING && fit >= MOSTLY_KNOWN) {
    return true;
  }
  if (names > 0 && share >= MOSTLY_KNOWN) return grounds.hasHeadings || names > 1;
  if (names > 0 && share >= SHARE_OF_NAMES) return fit >= FIT_OF_NAMES && names + count(grounds, "word") > 1;
  return count(grounds, "word") > 1 && share >= MOSTLY_KNOWN && fit >= FIT_OF_WORDS && grounds.hasHeadings;
}

function confidenceOf(grounds: Grounds): number {
  const strong = Math.min(1, count(grounds, "code") / 2 + count(grounds, "name") / 3);
  const sure =
    0.4 +
    0.2 * strong +
    0.15 * shareOf(grounds) +
    0.15 * fitOf(grounds) +
    (grounds.hasHeadings ? 0.1 : 0) +
    (grounds.mentionsSfia ? 0.05 : 0);
  return Math.min(SURE_AT_MOST, Math.round(sure * 100) / 100);
}
