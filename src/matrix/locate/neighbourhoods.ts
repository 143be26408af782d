import type { Column } from "../../workbook/address";
import { CLEARLY_PEOPLE, findPeople } from "./findPeople";
import { headingRole } from "../words/headings";
import { isLevelLike, profile } from "./profile";
import type { CellReaders } from "../cellReaders";
import { skillRuns, type SkillRun } from "./skillRuns";
import { claimsBeside, firstColumn, lastColumn } from "./tall";
import { columnsBetween, type SheetWindow } from "./window";

/** One run, or the runs in the same rows that are read as one matrix, and the columns between which it lies. */
export interface Neighbourhood {
  readonly runs: readonly SkillRun[];
  readonly from: number;
  readonly to: number;
}

/** Runs that share rows stand side by side: each pairs with the levels behind it, or has its own people before it. */
export function neighbourhoods(window: SheetWindow, readers: CellReaders): Neighbourhood[] {
  const open = skillRuns(window);
  const found: Neighbourhood[] = [];
  while (open.length > 0) {
    const [first] = open;
    if (first === undefined) break;
    const beside = open.filter((run) => run === first || sharesRows(first, run));
    for (const run of beside) open.splice(open.indexOf(run), 1);
    found.push(...divide(window, readers, beside));
  }
  return found;
}

function sharesRows(a: SkillRun, b: SkillRun): boolean {
  const rows = new Set(a.sightings.map(({ row }) => row));
  return b.sightings.some(({ row }) => rows.has(row));
}

function divide(window: SheetWindow, readers: CellReaders, beside: readonly SkillRun[]): Neighbourhood[] {
  const runs = beside.toSorted((a, b) => firstColumn(a) - firstColumn(b));
  const levelled = runs.filter((run, index) => {
    const end = firstColumn(runs[index + 1], window.width);
    return levelsBehind(window, readers, run, end).length > 0;
  });
  const [only] = runs.toSorted((a, b) => b.sightings.length - a.sightings.length);
  if (levelled.length < 2)
    return [{ runs: [levelled[0] ?? only].filter((run) => run !== undefined), from: 0, to: window.width }];
  const parts: Neighbourhood[] = [];
  for (const run of levelled) {
    const part = parts.at(-1);
    const since = part?.runs.at(-1);
    const people = since === undefined ? undefined : beginningOf(window, readers, since, run);
    if (part === undefined) parts.push({ runs: [run], from: 0, to: window.width });
    else if (people === undefined) parts[parts.length - 1] = { ...part, runs: [...part.runs, run] };
    else parts.splice(-1, 1, { ...part, to: people }, { runs: [run], from: people, to: window.width });
  }
  return parts;
}

/** The columns of levels between a run and another column. */
function levelsBehind(window: SheetWindow, readers: CellReaders, run: SkillRun, end: number): Column[] {
  return columnsBetween(lastColumn(run) + 1, end).filter((column) =>
    isLevelLike(profile(claimsBeside(window, readers, run, column))),
  );
}

/** The column in which a matrix of its own begins with a run, or undefined where the run goes on with the one before it. */
function beginningOf(window: SheetWindow, readers: CellReaders, before: SkillRun, run: SkillRun): number | undefined {
  const people = peopleBetween(window, readers, lastColumn(before) + 1, run);
  if (people !== undefined) return people;
  return isHeadedByPeople(window, readers, before, firstColumn(run)) ? firstColumn(run) : undefined;
}

/** Whether several columns of levels behind a run are headed by something else than held and target. */
function isHeadedByPeople(window: SheetWindow, readers: CellReaders, run: SkillRun, end: number): boolean {
  const first = run.sightings[0]?.row;
  const header = first === undefined ? undefined : window.above(first)?.row;
  if (header === undefined) return false;
  const levels = levelsBehind(window, readers, run, end);
  const headings = levels.map((column) => window.text(header, column)).filter((text) => text !== "");
  return headings.filter((text) => headingRole(text) === undefined || headingRole(text) === "person").length > 1;
}

/** The column between two runs that names people again, by its texts: the second run is a matrix of its own. */
function peopleBetween(window: SheetWindow, readers: CellReaders, from: number, run: SkillRun): Column | undefined {
  const rows = run.sightings.map(({ row }) => row);
  const first = rows[0];
  const columns = columnsBetween(from, firstColumn(run));
  const heading = first === undefined ? undefined : window.above(first)?.row;
  const headed = (column: Column): string => (heading === undefined ? "" : window.text(heading, column));
  return findPeople(window, readers, columns, rows, headed, CLEARLY_PEOPLE).columns[0];
}
