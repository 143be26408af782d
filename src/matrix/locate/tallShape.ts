import type { Column } from "../../workbook/address";
import { aspectOf, type Aspect } from "./aspects";
import { findOwner } from "./findOwner";
import { CLEARLY_PEOPLE, findPeople, looksLikeName, NOBODY } from "./findPeople";
import { headingRole, isNoPerson, namesSfia, standing, type HeadingRole } from "../words/headings";
import { isLadder, ladderSteps } from "./ladderSteps";
import type { Layout } from "../matrix";
import type { LevelColumn } from "../structure";
import type { PeoplePlan } from "./plan";
import { isLevelLike, mayBeLevels } from "./profile";
import { runColumns, type SkillRun } from "./skillRuns";
import { firstColumn, lastColumn, rowsOf, sideColumns, sightingsOf, type SideColumn, type Tall } from "./tall";

/** What a tall matrix turned out to be: its layout, and who and what its columns are. */
export interface Shape {
  readonly layout: Layout;
  readonly levels: readonly LevelColumn[];
  readonly people: PeoplePlan;
}

/** What runs of skills turn out to be by the columns beside them; undefined where no column holds levels. */
export function shapeOf(tall: Tall): Shape | undefined {
  const steps = tall.headerRow === undefined ? [] : ladderSteps(tall, tall.headerRow);
  const sides = sideColumns(tall);
  if (tall.runs.length > 1) return pairedShape(tall, sides);
  if (isLadder(tall, steps)) return { layout: "ladder", levels: steps, people: peopleBeside(tall, sides, steps) };
  return steps.length > 0 ? besideCounts(tall, sides, steps) : (acrossShape(tall, sides) ?? downShape(tall, sides));
}

/** Columns that count people by level hold no levels; another column may, when its heading says so. */
function besideCounts(tall: Tall, sides: readonly SideColumn[], steps: readonly LevelColumn[]): Shape | undefined {
  const counts = new Set(steps.map(({ column }) => column));
  const others = sides.filter(({ column, role }) => !counts.has(column) && role !== undefined);
  return downShape(tall, others);
}

/** Headings that a column of one person's levels never has. */
const NO_PERSON_ABOVE: ReadonlySet<HeadingRole | undefined> = new Set([
  ...(["skill", "code", "level", "held", "target", "gap", "total", "scale", "date", "comment", "group", "id"] as const),
]);

const isHeadedPerson = ({ heading, role }: SideColumn): boolean =>
  heading !== "" && !NO_PERSON_ABOVE.has(role) && !isNoPerson(heading);

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
  const owners = people.length > 0 ? peopleBeside(tall, sides, []).columns : [];
  const listed = owners.some((column) => namesSkillsAgain(tall) || column < firstColumn(tall.runs[0]));
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
    levels: [...people, ...idle(sides, people)].map(personColumn).concat(nameless(sides, people)),
    people: NOBODY,
  };
}

/** People beside those with levels who have none yet. */
function idle(sides: readonly SideColumn[], people: readonly SideColumn[]): SideColumn[] {
  const columns = people.map(({ column }) => column);
  const isNear = ({ column }: SideColumn): boolean =>
    column >= Math.min(...columns) - 1 && column <= Math.max(...columns) + 1;
  return sides.filter(
    (side) => side.cells.filled === 0 && isNear(side) && isHeadedPerson(side) && looksLikeName(side.heading),
  );
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
  const people = peopleBeside(tall, sides, levels, namesSkillsAgain(tall) ? ANY_TEXT : CLEARLY_PEOPLE);
  const isListed = sightingsOf(tall).some(({ listed }) => listed.length > 0);
  if (isListed) return { layout: "code-list", levels, people };
  if (people.columns.length > 0) return { layout: "list", levels, people };
  return {
    layout: "one-person",
    levels,
    people: { ...people, owner: findOwner(tall.window, tall.headerRow ?? rowsOf(tall)[0]) },
  };
}

/** Whether the same skills come again and again: then the rows are several people's, whoever is named in them. */
function namesSkillsAgain(tall: Tall): boolean {
  const codes = sightingsOf(tall).map(({ named }) => named.recognition.code);
  return codes.length >= 4 && 5 * new Set(codes).size <= 4 * codes.length;
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
  if (tall.window.given.levels !== undefined) return tall.window.given.levels.has(column) ? 1 : 0;
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
    1 +
      byHeading +
      byGroup +
      sfia +
      1.2 * (standing(heading) - 1) +
      4 * fit +
      cells.levels / Math.max(1, cells.filled) -
      0.05 * near,
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
