import { asColumn, asRow, type Row } from "../../workbook/address";
import { isCatalogue } from "./catalogue";
import { isHeadingRow } from "./headingRow";
import { headingRole, isNoPerson, type HeadingRole } from "../words/headings";
import { filledSteps, holdsNames } from "./ladderSteps";
import { neighbourhoods } from "./neighbourhoods";
import type { SkillGroup } from "../structure";
import type { Overruling, TallPlan } from "./plan";
import { explained, profile, type Profile } from "./profile";
import type { CellReaders } from "../cellReaders";
import { oneOfEach } from "../words/recogniseSkill";
import { runColumns, type SkillRun } from "./skillRuns";
import { claimsBeside, firstColumn, lastColumn, rowsOf, sightingsOf, type Tall } from "./tall";
import { withHeadings } from "./tallHeadings";
import { shapeOf, type Shape } from "./tallShape";
import { evidenceOf, weigh } from "./weigh";
import { columnsBetween, next, type SheetWindow } from "./window";

/** Finds the matrices whose skills stand in the rows. A header row that is given is the one taken. */
export function locateTall(window: SheetWindow, readers: CellReaders, overruling: Overruling): TallPlan[] {
  return neighbourhoods(window, readers)
    .map((part) => withHeadings(window, readers, part, overruling.headerRow))
    .map((tall) => planTall(tall, overruling.isOverruled))
    .filter((plan) => plan !== undefined);
}

/** Two columns with nothing in them part what belongs to a matrix from what does not. */
const GAP = 2;

/** The same skills with the columns that hang together with theirs, spacers of one column included. */
function closeBy(tall: Tall): Tall {
  const { window, runs, headerRow, from, to } = tall;
  const rows = rowsOf(tall).concat(headerRow ?? []);
  const isBlank = (column: number): boolean => rows.every((row) => window.text(row, asColumn(column)) === "");
  const isGap = (columns: readonly number[]): boolean => columns.length >= GAP && columns.every(isBlank);
  let left = Math.min(...runs.flatMap(runColumns));
  let right = Math.max(...runs.flatMap(runColumns));
  while (left > from && !isGap(columnsBetween(Math.max(from, left - GAP), left))) left -= 1;
  while (right < to - 1 && !isGap(columnsBetween(right + 1, Math.min(to, right + 1 + GAP)))) right += 1;
  return { ...tall, from: left, to: right + 1 };
}

function planTall(whole: Tall, isGiven: boolean): TallPlan | undefined {
  const close = closeBy(whole);
  const closeShape = shapeOf(close);
  const tall = closeShape === undefined ? whole : close;
  const shape = closeShape ?? shapeOf(whole);
  const rows = rowsOf(tall);
  const [first] = rows;
  if (shape === undefined || first === undefined) return undefined;
  const groups = groupsOf(tall, shape);
  const cells = cellsOf(tall, shape);
  const said = saidOtherwise(tall, shape);
  const grounds = {
    recognitions: oneOfEach(sightingsOf(tall).flatMap(recognitionsOf)),
    unknownSkills: unknownSkills(tall, shape).size,
    claims: said ?? explained(cells),
    levels: said ?? cells.levels,
    defined: said ?? cells.defined,
    amounts: said === undefined ? cells.amounts : 0,
    filled: said ?? cells.filled,
    mentionsSfia: tall.window.mentionsSfia,
    hasHeadings: tall.headerRow !== undefined && isHeadingRow(tall.window, tall.headerRow, tall.from, tall.to),
    isSheltered: tall.runs.some((run) => isHeadedAsSkills(tall, run)),
    isHeadedOtherwise: tall.runs.every((run) => isHeadedOtherwise(tall, run)),
  };
  const catalogue = isCatalogue(tall, shape);
  if (catalogue && shape.layout !== "ladder") return undefined;
  const confidence = weigh(grounds) ?? (isGiven && grounds.claims > 0 ? 0 : undefined);
  if (confidence === undefined) return undefined;
  return {
    kind: "tall",
    layout: shape.layout,
    headerRow: tall.headerRow,
    top: tall.headerRow ?? first,
    firstRow: tall.headerRow === undefined ? first : next(tall.headerRow),
    bottom: rows.at(-1) ?? first,
    stop: tall.runs[0]?.stop,
    people: shape.people,
    confidence,
    evidence: evidenceOf(grounds),
    groups,
    isCatalogue: catalogue,
    cellsNamePeople: shape.layout === "ladder" && shape.people.columns.length === 0 && holdsNames(tall, shape.levels),
  };
}

/** How many claims are made other than by level cells: by the filled cells of a ladder, or by levels written with the skills. */
function saidOtherwise(tall: Tall, shape: Shape): number | undefined {
  if (shape.layout === "ladder") return filledSteps(tall, shape.levels).length;
  return shape.levels.length === 0 ? rowsOf(tall).length : undefined;
}

function isHeadedAsSkills({ window, headerRow }: Tall, run: SkillRun): boolean {
  if (headerRow === undefined) return false;
  const roles = runColumns(run).map((column) => headingRole(window.text(headerRow, column)));
  return roles.includes("skill") || roles.includes("code");
}

const SKILL_HEADINGS: ReadonlySet<HeadingRole | undefined> = new Set(["skill", "code", "person", undefined]);

/** Whether a run's columns say in their headings that they hold something else than skills. */
function isHeadedOtherwise({ window, headerRow }: Tall, run: SkillRun): boolean {
  if (headerRow === undefined) return false;
  return runColumns(run).every((column) => !SKILL_HEADINGS.has(headingRole(window.text(headerRow, column))));
}

function recognitionsOf({ named, listed }: SkillRun["sightings"][number]) {
  const items = listed.map((item) => item.named?.recognition).filter((recognition) => recognition !== undefined);
  return items.length > 0 ? items : [named.recognition];
}

function groupsOf(tall: Tall, shape: Shape): SkillGroup[] {
  return tall.runs.map((run, index) => {
    const { code, name } = run;
    const end = firstColumn(tall.runs[index + 1], tall.to);
    const own =
      tall.runs.length === 1
        ? shape.levels
        : shape.levels.filter(({ column }) => column > lastColumn(run) && column < end);
    return { code, name, levels: own };
  });
}

function cellsOf(tall: Tall, shape: Shape): Profile {
  const groups = groupsOf(tall, shape);
  const claims = tall.runs.flatMap((run, index) =>
    (groups[index]?.levels ?? []).flatMap(({ column }) => claimsBeside(tall.window, tall.readers, run, column)),
  );
  return profile(claims);
}

/** Without headings, the row before the unbroken rows that lead to the first skill. */
function beginningOf({ window, runs }: Tall): number {
  const [column] = runs.flatMap(runColumns);
  let row: Row = runs[0]?.sightings[0]?.row ?? asRow(0);
  while (column !== undefined && window.text(asRow(row - 1), column) !== "") row = asRow(row - 1);
  return row - 1;
}

/** The texts that stand where skills do, with a level beside them, and are none. */
function unknownSkills(tall: Tall, shape: Shape): Set<string> {
  const { window, readers, runs, headerRow } = tall;
  const from = headerRow ?? beginningOf(tall);
  const stop = runs[0]?.stop ?? Infinity;
  const levels = shape.levels.map(({ column }) => column);
  const columns = runs.map((run) => run.name ?? run.code ?? asColumn(0));
  const rows = window.rows.filter(
    ({ row, cells }) =>
      row > from && row < stop && levels.some((column) => readers.claims(cells[column]).kind === "levels"),
  );
  const texts = rows.flatMap(({ row }) =>
    columns.filter((column) => window.sighting(row, column) === undefined).map((column) => window.text(row, column)),
  );
  return new Set(texts.filter((text) => text !== "" && !isNoPerson(text)));
}
