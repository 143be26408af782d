import { isLevel, levelsIn, type Level } from "../framework/level";
import { asColumn, type Column, type Row } from "../workbook/address";
import { aspectOf, groupHeading, isAspectRow, type Aspect } from "./aspects";
import { canBePerson, CLEARLY_PEOPLE, findPeople, looksLikeName, NOBODY } from "./findPeople";
import { findOwner } from "./findOwner";
import { isHeadingRow } from "./headingRow";
import { isEmptyStep } from "./ladder";
import { headingRole, isNoPerson, ladderStep, namesSfia, type HeadingRole } from "./headings";
import type { Layout } from "./matrix";
import type { LevelColumn, PeoplePlan, SkillGroup, TallPlan } from "./plan";
import { explained, isLevelLike, mayBeLevels, profile, type ClaimOfSkill, type Profile } from "./profile";
import type { CellReaders } from "./reader";
import { oneOfEach } from "./recogniseSkill";
import { runColumns, skillRuns, type SkillRun } from "./skillRuns";
import { evidenceOf, weigh } from "./weigh";
import { columnsBetween, next, type SheetWindow } from "./window";

/** Runs of skills that are read together, with their headings and the columns that they may reach over. */
interface Tall {
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
interface SideColumn {
  readonly column: Column;
  readonly heading: string;
  readonly group: string;
  readonly role: HeadingRole | undefined;
  readonly cells: Profile;
}

/** Finds the matrices whose skills stand in the rows. A header row that is given is the one taken. */
export function locateTall(window: SheetWindow, readers: CellReaders, headerRow?: Row): TallPlan[] {
  return neighbourhoods(window, readers)
    .map((part) => withHeadings(window, readers, part, headerRow))
    .map((tall) => planTall(tall, headerRow !== undefined))
    .filter((plan) => plan !== undefined);
}

/** One run, or the runs in the same rows that are read as one matrix, and the columns between which it lies. */
interface Neighbourhood {
  readonly runs: readonly SkillRun[];
  readonly from: number;
  readonly to: number;
}

/** Runs that share rows stand side by side: each pairs with the levels behind it, or has its own people before it. */
function neighbourhoods(window: SheetWindow, readers: CellReaders): Neighbourhood[] {
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
  const levelled = runs.filter((run, index) =>
    hasLevelsBehind(window, readers, run, firstColumn(runs[index + 1], window.width)),
  );
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

const firstColumn = (run: SkillRun | undefined, otherwise = 0): number =>
  run === undefined ? otherwise : (runColumns(run)[0] ?? otherwise);
const lastColumn = (run: SkillRun): number => runColumns(run).at(-1) ?? 0;

function hasLevelsBehind(window: SheetWindow, readers: CellReaders, run: SkillRun, end: number): boolean {
  return columnsBetween(lastColumn(run) + 1, end).some((column) =>
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
  const levels = columnsBetween(lastColumn(run) + 1, end).filter((column) =>
    isLevelLike(profile(claimsBeside(window, readers, run, column))),
  );
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

function claimsBeside(window: SheetWindow, readers: CellReaders, run: SkillRun, column: Column): ClaimOfSkill[] {
  return run.sightings.map(({ row, named }) => [
    readers.claims(window.cell(row, column)),
    readers.references.fromText(named.recognition.text),
  ]);
}

function withHeadings(
  window: SheetWindow,
  readers: CellReaders,
  { runs, from, to }: Neighbourhood,
  given: Row | undefined,
): Tall {
  const bare = { window, readers, runs, from, to, headerRow: undefined, upperRow: undefined };
  const headerRow = given ?? findHeader(bare);
  return { ...bare, headerRow, upperRow: headerRow === undefined ? undefined : findUpperRow(bare, headerRow) };
}

const sightingsOf = ({ runs }: Tall): SkillRun["sightings"] => runs.flatMap(({ sightings }) => sightings);
const rowsOf = (tall: Tall): Row[] => [...new Set(sightingsOf(tall).map(({ row }) => row))].toSorted((a, b) => a - b);

/** How far above the first skill headings are looked for: rows of unknown skills may stand between. */
const FAR_ABOVE = 60;
const NEAR_ABOVE = 4;

function findHeader(tall: Tall): Row | undefined {
  const { window, from, to } = tall;
  const first = rowsOf(tall)[0];
  if (first === undefined) return undefined;
  const above = window.rows
    .map(({ row }) => row)
    .filter((row) => row < first && row >= first - FAR_ABOVE)
    .reverse();
  const near = above
    .filter((row) => row >= first - NEAR_ABOVE)
    .find((row) => isHeadingRow(window, row, from, to) || headsLevels(tall, row));
  if (near !== undefined) return near;
  const blocked = above.findIndex((row) =>
    columnsBetween(from, to).some((column) => window.sighting(row, column) !== undefined),
  );
  const reachable = blocked < 0 ? above : above.slice(0, blocked);
  return reachable.find((row) => isHeadingRow(window, row, from, to) || headsLadder(tall, row));
}

/** Whether a row says, above most columns of levels, what they are: people's names or the steps of a ladder. */
function headsLevels(tall: Tall, row: Row): boolean {
  const { window, readers } = tall;
  const columns = openColumns(tall).filter((column) => isLevelLike(profileOf(tall, column)));
  const headed = columns.filter((column) => {
    const text = window.text(row, column);
    return (
      text !== "" &&
      (ladderStep(text) !== undefined || typeof window.cell(row, column) === "string") &&
      readers.claims(text).kind !== "none"
    );
  });
  return (columns.length > 0 && 2 * headed.length >= columns.length) || headsLadder(tall, row);
}

const headsLadder = (tall: Tall, row: Row): boolean => steps(tall, row).length >= SHORTEST_LADDER;

/** A row of group headings right above the headings: names over held and target, a scale over its column. */
function findUpperRow({ window, readers, from, to }: Tall, headerRow: Row): Row | undefined {
  const above = window.above(headerRow);
  if (above === undefined || above.row < headerRow - 1) return undefined;
  const filled = columnsBetween(from, to).filter((column) => window.text(above.row, column) !== "");
  return filled.length > 1 || (filled.length === 1 && isAspectRow(window, readers, headerRow, from, to))
    ? above.row
    : undefined;
}

function openColumns({ runs, from, to }: Tall): Column[] {
  const taken = new Set(runs.flatMap(runColumns));
  return columnsBetween(from, to).filter((column) => !taken.has(column));
}

function profileOf(tall: Tall, column: Column): Profile {
  return profile(tall.runs.flatMap((run) => claimsBeside(tall.window, tall.readers, run, column)));
}

function sideColumns(tall: Tall): SideColumn[] {
  const { window, headerRow, upperRow } = tall;
  return openColumns(tall).map((column) => {
    const own = headerRow === undefined ? "" : window.text(headerRow, column);
    const group = upperRow === undefined ? "" : groupHeading(window, upperRow, column);
    const heading = own === "" ? group : own;
    return { column, heading, group, role: headingRole(heading), cells: profileOf(tall, column) };
  });
}

const SHORTEST_LADDER = 3;

/** The columns that a row heads as levels of their own, at most one column a level. */
function steps({ window, readers, runs, from, to }: Tall, row: Row): LevelColumn[] {
  const taken = new Set(runs.flatMap(runColumns));
  const found = new Map<Level, LevelColumn>();
  for (const column of columnsBetween(from, to)) {
    const text = window.text(row, column);
    const step = text === "" || taken.has(column) ? undefined : stepOf(text, readers);
    if (step !== undefined && !found.has(step)) found.set(step, { column, aspect: "held", step, person: undefined });
  }
  return [...found.values()];
}

function stepOf(text: string, readers: CellReaders): Level | undefined {
  const step = ladderStep(text);
  if (step !== undefined && isLevel(step)) return step;
  const [level, ...others] = levelsIn(readers.claims(text).levels);
  return others.length === 0 ? level : undefined;
}

/** A ladder holds prose, ticks or names; its numbers, if any, say the level again. Other numbers are counts. */
function ladderColumns(tall: Tall): LevelColumn[] {
  const { window, headerRow, readers } = tall;
  if (headerRow === undefined) return [];
  const columns = steps(tall, headerRow);
  if (columns.length < SHORTEST_LADDER) return [];
  const cells = rowsOf(tall).flatMap((row) =>
    columns.map(({ column, step }) => [readers.claims(window.cell(row, column)), step] as const),
  );
  const filled = cells.filter(([claim]) => claim.kind !== "none");
  const contrary = filled.filter(
    ([claim, step]) =>
      explainedOther(claim.kind) || (claim.kind === "levels" && !levelsIn(claim.levels).includes(step as Level)),
  );
  return 5 * contrary.length > filled.length ? [] : columns;
}

const explainedOther = (kind: string): boolean => kind === "out-of-scale" || kind === "not-whole";

/** What a tall matrix turned out to be: its layout, and who and what its columns are. */
interface Shape {
  readonly layout: Layout;
  readonly levels: readonly LevelColumn[];
  readonly people: PeoplePlan;
}

/** A longer text in a ladder is prose; several names may share a cell. */
const LONGEST_NAMES = 60;

function shapeOf(tall: Tall): Shape | undefined {
  const sides = sideColumns(tall);
  if (tall.runs.length > 1) return pairedShape(tall, sides);
  const ladder = ladderColumns(tall);
  if (ladder.length > 0) return { layout: "ladder", levels: ladder, people: peopleBeside(tall, sides, ladder) };
  return acrossShape(tall, sides) ?? downShape(tall, sides);
}

/** Headings that a column of one person's levels never has. */
const NO_PERSON_ABOVE: ReadonlySet<HeadingRole | undefined> = new Set([
  ...(["skill", "code", "level", "held", "target", "gap", "total", "scale", "date", "comment", "group", "id"] as const),
]);

const isHeadedPerson = ({ heading, role }: SideColumn): boolean =>
  heading !== "" && !NO_PERSON_ABOVE.has(role) && !isNoPerson(heading) && ladderStep(heading) === undefined;

/** Skills by people: a column of levels for each person, or two where each is held and aimed for. */
function acrossShape(tall: Tall, sides: readonly SideColumn[]): Shape | undefined {
  const pairs = sides.filter(
    ({ column, group, role, cells }) =>
      isGroupOfPerson(tall, column, group) && aspectOf(role) !== undefined && mayBeLevels(cells),
  );
  if (new Set(pairs.map(({ group }) => group)).size > 1) {
    const levels = pairs.map(({ column, group, role }): LevelColumn => ({
      column,
      aspect: aspectOf(role) ?? "held",
      step: undefined,
      person: group,
    }));
    return { layout: "paired", levels, people: NOBODY };
  }
  const people = sides.filter(
    (side) =>
      isHeadedPerson(side) && (isLevelLike(side.cells) || (looksLikeName(side.heading) && mayBeLevels(side.cells))),
  );
  const levelled = sides.some(({ role, cells }) => aspectOf(role) === "held" && mayBeLevels(cells));
  const listed = people.length > 0 && peopleBeside(tall, sides, []).columns.length > 0;
  if (people.length === 0 || (levelled && (people.length < 2 || listed))) return undefined;
  if (listed && 2 * people.filter(({ heading }) => looksLikeName(heading)).length < people.length) return undefined;
  if (people.length < 2 && (listed || !people.some(({ heading }) => looksLikeName(heading)))) return undefined;
  if (people.length < 2)
    return {
      layout: "one-person",
      levels: people.map(asLevels("held")),
      people: { ...NOBODY, owner: people[0]?.heading },
    };
  return {
    layout: "skills-by-people",
    levels: [...people.map(personColumn), ...nameless(sides, people)],
    people: NOBODY,
  };
}

/** Columns of levels between those of people that have no heading. */
function nameless(sides: readonly SideColumn[], people: readonly SideColumn[]): LevelColumn[] {
  const columns = people.map(({ column }) => column);
  const isBetween = ({ column }: SideColumn): boolean => column > Math.min(...columns) && column < Math.max(...columns);
  return sides
    .filter((side) => side.heading === "" && isBetween(side) && isLevelLike(side.cells))
    .map(asLevels("held"));
}

const personColumn = ({ column, heading }: SideColumn): LevelColumn => ({
  column,
  aspect: "held",
  step: undefined,
  person: heading,
});
const asLevels =
  (aspect: Aspect) =>
  ({ column }: SideColumn): LevelColumn => ({ column, aspect, step: undefined, person: undefined });

/** A group heading over held and target is a person when no word in it says otherwise. */
function isGroupOfPerson({ runs }: Tall, column: Column, group: string): boolean {
  const role = headingRole(group);
  const afterSkills = column > Math.max(...runs.flatMap(runColumns));
  return (
    afterSkills && group !== "" && (role === undefined || role === "person" || role === "role") && !namesSfia(group)
  );
}

/** A list, a code list or one person's form: one column of levels for the skill of each row, and one aimed for. */
function downShape(tall: Tall, sides: readonly SideColumn[]): Shape | undefined {
  const levels = levelColumns(tall, sides);
  if (levels.length === 0 && !writesLevelsWithSkills(tall)) return undefined;
  const people = peopleBeside(tall, sides, levels);
  const isListed = sightingsOf(tall).some(({ listed }) => listed.length > 0);
  if (isListed) return { layout: "code-list", levels, people };
  if (people.columns.length > 0) return { layout: "list", levels, people };
  return {
    layout: "one-person",
    levels,
    people: { ...people, owner: findOwner(tall.window, tall.headerRow ?? rowsOf(tall)[0]) },
  };
}

function writesLevelsWithSkills(tall: Tall): boolean {
  const sightings = sightingsOf(tall);
  const written = sightings.filter(
    ({ named, listed }) => named.level !== undefined || listed.some((item) => item.named?.level !== undefined),
  );
  return 2 * written.length > sightings.length;
}

function levelColumns(tall: Tall, sides: readonly SideColumn[]): LevelColumn[] {
  const scored = sides.map((side) => [side, levelScore(tall, side)] as const).filter(([, score]) => score > 0);
  const ranked = scored.toSorted(([, a], [, b]) => b - a).map(([side]) => side);
  const held = ranked.find(({ role }) => role !== "target");
  const target = ranked.find(({ role }) => role === "target");
  if (held === undefined) return target === undefined ? [] : [asLevels("held")(target)];
  return target === undefined ? [asLevels("held")(held)] : [asLevels("held")(held), asLevels("target")(target)];
}

const NO_LEVELS_BELOW: ReadonlySet<HeadingRole | undefined> = new Set([
  ...([
    "gap",
    "total",
    "date",
    "comment",
    "id",
    "code",
    "group",
    "other",
    "person",
    "given-name",
    "role",
    "skill",
  ] as const),
]);

/** How likely a column holds the levels of the skills beside it; 0 where it does not. */
function levelScore(tall: Tall, { column, heading, group, role, cells }: SideColumn): number {
  if (NO_LEVELS_BELOW.has(role)) return 0;
  const isNamed = aspectOf(role) !== undefined;
  if (!(isNamed ? mayBeLevels(cells) : isLevelLike(cells))) return 0;
  const fit = cells.levels === 0 ? 0 : cells.defined / cells.levels;
  if (role === "scale" && !isRating(tall, heading, fit)) return 0;
  const byHeading = role === "scale" ? -1 : isNamed ? 3 : 0;
  const byGroup = headingRole(group) === "scale" ? -2 : 0;
  const sfia = namesSfia(heading) || namesSfia(group) ? 2.5 : 0;
  const near = Math.min(...tall.runs.flatMap(runColumns).map((skill) => Math.abs(skill - column)));
  return Math.max(
    0.01,
    1 + byHeading + byGroup + sfia + 4 * fit + cells.levels / Math.max(1, cells.filled) - 0.05 * near,
  );
}

/** A column headed as a rating or score beside a column headed as skills holds their levels, when these mostly fit. */
function isRating({ window, runs, headerRow }: Tall, heading: string, fit: number): boolean {
  const [column] = runs.flatMap(runColumns);
  const skills = headerRow === undefined || column === undefined ? "" : window.text(headerRow, column);
  return /rating|score/i.test(heading) && headingRole(skills) === "skill" && fit >= 0.6;
}

/** Several skills a row, each with its levels behind it. */
function pairedShape(tall: Tall, sides: readonly SideColumn[]): Shape {
  const levels = tall.runs.flatMap((run, index) => levelsBehind(tall, sides, run, index));
  return { layout: "paired", levels, people: peopleBeside(tall, sides, levels, ANY_TEXT) };
}

function levelsBehind(tall: Tall, sides: readonly SideColumn[], run: SkillRun, index: number): LevelColumn[] {
  const end = firstColumn(tall.runs[index + 1], tall.to);
  const behind = sides.filter(({ column }) => column > lastColumn(run) && column < end);
  return levelColumns({ ...tall, runs: [run] }, behind);
}

/** Rows of several skills each are somebody's: whoever the texts beside them are. */
const ANY_TEXT = 0;

function peopleBeside(
  tall: Tall,
  sides: readonly SideColumn[],
  levels: readonly LevelColumn[],
  atLeast = CLEARLY_PEOPLE,
): PeoplePlan {
  const taken = new Set(levels.map(({ column }) => column));
  const open = sides.filter(({ column, cells }) => !taken.has(column) && !isLevelLike(cells));
  const headings = new Map(sides.map(({ column, heading }) => [column, heading]));
  const columns = open.map(({ column }) => column);
  return findPeople(tall.window, tall.readers, columns, rowsOf(tall), (column) => headings.get(column) ?? "", atLeast);
}

function planTall(tall: Tall, isGiven: boolean): TallPlan | undefined {
  const shape = shapeOf(tall);
  const rows = rowsOf(tall);
  const [first] = rows;
  if (shape === undefined || first === undefined) return undefined;
  const groups = groupsOf(tall, shape);
  const cells = cellsOf(tall, shape);
  const filledMarks = shape.layout === "ladder" ? filledSteps(tall, shape).length : 0;
  const inline = shape.levels.length === 0 ? rows.length : 0;
  const grounds = {
    recognitions: oneOfEach(sightingsOf(tall).flatMap(recognitionsOf)),
    unknownSkills: unknownSkills(tall, shape).size,
    claims: Math.max(explained(cells), filledMarks, inline),
    levels: cells.levels,
    defined: cells.defined,
    mentionsSfia: tall.window.mentionsSfia,
    hasHeadings: tall.headerRow !== undefined && isHeadingRow(tall.window, tall.headerRow, tall.from, tall.to),
    isHeadedOtherwise: tall.runs.every((run) => isHeadedOtherwise(tall, run)),
  };
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
    cellsNamePeople: shape.layout === "ladder" && shape.people.columns.length === 0 && holdsNames(tall, shape),
  };
}

const SKILL_HEADINGS: ReadonlySet<HeadingRole | undefined> = new Set(["skill", "code", "person", undefined]);

/** Whether a run's columns say in their headings that they hold something else than skills. */
function isHeadedOtherwise({ window, headerRow }: Tall, run: SkillRun): boolean {
  if (headerRow === undefined) return false;
  return runColumns(run).every((column) => !SKILL_HEADINGS.has(headingRole(window.text(headerRow, column))));
}

/** What stands in the claimed cells of a ladder. */
function filledSteps(tall: Tall, shape: Shape): string[] {
  const texts = rowsOf(tall).flatMap((row) => shape.levels.map(({ column }) => tall.window.text(row, column)));
  return texts.filter((text) => !isEmptyStep(text));
}

/** Whether the cells of a ladder are people's names: short words, neither ticks nor prose. */
function holdsNames(tall: Tall, shape: Shape): boolean {
  const { readers } = tall;
  const texts = filledSteps(tall, shape);
  const names = texts.filter(
    (text) => canBePerson(text, readers) && /\p{Lu}/u.test(text[0] ?? "") && text.length <= LONGEST_NAMES,
  );
  return 3 * names.length >= 2 * texts.length;
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

/** The texts that stand where skills do, with a level beside them, and are none. */
function unknownSkills(tall: Tall, shape: Shape): Set<string> {
  const { window, readers, runs, headerRow } = tall;
  const from = headerRow ?? rowsOf(tall)[0] ?? 0;
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
