import { displayText } from "../../workbook/cell";
import type { SheetRow } from "../../workbook/sheet";
import type { LevelClaim } from "../claim";
import { aspectOf } from "../locate/aspects";
import { canBePerson, looksLikeName } from "../locate/findPeople";
import { headingRole, isNoPerson } from "../words/headings";
import type { Person } from "../matrix";
import { createOwnerReader, type RowOwner } from "./people";
import type { SkillColumn } from "../structure";
import type { WidePlan } from "../locate/plan";
import type { MatrixReader, Recorder } from "./recorder";

/** Reads the rows of a matrix whose skills stand in its headings: a person a row. */
export function createWideReader(plan: WidePlan, recorder: Recorder): MatrixReader {
  const { columns, people } = plan;
  const ownerOf = createOwnerReader(people, recorder.info.merges);
  const hasPeople = people.columns.length > 0 && !people.rowsAreAspects;
  mentionHeadings(plan, recorder);
  let lastRow = plan.firstRow - 1;

  const take = (row: SheetRow): boolean => {
    if (namesSkillAgain(row, columns, recorder)) return true;
    if (people.rowsAreAspects) return takeAspect(row);
    const owner = ownerOf(row);
    const claims = columns.map(({ column }) => recorder.claims(row.cells[column]));
    const isApart = row.row > lastRow + 1;
    if (!belongs(row, owner, claims, isApart)) return false;
    lastRow = row.row;
    const person = owner.name === "" ? undefined : recorder.people.byName(owner.name, owner.id);
    recorder.touch(row.row);
    for (const [index, column] of columns.entries()) assess(row, column, claims[index], person);
    return true;
  };

  /** Takes a row of a form that lies on its side. */
  const takeAspect = (row: SheetRow): boolean => {
    const label = people.columns.map((column) => displayText(row.cells[column])).join(" ");
    const aspect = aspectOf(headingRole(label));
    if (aspect === undefined) return false;
    recorder.touch(row.row);
    for (const column of columns) {
      assess(row, { ...column, aspect }, recorder.claims(row.cells[column.column]), undefined);
    }
    return true;
  };

  const belongs = (row: SheetRow, owner: RowOwner, claims: readonly LevelClaim[], isApart: boolean): boolean => {
    const claimed = claims.filter(({ kind }) => kind !== "none");
    if (!hasPeople) return claimed.length > 0 && !looksLikeTotals(claims);
    if (owner.name === "")
      return claimed.some(({ kind }) => kind === "levels") && !isApart && !isLabelled(row) && !looksLikeTotals(claims);
    if (!isPerson(owner.name)) return false;
    if (isApart) return claimed.some(({ kind }) => kind === "levels");
    return claimed.length > 0 || (owner.isOwn && (!standsAlone(row) || looksLikeName(owner.name)));
  };

  const isPerson = (name: string): boolean =>
    people.byNumber ? !isNoPerson(name) : canBePerson(name, recorder.readers);

  /** A row without a name that says elsewhere what it is: an average, a weight. */
  const isLabelled = (row: SheetRow): boolean =>
    row.cells.some(
      (cell, column) => typeof cell === "string" && isNoPerson(cell) && !columns.some((own) => own.column === column),
    );

  /** A section's title stands alone in its row; a person without levels has at least a role or a dash. */
  const standsAlone = (row: SheetRow): boolean =>
    row.cells.filter((cell) => displayText(cell).trim() !== "").length <= people.columns.length;

  const assess = (
    row: SheetRow,
    { column, skill, aspect }: SkillColumn,
    claim: LevelClaim | undefined,
    person: Person | undefined,
  ): void => {
    if (claim === undefined || claim.kind === "none") return;
    recorder.assess({ cell: { row: row.row, column }, skill, claim, person, aspect });
  };

  return { take, end: recorder.end };
}

function mentionHeadings({ columns }: WidePlan, recorder: Recorder): void {
  const mentioned = new Set<number>();
  for (const { heading, skill } of columns) {
    if (mentioned.has(heading.column)) continue;
    mentioned.add(heading.column);
    recorder.mention({ cell: heading, skill, person: undefined });
  }
}

/** Headings said again further down name skills where levels should stand. */
function namesSkillAgain(row: SheetRow, columns: readonly SkillColumn[], { readers }: Recorder): boolean {
  return columns.some(({ column, heading }) => {
    const cell = row.cells[column];
    return (
      column === heading.column &&
      typeof cell === "string" &&
      cell.length > 3 &&
      readers.recogniser.one(cell) !== undefined
    );
  });
}

/** Numbers that no scale holds, and no name: sums and averages. */
function looksLikeTotals(claims: readonly LevelClaim[]): boolean {
  return claims.some(({ kind }) => kind === "out-of-scale" || kind === "not-whole");
}
