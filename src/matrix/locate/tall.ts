import type { Column, Row } from "../../workbook/address";
import { groupHeading } from "./aspects";
import { headingRole, type HeadingRole } from "../words/headings";
import { profile, type ClaimOfSkill, type Profile } from "./profile";
import type { CellReaders } from "../cellReaders";
import { runColumns, type SkillRun } from "./skillRuns";
import { columnsBetween, type SheetWindow } from "./window";

/** Runs of skills that are read together, with their headings and the columns that they may reach over. */
export interface Tall {
  readonly window: SheetWindow;
  readonly readers: CellReaders;
  readonly runs: readonly SkillRun[];
  readonly from: number;
  readonly to: number;
  readonly headerRow: Row | undefined;
  /** A row of group headings above the headings. */
  readonly upperRow: Row | undefined;
}

/** A column beside the skills, with its headings and what it holds. */
export interface SideColumn {
  readonly column: Column;
  readonly heading: string;
  readonly group: string;
  readonly role: HeadingRole | undefined;
  readonly cells: Profile;
}

/** Where the runs name their skills. */
export const sightingsOf = ({ runs }: Tall): SkillRun["sightings"] => runs.flatMap(({ sightings }) => sightings);
/** The rows that name a skill, from top to bottom. */
export const rowsOf = (tall: Tall): Row[] =>
  [...new Set(sightingsOf(tall).map(({ row }) => row))].toSorted((a, b) => a - b);

/** The leftmost column of a run, or another where there is no run. */
export const firstColumn = (run: SkillRun | undefined, otherwise = 0): number =>
  run === undefined ? otherwise : (runColumns(run)[0] ?? otherwise);

/** The rightmost column of a run. */
export const lastColumn = (run: SkillRun): number => runColumns(run).at(-1) ?? 0;

/** What a column claims of the skills of a run, row by row. */
export function claimsBeside(window: SheetWindow, readers: CellReaders, run: SkillRun, column: Column): ClaimOfSkill[] {
  return run.sightings.map(({ row, named }) => [
    readers.claims(window.cell(row, column)),
    readers.references.fromText(named.recognition.text),
  ]);
}

/** The columns that hold no skills. */
export function openColumns({ runs, from, to }: Tall): Column[] {
  const taken = new Set(runs.flatMap(runColumns));
  return columnsBetween(from, to).filter((column) => !taken.has(column));
}

/** What a column holds beside the skills. */
export function profileOf(tall: Tall, column: Column): Profile {
  return profile(tall.runs.flatMap((run) => claimsBeside(tall.window, tall.readers, run, column)));
}

/** The columns that hold no skills, looked at. */
export function sideColumns(tall: Tall): SideColumn[] {
  const { window, headerRow, upperRow } = tall;
  return openColumns(tall).map((column) => {
    const own = headerRow === undefined ? "" : window.text(headerRow, column);
    const group = upperRow === undefined ? "" : groupHeading(window, upperRow, column);
    const heading = own === "" ? group : own;
    const mayHoldLevels = window.given.levels?.has(column) ?? true;
    const cells = mayHoldLevels ? profileOf(tall, column) : profile([]);
    return { column, heading, group, role: headingRole(heading), cells };
  });
}
