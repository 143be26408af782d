import type { Area, Column, Row } from "../../workbook/address";
import { contains } from "../../workbook/address";
import type { CellReaders } from "../cellReaders";
import { countsUp } from "./profile";
import { headingRole, isNoPerson, namesTeams, type HeadingRole } from "../words/headings";
import type { PeoplePlan } from "./plan";
import { hasLetter } from "../words/text";
import type { SheetWindow } from "./window";

/** A column that may name people, and what speaks for it. */
interface Candidate {
  readonly column: Column;
  readonly role: HeadingRole | undefined;
  readonly filled: number;
  readonly blank: readonly Row[];
  readonly score: number;
}

const LONGEST_PERSON = 80;

/** Nobody is named in the rows. */
export const NOBODY: PeoplePlan = {
  columns: [],
  byNumber: false,
  id: undefined,
  inherits: "never",
  rowsAreAspects: false,
  owner: undefined,
};

/** Points by heading: who else could be meant. Columns that say something else altogether are never people. */
const POINTS: Partial<Record<HeadingRole, number>> = { person: 3, "given-name": 2.5, role: 1.2, id: 0.6 };
const NEVER_PEOPLE: ReadonlySet<HeadingRole> = new Set([
  ...(["skill", "code", "level", "held", "target", "gap", "total", "scale", "date", "comment", "group"] as const),
]);

/** What a column scores that is headed as people, or holds texts written as names: other texts may be anything. */
export const CLEARLY_PEOPLE = 1.05;

/** Of two columns that may be people the one further left is. */
const FARTHER = 0.01;

/** Whether a cell's text can stand for a person: a name, a role, a number of personnel where the column is one. */
export function canBePerson(text: string, readers: CellReaders): boolean {
  if (text === "" || text.length > LONGEST_PERSON || isNoPerson(text)) return false;
  const claim = readers.claims(text);
  return claim.kind === "unreadable" && hasLetter(text);
}

/**
 * Finds the columns that say whose level a row holds, among some columns and over some body rows. `headings` gives a
 * column's heading, empty where there is none. `atLeast` is what a column must score: see `CLEARLY_PEOPLE`.
 */
export function findPeople(
  window: SheetWindow,
  readers: CellReaders,
  columns: readonly Column[],
  rows: readonly Row[],
  headings: (column: Column) => string,
  atLeast = 0,
): PeoplePlan {
  const given = window.given.people;
  if (given !== undefined)
    return givenPeople(
      window,
      columns.filter((column) => given.has(column)),
      rows,
    );
  const weighed = columns
    .map((column) => weighColumn(window, readers, column, rows, headings(column)))
    .filter(({ score }) => score > 0);
  const leftmost = weighed[0]?.column ?? 0;
  const candidates = weighed
    .map((candidate) => ({ ...candidate, score: candidate.score - FARTHER * (candidate.column - leftmost) }))
    .filter(({ score }) => score > atLeast);
  const [best] = candidates.toSorted((a, b) => b.score - a.score);
  if (best === undefined) return NOBODY;
  const names = candidates.filter((candidate) => isPartOfName(candidate, best));
  const id = candidates.find(({ role, column }) => {
    const isName = names.some((name) => name.column === column);
    return role === "id" && !isName && tellsPeopleApart(window, column, best.column, rows);
  });
  return {
    columns: names.map(({ column }) => column),
    byNumber: best.role === "id",
    id: id?.column,
    rowsAreAspects: false,
    inherits: inheritance(window.info.merges, best, rows.length),
    owner: undefined,
  };
}

function givenPeople(window: SheetWindow, columns: readonly Column[], rows: readonly Row[]): PeoplePlan {
  const [column] = columns;
  if (column === undefined) return NOBODY;
  const blank = rows.filter((row) => window.text(row, column) === "");
  return {
    ...NOBODY,
    columns,
    byNumber: true,
    inherits: inheritance(window.info.merges, { column, blank }, rows.length),
  };
}

/** A first name and a family name in two columns are one name. */
function isPartOfName(candidate: Candidate, best: Candidate): boolean {
  if (candidate.column === best.column) return true;
  const roles = new Set([candidate.role, best.role]);
  return roles.has("given-name") && roles.has("person") && Math.abs(candidate.column - best.column) <= 2;
}

/** A number that is another in every row of a person counts rows, not people. */
function tellsPeopleApart(window: SheetWindow, id: Column, name: Column, rows: readonly Row[]): boolean {
  const numbers = new Set(rows.map((row) => window.text(row, id)));
  const names = new Set(rows.map((row) => window.text(row, name)));
  return numbers.size < rows.length || names.size === rows.length;
}

function weighColumn(
  window: SheetWindow,
  readers: CellReaders,
  column: Column,
  rows: readonly Row[],
  heading: string,
): Candidate {
  const role = headingRole(heading);
  const texts = rows.map((row) => window.text(row, column));
  const people = texts.filter((text) => (role === "id" ? text !== "" : canBePerson(text, readers)));
  const skills = rows.filter((row) => window.sighting(row, column) !== undefined).length;
  const blank = rows.filter((_, index) => texts[index] === "");
  const share = people.length / Math.max(1, rows.length - blank.length);
  const isCounter = role === "id" && countsUp(texts.map(Number));
  const excluded = isCounter || people.length === 0 || share < 0.5 || skills > people.length / 2;
  const never = role !== undefined && NEVER_PEOPLE.has(role);
  const nameLike = people.filter(looksLikeName).length / Math.max(1, people.length);
  const points = pointsOf(heading, role, nameLike);
  const filled = people.length / rows.length;
  const score = excluded || never ? 0 : points + 0.5 * filled;
  return { column, role, filled: people.length, blank, score: Math.max(0, score) };
}

function pointsOf(heading: string, role: HeadingRole | undefined, nameLike: number): number {
  const byRole = role === undefined ? 0.5 + nameLike : (POINTS[role] ?? 0.1);
  if (namesTeams(heading)) return Math.max(byRole, 0.7);
  return role === "other" && nameLike > 0.5 ? Math.max(byRole, 1) : byRole;
}

const ACCOUNT = /^[^\s@]+@[^\s@]+$|^\p{L}[\p{L}\d]*[._]\p{L}[\p{L}\d]*$/u;
const NAME = /^(?:\p{Lu}[\p{L}'’.-]*[ ,]+){1,4}\p{Lu}[\p{L}'’.-]*$/u;

/** Whether a text is written as people's names are, two to five words with capitals, or as their accounts. */
export const looksLikeName = (text: string): boolean => NAME.test(text) || ACCOUNT.test(text);

/** Names that stand only at the head of their block leave many cells empty; a name forgotten here and there does not. */
const BLOCKS = 0.3;

function inheritance(
  merges: readonly Area[] | undefined,
  best: Pick<Candidate, "column" | "blank">,
  rows: number,
): PeoplePlan["inherits"] {
  const { blank, column } = best;
  const open = blank.filter((row) => !merges?.some((merge) => contains(merge, { row, column })));
  if (open.length >= BLOCKS * rows) return "always";
  return merges === undefined || blank.length === 0 ? "never" : "merged";
}
