import { NO_LEVELS, without } from "../../framework/level";
import type { LevelClaim } from "../claim";
import type { SkillReference } from "../reference";

/** What the cells of a would-be level column hold. */
export interface Profile {
  /** Cells that claim one of the seven levels. */
  readonly levels: number;
  /** Of those, the claims of levels that the skill is defined at. */
  readonly defined: number;
  /** Cells that look like a level gone wrong: 8, 5.5, TBA, a date, an error. */
  readonly faulty: number;
  /** Numbers far beyond any scale of levels: amounts, marks, counts. */
  readonly amounts: number;
  readonly dates: number;
  readonly marks: number;
  /** Texts that are no level. */
  readonly unreadable: number;
  readonly filled: number;
  /** Whether the cells count 1, 2, 3 … row by row. */
  readonly isNumbering: boolean;
}

/** A claim and the skill that it would be of; the skill may be unknown. */
export type ClaimOfSkill = readonly [claim: LevelClaim, skill: SkillReference | undefined];

/** Counts what the cells of a would-be level column hold. */
export function profile(cells: readonly ClaimOfSkill[]): Profile {
  const kinds = { levels: 0, date: 0, mark: 0, unreadable: 0, none: 0 };
  let defined = 0;
  let amounts = 0;
  for (const cell of cells) {
    const [{ kind, beyond }] = cell;
    if (kind in kinds) kinds[kind as keyof typeof kinds] += 1;
    if (kind === "levels" && isDefined(cell)) defined += 1;
    if (beyond.length > 0 && beyond.some((number) => Math.abs(number) > LARGEST_SLIP)) amounts += 1;
  }
  const { levels, date: dates, mark: marks, unreadable } = kinds;
  const filled = cells.length - kinds.none;
  const faulty = filled - levels - marks - unreadable;
  const isNumbering = countsUp(cells.map(([claim]) => Number(claim.text)));
  return { levels, defined, faulty, amounts, dates, marks, unreadable, filled, isNumbering };
}

const SHORTEST_COUNT = 4;
/** A level typed with a digit too many is 55 or so; larger numbers are something else. */
const LARGEST_SLIP = 10;

/** Whether numbers go up by one: a numbering of the rows. */
export function countsUp(numbers: readonly number[]): boolean {
  if (numbers.length < SHORTEST_COUNT) return false;
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? NaN) + 1);
}

function isDefined([claim, reference]: ClaimOfSkill): boolean {
  if (claim.kind !== "levels" || reference?.skill === undefined) return false;
  return without(claim.levels, reference.skill.levelSet) === NO_LEVELS && claim.beyond.length === 0;
}

/** How many cells a plan may count as claims of levels, right or wrong. */
export const explained = ({ levels, faulty }: Profile): number => levels + faulty;

/** Whether most of what stands in the cells is levels. */
export function isLevelLike(cells: Profile): boolean {
  return cells.levels > 0 && 2 * cells.levels >= cells.filled && !cells.isNumbering;
}

/** Whether the cells could be levels, faults included, where a heading says that they are. */
export function mayBeLevels(cells: Profile): boolean {
  const other = cells.dates + cells.amounts;
  const few = cells.filled <= 2;
  return explained(cells) > 0 && 3 * explained(cells) >= cells.filled && (few || 2 * other <= cells.filled);
}
