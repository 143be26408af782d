import { isGenericAttribute } from "../../framework/genericAttribute";
import type { Level } from "../../framework/level";
import { asColumn, type CellAddress, type Column, type Row } from "../../workbook/address";
import { displayText, type CellValue } from "../../workbook/cell";
import type { SheetRow } from "../../workbook/sheet";
import type { LevelClaim } from "../claim";
import { headingRole, isNoPerson } from "../words/headings";
import { claimOfStep, isEmptyStep, namesIn } from "../words/ladder";
import type { Person } from "../matrix";
import { createOwnerReader, type RowOwner } from "./people";
import type { LevelColumn, SkillGroup } from "../structure";
import type { TallPlan } from "../locate/plan";
import { NOTHING } from "../words/readClaim";
import type { MatrixReader, Recorder } from "./recorder";
import type { SkillReference } from "../reference";
import { SHORTEST_LIST } from "../words/recogniseSkill";
import { isBlankText, plain } from "../words/text";

/** A skill that a row names, with the level written behind it, if any. */
interface NamedHere {
  readonly skill: SkillReference;
  readonly level: string | undefined;
}

/** How many unknown skills after a gap are kept in mind until a known one shows that the matrix goes on. */
const MOST_PENDING = 1_000;
const LONGEST_SKILL = 90;

/** Reads the rows of a matrix whose skills stand in them: a list, a form, a catalogue, a ladder, or skills by people. */
export function createTallReader(plan: TallPlan, recorder: Recorder): MatrixReader {
  const { groups, people, layout } = plan;
  const { readers, claims } = recorder;
  const ownerOf = createOwnerReader(people, recorder.info.merges);
  const ownerOfForm = people.owner === undefined ? undefined : recorder.people.byName(people.owner);
  const isList = layout === "list" || layout === "code-list";
  const writesLevels = groups.some(({ levels }) => levels.length === 0);
  const columnPeople = peopleOfColumns(groups, recorder);
  let lastRow: number = plan.firstRow - 1;
  let pending: (() => void)[] = [];

  const take = (row: SheetRow): boolean => {
    const owner = ownerOf(row);
    let taken = false;
    for (const group of groups) taken = takeGroup(row, group, owner) || taken;
    if (taken) {
      recorder.touch(row.row);
      lastRow = row.row;
    }
    return taken;
  };

  const takeGroup = (row: SheetRow, group: SkillGroup, owner: RowOwner): boolean => {
    const code = group.code === undefined ? undefined : row.cells[group.code];
    const name = group.name === undefined ? undefined : row.cells[group.name];
    if (isBlank(code) && isBlank(name)) return false;
    const cell = { row: row.row, column: (isBlank(code) ? group.name : group.code) ?? asColumn(0) };
    const named = skillsIn(code, name);
    const isKnown = named.some(({ skill }) => skill.code !== undefined);
    if (!isKnown) return takeUnknown(row, group, owner, cell, named);
    if (group.levels.some(({ column }) => namesSkill(row.cells[column]))) return false;
    if (isList && isPrefilled(row, group, owner)) return false;
    flush();
    const person = personOf(owner);
    for (const { skill, level } of named) takeSkill(row, group, cell, skill, level, person);
    return true;
  };

  const skillsIn = (code: CellValue, name: CellValue): readonly NamedHere[] => {
    const text = isBlank(code) ? name : code;
    if (typeof text === "string" && text.length >= SHORTEST_LIST) {
      const listed = readers.recogniser.several(text);
      if (listed.length > 0) {
        return listed.map((item) => ({ skill: readers.references.fromText(item.text), level: item.named?.level }));
      }
    }
    const level = writesLevels && typeof text === "string" ? readers.recogniser.one(text)?.level : undefined;
    return [{ skill: readers.references.fromCells(code, name), level }];
  };

  const takeSkill = (
    row: SheetRow,
    group: SkillGroup,
    cell: CellAddress,
    skill: SkillReference,
    level: string | undefined,
    person: Person | undefined,
  ): void => {
    if (plan.isCatalogue) {
      recorder.note(skill);
      return;
    }
    recorder.mention({ cell, skill, person });
    if (skill.naming === "unknown") return;
    if (group.levels.length === 0)
      recorder.assess({ cell, skill, claim: level === undefined ? NOTHING : claims(level), person, aspect: "held" });
    for (const column of group.levels) assessColumn(row, column, skill, person);
  };

  const assessColumn = (row: SheetRow, column: LevelColumn, skill: SkillReference, owner: Person | undefined): void => {
    const value = row.cells[column.column];
    if (column.step !== undefined) {
      assessStep(row.row, column.column, column.step, value, skill, owner);
      return;
    }
    const claim = claims(value);
    const counts = claim.kind !== "none" || (isList && column.aspect === "held");
    if (!counts) return;
    const person = column.person === undefined ? owner : columnPeople.get(column.column);
    recorder.assess({ cell: { row: row.row, column: column.column }, skill, claim, person, aspect: column.aspect });
  };

  /** A cell of a ladder claims the level that its column stands for, whatever fills it; names claim it each for themselves. */
  const assessStep = (
    row: Row,
    column: Column,
    step: Level,
    value: CellValue,
    skill: SkillReference,
    owner: Person | undefined,
  ): void => {
    const text = plain(displayText(value));
    if (isEmptyStep(text)) return;
    const claim = claimOfStep(step, text, value);
    const names = plan.cellsNamePeople ? namesIn(displayText(value)) : [];
    const claimants = names.length > 0 ? names.map((name) => recorder.people.byName(name)) : [owner];
    for (const person of claimants) recorder.assess({ cell: { row, column }, skill, claim, person, aspect: "held" });
  };

  /** A row whose skill is none of the framework: a skill unknown, a section's title, a remark, the headings again. */
  const takeUnknown = (
    row: SheetRow,
    group: SkillGroup,
    owner: RowOwner,
    cell: CellAddress,
    named: readonly NamedHere[],
  ): boolean => {
    const [only] = named;
    if (only === undefined || plan.isCatalogue) return false;
    if (!isSkillRow(row, group, owner, only.skill)) {
      if (row.row === lastRow + 1 && !isNoPerson(only.skill.text)) lastRow = row.row;
      return false;
    }
    const mention = (): void => {
      recorder.mention({ cell, skill: only.skill, person: personOf(owner) });
    };
    const isApart = row.row > lastRow + 1;
    if (isApart && pending.length < MOST_PENDING) pending.push(mention);
    if (!isApart) mention();
    return !isApart;
  };

  const isSkillRow = (row: SheetRow, group: SkillGroup, owner: RowOwner, { text, naming }: SkillReference): boolean => {
    if (text.length > LONGEST_SKILL || isNoPerson(text) || isGenericAttribute(text)) return false;
    const role = headingRole(text);
    if (naming !== "error" && (role === "skill" || role === "code") && hasHeadingBeside(row, group)) return false;
    const found = group.levels.filter(({ step }) => step === undefined).map(({ column }) => claims(row.cells[column]));
    if (found.length > 1 && found.some(({ kind }) => kind === "not-whole")) return false;
    const claimed = found.some(isClaim);
    return claimed || (isList && owner.isOwn && !isNoPerson(owner.name) && headingRole(owner.name) !== "person");
  };

  const hasHeadingBeside = (row: SheetRow, group: SkillGroup): boolean =>
    group.levels.some(({ column }) => headingRole(displayText(row.cells[column])) !== undefined);

  /** A skill where a level should stand: headings of another matrix, which the skills' column happens to be part of. */
  const namesSkill = (cell: CellValue): boolean =>
    typeof cell === "string" &&
    cell.length > 3 &&
    plan.layout !== "ladder" &&
    readers.recogniser.one(cell) !== undefined;

  /** A row of a list that names a skill, but nobody and no level: prepared for later. */
  const isPrefilled = (row: SheetRow, group: SkillGroup, owner: RowOwner): boolean =>
    people.columns.length > 0 &&
    owner.name === "" &&
    group.levels.every(({ column }) => claims(row.cells[column]).kind === "none");

  const personOf = (owner: RowOwner): Person | undefined =>
    owner.name === "" ? ownerOfForm : recorder.people.byName(owner.name, owner.id);

  const flush = (): void => {
    if (pending.length === 0) return;
    for (const mention of pending) mention();
    pending = [];
  };

  return { take, end: recorder.end };
}

/** The people that columns of levels stand for, registered in their order. */
function peopleOfColumns(groups: readonly SkillGroup[], { people }: Recorder): Map<Column, Person> {
  const columns = groups.flatMap(({ levels }) => levels);
  return new Map(
    columns.flatMap(({ column, person }) => (person === undefined ? [] : [[column, people.byName(person)]])),
  );
}

const isBlank = (cell: CellValue): boolean => cell === undefined || (typeof cell === "string" && isBlankText(cell));
const isClaim = ({ kind }: LevelClaim): boolean => kind !== "none" && kind !== "unreadable" && kind !== "mark";
