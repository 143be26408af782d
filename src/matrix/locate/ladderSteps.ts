import { isLevel, levelsIn, type Level } from "../../framework/level";
import type { Column, Row } from "../../workbook/address";
import { canBePerson, looksLikeName } from "./findPeople";
import { ladderStep } from "../words/headings";
import { isEmptyStep } from "../words/ladder";
import type { LevelColumn } from "../structure";
import type { CellReaders } from "../cellReaders";
import { openColumns, rowsOf, type Tall } from "./tall";

/** Fewer columns headed by levels are no ladder. */
const SHORTEST_LADDER = 3;
/** A longer text in a ladder is prose; several names may share a cell. */
const LONGEST_NAMES = 60;

/** The columns that a row heads as levels of their own, at most one column a level; none where they are too few for a ladder. */
export function ladderSteps(tall: Tall, row: Row): LevelColumn[] {
  const found = new Map<Level, LevelColumn>();
  for (const column of openColumns(tall)) {
    const text = tall.window.text(row, column);
    const step = text === "" ? undefined : stepOf(text, tall.readers);
    if (step !== undefined && !found.has(step)) found.set(step, { column, aspect: "held", step, person: undefined });
  }
  return found.size < SHORTEST_LADDER ? [] : [...found.values()];
}

function stepOf(text: string, readers: CellReaders): Level | undefined {
  const step = ladderStep(text);
  if (step !== undefined && isLevel(step)) return step;
  const [level, ...others] = levelsIn(readers.claims(text).levels);
  return others.length === 0 ? level : undefined;
}

/** Whether columns headed by levels hold prose, ticks or names; their numbers, if any, say the level again. Others are counts. */
export function isLadder(tall: Tall, steps: readonly LevelColumn[]): boolean {
  const { window } = tall;
  const cells = rowsOf(tall).flatMap((row) => steps.map(({ column, step }) => [row, column, step] as const));
  const filled = cells.filter(([row, column]) => !isEmptyStep(window.text(row, column)));
  const contrary = filled.filter(([row, column, step]) => isOtherNumber(tall, row, column, step));
  return filled.length > 0 && 5 * contrary.length <= filled.length;
}

function isOtherNumber({ window, readers }: Tall, row: Row, column: Column, step: Level | undefined): boolean {
  const cell = window.cell(row, column);
  if (typeof cell === "object") return cell.kind === "percent";
  const { kind, levels } = readers.claims(cell);
  if (kind === "levels") return step === undefined || !levelsIn(levels).includes(step);
  return kind === "out-of-scale" || kind === "not-whole";
}

/** What stands in the claimed cells of a ladder. */
export function filledSteps(tall: Tall, steps: readonly LevelColumn[]): string[] {
  const texts = rowsOf(tall).flatMap((row) => steps.map(({ column }) => tall.window.text(row, column)));
  return texts.filter((text) => !isEmptyStep(text));
}

/** Whether the cells of a ladder are people's names: short words, neither ticks nor prose. */
export function holdsNames(tall: Tall, steps: readonly LevelColumn[]): boolean {
  const texts = filledSteps(tall, steps);
  const names = texts.filter((text) => canBePerson(text, tall.readers) && text.length <= LONGEST_NAMES && isName(text));
  return 3 * names.length >= 2 * texts.length;
}

function isName(text: string): boolean {
  const [first = ""] = text.split(/[,;/]/);
  return /^\p{Lu}/u.test(first) || looksLikeName(first.trim());
}
