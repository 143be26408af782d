import { isGenericAttribute } from "../../framework/genericAttribute";
import { asColumn, asRow, type Column, type Row } from "../../workbook/address";
import type { SheetRow } from "../../workbook/sheet";
import { aspectOf, groupHeading, isAspectRow, type Aspect } from "./aspects";
import { canBePerson, findPeople, NOBODY } from "./findPeople";
import type { Layout } from "../matrix";
import { headingRole, isNoPerson, standing, type HeadingRole } from "../words/headings";
import type { SkillColumn } from "../structure";
import type { Overruling, PeoplePlan, WidePlan } from "./plan";
import { explained, isLevelLike, mayBeLevels, profile, type ClaimOfSkill, type Profile } from "./profile";
import type { CellReaders } from "../cellReaders";
import { oneOfEach } from "../words/recogniseSkill";
import { isHeadingRow } from "./headingRow";
import { evidenceOf, weigh } from "./weigh";
import { columnsBetween, next, type Sighting, type SheetWindow } from "./window";

/** How many columns the last skill may take: held, target, gap, date and a remark. */
const WIDEST_SKILL = 5;

/** A row of skills, or the part of it that belongs to one matrix, and the columns that the matrix may reach over. */
interface HeadingLine {
  readonly row: Row;
  readonly sightings: readonly Sighting[];
  readonly from: number;
  readonly to: number;
}

/** A heading line with the window and the readers that everything below needs. */
interface Wide extends HeadingLine {
  readonly window: SheetWindow;
  readonly readers: CellReaders;
  /** The row under the line that says held and target, or else more of the headings. */
  readonly subRow: Row | undefined;
  readonly hasAspectRow: boolean;
  readonly namedTwice: ReadonlySet<string>;
  readonly body: readonly SheetRow[];
  /** What was counted below columns of one skill each. */
  readonly profiles: Map<Column, Profile>;
  readonly stop: Row | undefined;
}

/** Finds the matrices whose skills stand in a row of headings. A header row that is given is the only one looked at. */
export function locateWide(window: SheetWindow, readers: CellReaders, overruling: Overruling): WidePlan[] {
  return headingLines(window, overruling.headerRow)
    .map((line) => planWide(withBody(line, window, readers), overruling.isOverruled))
    .filter((plan) => plan !== undefined);
}

function headingLines(window: SheetWindow, headerRow: Row | undefined): HeadingLine[] {
  return window.rows
    .map(({ row }) => row)
    .filter((row) =>
      headerRow === undefined ? mayHead(window, row) && !isUpperHeading(window, row) : row === headerRow,
    )
    .flatMap((row) => splitAtPeople(window, row, singles(window, row)));
}

const singles = (window: SheetWindow, row: Row): Sighting[] =>
  window.sightingsIn(row).filter(({ listed }) => listed.length === 0);

/** Whether something else than more skills stands below most of a row's skills. */
function mayHead(window: SheetWindow, row: Row): boolean {
  const own = singles(window, row);
  const below = window.below(row)?.row;
  if (own.length === 0 || below === undefined) return false;
  const ending = own.filter(({ column }) => window.sighting(below, column) === undefined);
  return 2 * ending.length >= own.length;
}

const sameSkill = (a: Sighting | undefined, b: Sighting): boolean =>
  a?.named.recognition.code === b.named.recognition.code;

/** Whether the row below says the same skills again, by code where this one says the name: the lower row is the line then. */
function isUpperHeading(window: SheetWindow, row: Row): boolean {
  const own = singles(window, row);
  const below = window.below(row);
  if (below === undefined || own.length === 0) return false;
  const again = own.filter((sighting) => sameSkill(window.sighting(below.row, sighting.column), sighting));
  return 2 * again.length >= own.length && again.some((sighting) => partnerDiffers(window, sighting, below.row));
}

function partnerDiffers(window: SheetWindow, sighting: Sighting, row: Row): boolean {
  const partner = window.sighting(row, sighting.column);
  return partner !== undefined && partner.named.recognition.naming !== sighting.named.recognition.naming;
}

/** Two matrices side by side share a row of headings: the second begins where people are headed again. */
function splitAtPeople(window: SheetWindow, row: Row, sightings: readonly Sighting[]): HeadingLine[] {
  const lines: HeadingLine[] = [];
  let from = 0;
  let own: Sighting[] = [];
  for (const sighting of sightings) {
    const since = own.at(-1)?.column;
    const again = since === undefined ? undefined : personHeading(window, row, since + 1, sighting.column);
    if (again !== undefined) {
      lines.push({ row, sightings: own, from, to: again });
      from = again;
      own = [];
    }
    own.push(sighting);
  }
  return own.length === 0 ? lines : [...lines, { row, sightings: own, from, to: window.width }];
}

function personHeading(window: SheetWindow, row: Row, from: number, to: number): Column | undefined {
  return columnsBetween(from, to).find((column) => headingRole(window.text(row, column)) === "person");
}

function withBody(line: HeadingLine, window: SheetWindow, readers: CellReaders): Wide {
  const aspectRow = findAspectRow(line, window, readers);
  const hasAspectRow = aspectRow !== undefined;
  const subRow = aspectRow ?? findSubRow(line, window, readers);
  const after = subRow ?? line.row;
  const below = window.rows.filter(({ row }) => row > after);
  const end = below.findIndex((row) => beginsAnew(line, window, row.row));
  const body = end < 0 ? below : below.slice(0, end);
  return {
    ...line,
    window,
    readers,
    subRow,
    hasAspectRow,
    namedTwice: codesNamedTwice(line.sightings),
    body,
    profiles: new Map(),
    stop: end < 0 ? undefined : below[end]?.row,
  };
}

/** The row right under the headings where it says which levels are held and which are aimed for. */
function findAspectRow(line: HeadingLine, window: SheetWindow, readers: CellReaders): Row | undefined {
  const below = window.below(line.row);
  const [first = 0, second = first + WIDEST_SKILL] = line.sightings.map(({ column }) => column);
  const last = line.sightings.at(-1)?.column ?? first;
  if (below === undefined || below.row > line.row + 1) return undefined;
  const to = Math.min(line.to, last + second - first);
  return isAspectRow(window, readers, below.row, first, to) ? below.row : undefined;
}

/** The row right under the headings where it goes on with them, and says what the other columns are. */
function findSubRow(line: HeadingLine, window: SheetWindow, readers: CellReaders): Row | undefined {
  const below = window.below(line.row);
  if (below === undefined || below.row > line.row + 1) return undefined;
  const texts = columnsBetween(line.from, line.to).map((column) => window.text(below.row, column));
  const claims = line.sightings.filter(
    ({ column }) => readers.claims(window.cell(below.row, column)).kind === "levels",
  );
  const headings = texts.filter((text) => headingRole(text) !== undefined && !isNoPerson(text));
  return claims.length === 0 &&
    headings.length > 0 &&
    texts.every((text) => text.length < 60) &&
    !hasPerson(window, below.row, line, readers)
    ? below.row
    : undefined;
}

function hasPerson(window: SheetWindow, row: Row, line: HeadingLine, readers: CellReaders): boolean {
  const first = line.sightings[0]?.column ?? 0;
  return columnsBetween(line.from, first).some((column) => {
    const text = window.text(row, column);
    return canBePerson(text, readers) && headingRole(text) === undefined;
  });
}

/** Whether another matrix begins at a row: a skill where levels should stand, or headings of another kind. */
function beginsAnew(line: HeadingLine, window: SheetWindow, row: Row): boolean {
  const here = window.sightingsIn(row).filter(({ column }) => column >= line.from && column < line.to);
  const isRepeated =
    here.length > 0 && here.every((sighting) => sameSkill(window.sighting(line.row, sighting.column), sighting));
  if (isRepeated && here.length >= line.sightings.length) return window.above(row)?.row !== asRow(row - 1);
  if (here.some(({ column }) => line.sightings.some((heading) => heading.column === column))) return true;
  return here.length > 1 || isHeadingRow(window, row, line.from, line.to);
}

function planWide(wide: Wide, isGiven: boolean): WidePlan | undefined {
  const known = knownColumns(wide);
  if (known.length === 0) return undefined;
  const unknown = unknownColumns(wide, known);
  const columns = [...known, ...unknown].toSorted((a, b) => a.column - b.column);
  const people = peopleOf(wide, columns);
  const rows = wide.body.filter((row) => people.columns.length === 0 || isOwned(wide, row, people));
  const cells = profile(known.flatMap((column) => claimsBelow(wide, column, rows)));
  const grounds = {
    recognitions: oneOfEach(wide.sightings.map(({ named }) => named.recognition)),
    unknownSkills: new Set(unknown.map(({ skill }) => skill.text)).size,
    claims: explained(cells),
    levels: cells.levels,
    defined: cells.defined,
    mentionsSfia: wide.window.mentionsSfia,
    hasHeadings: people.columns.some((column) => headingOf(wide, column) !== ""),
    amounts: cells.amounts,
    filled: cells.filled,
    isSheltered: true,
    isHeadedOtherwise: false,
  };
  const confidence = weigh(grounds) ?? (isGiven && grounds.claims > 0 ? 0 : undefined);
  if (confidence === undefined) return undefined;
  return {
    kind: "wide",
    layout: layoutOf(wide, columns, people),
    headerRow: wide.subRow ?? wide.row,
    top: wide.row,
    firstRow: next(wide.subRow ?? wide.row),
    stop: wide.stop,
    bottom: rows.findLast((row) => columns.some(({ column }) => isClaim(wide, row, column)))?.row ?? wide.row,
    people,
    confidence,
    evidence: evidenceOf(grounds),
    columns,
  };
}

function layoutOf(wide: Wide, columns: readonly SkillColumn[], people: PeoplePlan): Layout {
  if (people.rowsAreAspects) return "one-person";
  return isPaired(wide, columns) ? "paired" : "people-by-skills";
}

/** Whether each skill has more than its one column of levels, or its levels stand beside it. */
function isPaired({ hasAspectRow }: Wide, columns: readonly SkillColumn[]): boolean {
  const beside = columns.some(({ column, heading }) => column !== heading.column);
  return beside || hasAspectRow || columns.some(({ aspect }) => aspect === "target");
}

function isOwned({ window, readers }: Wide, { row }: SheetRow, people: PeoplePlan): boolean {
  return (
    people.inherits === "always" || people.columns.some((column) => canBePerson(window.text(row, column), readers))
  );
}

/** The level columns of the skills that the line names. */
function knownColumns(wide: Wide): SkillColumn[] {
  const { sightings, to } = wide;
  const columns = sightings.flatMap((sighting, index) => {
    const end = sightings[index + 1]?.column ?? Math.min(to, sighting.column + WIDEST_SKILL);
    return columnsOfSkill(wide, sighting, end);
  });
  const beside = columns.filter(({ column, heading }) => column !== heading.column).length;
  const usual = wide.hasAspectRow || 2 * beside >= sightings.length;
  const given = wide.window.given.levels;
  return columns.filter(({ column, heading }) => given?.has(column) ?? (usual || column === heading.column));
}

/** A skill that nobody has a level of is one of the matrix all the same. */
function isIdle(wide: Wide, column: SkillColumn): boolean {
  return profileBelow(wide, column).filled === 0 && column.column === column.heading.column;
}

function columnsOfSkill(wide: Wide, sighting: Sighting, end: number): SkillColumn[] {
  const { window, row } = wide;
  const heading = { row, column: sighting.column };
  const skill = referenceOf(wide, sighting);
  const found: SkillColumn[] = [];
  for (const column of columnsBetween(sighting.column, end)) {
    const text = window.text(row, column);
    if (column > sighting.column && text !== "" && headingRole(text) === undefined) break;
    const aspect = aspectAt(wide, sighting, column);
    if (aspect !== undefined) found.push({ column, heading, skill, aspect });
  }
  const holding = found.filter((one) => isIdle(wide, one) || mayBeLevels(profileBelow(wide, one)));
  return settled(wide, holding);
}

/** Of several levels held side by side (self, manager, agreed), the one that was settled on; of equals the first. */
function settled({ window, row, subRow }: Wide, columns: readonly SkillColumn[]): SkillColumn[] {
  const rank = ({ column }: SkillColumn): number => standing(window.text(subRow ?? row, column));
  const held = columns.filter(({ aspect }) => aspect === "held").toSorted((a, b) => rank(b) - rank(a));
  return columns.filter((column) => column.aspect === "target" || column === held[0]);
}

/** What the levels of a column are: by the row under the skills, by the heading itself, by the group above. */
function aspectAt(wide: Wide, sighting: Sighting, column: Column): Aspect | undefined {
  const { window, row, subRow } = wide;
  const below = subRow === undefined ? "" : window.text(subRow, column);
  if (below !== "" && column >= sighting.column) {
    const role = headingRole(below);
    if (role !== undefined) return aspectOf(role);
  }
  if (column > sighting.column) return aspectOf(headingRole(window.text(row, column)));
  if (sighting.named.aspect === "target") return "target";
  return isNamedTwice(wide, sighting) ? (aspectOf(headingRole(groupAbove(wide, column))) ?? "held") : "held";
}

const isNamedTwice = ({ namedTwice }: Wide, { named }: Sighting): boolean => namedTwice.has(named.recognition.code);

/** The codes that come again in a line, as they do below the groups of held and of target levels. */
function codesNamedTwice(sightings: readonly Sighting[]): Set<string> {
  const codes = sightings.map(({ named }) => named.recognition.code);
  const seen = new Set<string>();
  return new Set(codes.filter((code) => seen.size === seen.add(code).size));
}

function groupAbove({ window, row }: Wide, column: Column): string {
  const above = window.above(row);
  return above === undefined ? "" : groupHeading(window, above.row, column);
}

/** The skill of a heading, its code and its name joined where they stand one above the other. */
function referenceOf({ window, readers, row }: Wide, sighting: Sighting): SkillColumn["skill"] {
  const { recognition } = sighting.named;
  const above = window.above(row);
  const partner = above === undefined ? undefined : window.sighting(above.row, sighting.column)?.named.recognition;
  if (partner === undefined || partner.naming === recognition.naming)
    return readers.references.fromText(recognition.text);
  const [code, name] = partner.naming === "name" ? [recognition, partner] : [partner, recognition];
  return readers.references.fromCells(code.text, name.text);
}

/** Columns of ratings between the skills, or right behind them, whose headings name no skill of the framework. */
function unknownColumns(wide: Wide, known: readonly SkillColumn[]): SkillColumn[] {
  const taken = new Set(known.map(({ column }) => column));
  const first = Math.min(...taken);
  const last = Math.max(...taken);
  const fits = (column: Column): boolean => taken.has(column) || isUnknownSkill(wide, column);
  let to = last;
  while (to < wide.to - 1 && fits(asColumn(to + 1))) to += 1;
  return columnsBetween(first, to + 1)
    .filter((column) => !taken.has(column) && isUnknownSkill(wide, column))
    .map((column) => ({
      column,
      heading: { row: wide.row, column },
      skill: unknownReference(wide, column),
      aspect: "held",
    }));
}

const unknownReference = ({ window, readers, row }: Wide, column: Column): SkillColumn["skill"] =>
  readers.references.fromText(window.text(row, column));

function isUnknownSkill(wide: Wide, column: Column): boolean {
  const text = wide.window.text(wide.row, column);
  if (text === "" || typeof wide.window.cell(wide.row, column) !== "string" || isGenericAttribute(text)) return false;
  if (headingRole(text) !== undefined || isNoPerson(text)) return false;
  if (wide.window.sighting(wide.row, column) !== undefined) return false;
  const cells = profile(wide.body.map(({ cells: row }): ClaimOfSkill => [wide.readers.claims(row[column]), undefined]));
  return isLevelLike(cells) || (cells.levels > 0 && 4 * explained(cells) >= 3 * cells.filled);
}

function isClaim({ readers }: Wide, { cells }: SheetRow, column: Column): boolean {
  return readers.claims(cells[column]).kind === "levels";
}

/** What stands below a heading, looked at once. */
function profileBelow(wide: Wide, column: SkillColumn): Profile {
  const known = wide.profiles.get(column.column);
  if (known !== undefined) return known;
  const cells = profile(claimsBelow(wide, column, wide.body));
  wide.profiles.set(column.column, cells);
  return cells;
}

function claimsBelow(wide: Wide, { column, skill }: SkillColumn, rows: readonly SheetRow[]): ClaimOfSkill[] {
  return rows.map(({ cells }) => [wide.readers.claims(cells[column]), skill]);
}

function peopleOf(wide: Wide, columns: readonly SkillColumn[]): PeoplePlan {
  const taken = new Set(columns.map(({ column }) => column));
  const open = columnsBetween(wide.from, wide.to).filter((column) => !taken.has(column));
  const claiming = wide.body.filter((row) => columns.some(({ column }) => isClaim(wide, row, column)));
  const rows = claiming.map(({ row }) => row);
  const lying = findRowAspects(wide, open, rows);
  if (lying !== undefined) return { ...NOBODY, columns: [lying], rowsAreAspects: true };
  return findPeople(wide.window, wide.readers, open, rows, (column) => headingOf(wide, column));
}

/** The column of a form that lies on its side: it says of each row whether the levels are held or aimed for. */
function findRowAspects({ window }: Wide, open: readonly Column[], rows: readonly Row[]): Column | undefined {
  return open.find((column) => {
    if (rows.length > MOST_ASPECTS) return false;
    const roles = rows.map((row) => headingRole(window.text(row, column)));
    const held = roles.filter((role) => aspectOf(role) === "held").length;
    return held === 1 && roles.every((role) => role !== undefined && LYING.has(role));
  });
}

/** A form that lies on its side has a row for what is held, one for what is aimed for, and few more. */
const MOST_ASPECTS = 6;
const LYING: ReadonlySet<HeadingRole> = new Set(["held", "level", "target", "gap", "comment", "total", "scale"]);

/** The heading of a column: in the line of skills, under it, or above it. */
function headingOf({ window, row, subRow }: Wide, column: Column): string {
  const above = window.above(row);
  const rows = [row, subRow, above !== undefined && above.row >= row - 2 ? above.row : undefined];
  const texts = rows.map((one) => (one === undefined ? "" : window.text(one, column))).filter((text) => text !== "");
  return texts.find((text) => PEOPLE_HEADINGS.has(headingRole(text))) ?? texts[0] ?? "";
}

const PEOPLE_HEADINGS: ReadonlySet<HeadingRole | undefined> = new Set(["person", "given-name", "id", "role"]);
