import { asRow, type Column, type Row } from "../../workbook/address";
import { headingRole, type HeadingRole } from "../words/headings";
import { isHeadingRow } from "./headingRow";
import { columnsBetween, type Sighting, type SheetWindow } from "./window";

/** Skills that stand one below the other: in a column of codes, of names, or in one of each. */
export interface SkillRun {
  readonly code: Column | undefined;
  readonly name: Column | undefined;
  readonly sightings: readonly Sighting[];
  /** The row that the run ends before, where something else begins there. */
  readonly stop: Row | undefined;
}

/** The columns that a run takes. */
export const runColumns = ({ code, name }: SkillRun): Column[] =>
  [code, name].filter((column) => column !== undefined).toSorted((a, b) => a - b);

/** Finds where skills stand one below the other, cut where headings come again, code and name columns joined. */
export function skillRuns(window: SheetWindow): SkillRun[] {
  const breaks = { lines: headingLineRows(window), headings: headingRows(window) };
  const columns = byColumn(window.sightings.filter(({ row }) => !breaks.lines.has(row)));
  const runs = columns.flatMap(([column, sightings]) => cutAtHeadings(window, column, sightings, breaks));
  return joinCodesAndNames(runs);
}

/** The rows where a run may end: those whose skills are headings, and those of other headings. */
interface Breaks {
  readonly lines: ReadonlySet<Row>;
  readonly headings: ReadonlySet<Row>;
}

function headingRows(window: SheetWindow): Set<Row> {
  return new Set(window.rows.map(({ row }) => row).filter((row) => isHeadingRow(window, row, 0, window.width)));
}

/** Sightings by their column, from left to right. */
function byColumn(sightings: readonly Sighting[]): [Column, Sighting[]][] {
  const columns = new Map<Column, Sighting[]>();
  for (const sighting of sightings) {
    const own = columns.get(sighting.column);
    if (own === undefined) columns.set(sighting.column, [sighting]);
    else own.push(sighting);
  }
  return [...columns].toSorted(([a], [b]) => a - b);
}

/** Rows whose skills are headings: two different ones or more, and no skills but other things below most of them. */
function headingLineRows(window: SheetWindow): Set<Row> {
  const rows = new Set(window.sightings.map(({ row }) => row));
  return new Set([...rows].filter((row) => isHeadingLine(window, row)));
}

function isHeadingLine(window: SheetWindow, row: Row): boolean {
  const own = window.sightingsIn(row);
  if (new Set(own.map(({ named }) => named.recognition.code)).size < 2) return false;
  const below = window.below(row)?.row;
  if (below === undefined) return false;
  const continued = own.filter(({ column }) => window.sighting(below, column) !== undefined).length;
  const codeOverName = own.filter(
    ({ column, named }) => window.sighting(below, column)?.named.recognition.code === named.recognition.code,
  );
  return (
    2 * (continued - codeOverName.length) < own.length && window.above(row) !== undefined && !isAmidSkills(window, own)
  );
}

/** Skills above and further below in the same columns: a row of a list whose next row is a section or a blank. */
const NEARBY = [-3, -2, -1, 1, 2, 3];

function isAmidSkills(window: SheetWindow, own: readonly Sighting[]): boolean {
  const amid = own.filter(({ row, column }) =>
    NEARBY.some((away) => window.sighting(asRow(row + away), column) !== undefined),
  );
  return 2 * amid.length >= own.length;
}

function cutAtHeadings(
  window: SheetWindow,
  column: Column,
  sightings: readonly Sighting[],
  breaks: Breaks,
): SkillRun[] {
  const runs: SkillRun[] = [];
  let own: Sighting[] = [];
  for (const sighting of sightings) {
    const last = own.at(-1);
    const cut = last === undefined ? undefined : headingBetween(window, column, last.row, sighting.row, breaks);
    if (cut !== undefined) {
      runs.push({ ...asRun(column, own), stop: cut });
      own = [];
    }
    own.push(sighting);
  }
  const last = own.at(-1);
  if (last === undefined) return runs;
  const { lines, headings } = breaks;
  const stop = window.rows.find(({ row }) => row > last.row && (lines.has(row) || headings.has(row)))?.row;
  return [...runs, { ...asRun(column, own), stop }];
}

/** A run's column counts as one of codes when most of its cells are codes alone. */
function asRun(column: Column, sightings: readonly Sighting[]): SkillRun {
  const codes = sightings.filter(({ named }) => named.recognition.naming === "code").length;
  const isCode = 2 * codes > sightings.length;
  return { code: isCode ? column : undefined, name: isCode ? undefined : column, sightings, stop: undefined };
}

/** The row between two others where another matrix begins. The same headings said again in a list of people do not count. */
function headingBetween(
  window: SheetWindow,
  column: Column,
  from: Row,
  to: Row,
  { lines, headings }: Breaks,
): Row | undefined {
  let row = window.below(from)?.row;
  while (row !== undefined && row < to) {
    if (lines.has(row) || (headings.has(row) && window.text(row, column) !== "")) {
      return isSaidAgain(window, row) ? undefined : row;
    }
    row = window.below(row)?.row;
  }
  return undefined;
}

const OWNERS: ReadonlySet<HeadingRole | undefined> = new Set(["person", "role", "id"]);

function isSaidAgain(window: SheetWindow, row: Row): boolean {
  const columns = columnsBetween(0, window.width).filter((column) => window.text(row, column) !== "");
  const namesPeople = columns.some((column) => OWNERS.has(headingRole(window.text(row, column))));
  const before = window.rows.filter((other) => other.row < row);
  const isSame = (other: Row): boolean =>
    columns.every((column) => window.text(other, column) === window.text(row, column));
  return namesPeople && before.some((other) => isSame(other.row));
}

/** Two runs that name the same skills in the same rows are the code and the name of each. */
function joinCodesAndNames(runs: readonly SkillRun[]): SkillRun[] {
  const joined: SkillRun[] = [];
  for (const run of runs) {
    const place = joined.findIndex((other) => isPartner(other, run));
    const partner = joined[place];
    if (partner === undefined) joined.push(run);
    else joined[place] = join(partner, run);
  }
  return joined;
}

function isPartner(a: SkillRun, b: SkillRun): boolean {
  const codes = new Map(a.sightings.map((sighting) => [sighting.row, sighting.named.recognition.code]));
  const shared = b.sightings.filter(({ row }) => codes.has(row));
  const same = shared.filter((sighting) => codes.get(sighting.row) === sighting.named.recognition.code);
  return same.length > 0 && 2 * same.length >= shared.length;
}

/** A third column that says the skill once more adds nothing; of two, one is the code. */
function join(a: SkillRun, b: SkillRun): SkillRun {
  if (a.code !== undefined && a.name !== undefined) return a;
  const [column] = runColumns(b);
  const rows = new Set(a.sightings.map(({ row }) => row));
  const sightings = [...a.sightings, ...b.sightings.filter(({ row }) => !rows.has(row))].toSorted(
    (x, y) => x.row - y.row,
  );
  const stop = a.stop ?? b.stop;
  if (a.code === undefined && b.code !== undefined) return { code: column, name: a.name, sightings, stop };
  return a.code === undefined ? { ...a, sightings, stop } : { code: a.code, name: column, sightings, stop };
}
