import { displayText } from "../../src/workbook/cell";
import { SECTIONS, type CrewMember, type Section, type SkillRow } from "./crew";
import { readCell } from "../../test/support/grid";
import { dateFormats, look, tabs } from "./look";
import { startPage, valueOf, type Entry, type PageWriter, type SamplePage } from "./page";

const HEADER_ROW = 5;
const HEADINGS = ["Name", "Role", "Skill code", "Skill", "Level", "Target", "Assessed on", "Notes", "Pay level"];
const COLUMNS = ["B", "C", "D", "E", "F", "G", "H", "I", "J"] as const;
/** Rows below the list in which the target is already a formula, for whoever joins next. */
const PREFILLED_ROWS = 4;
/** How many characters of a note fit on one line of its column. */
const NOTE_LINE = 54;
/** The same for a level and its column. */
const LEVEL_LINE = 24;
const SITES: readonly (readonly [string, number])[] = [
  ["Harbour House", 12],
  ["Boatyard", 5],
  ["On board", 3],
  ["Skerry pier", 4],
];

/** What the list gathers while it grows downwards. */
interface Progress {
  row: number;
  levels: number;
  readonly merges: string[];
  readonly rows: Record<number, { height?: number; hidden?: boolean }>;
}

/** The list: a row for each person and skill, as the company's planner keeps it. */
export function teamPage(): SamplePage {
  const page = startPage("Team");
  const progress: Progress = { row: HEADER_ROW, levels: 0, merges: [], rows: headingHeights() };
  putTop(page);
  putHeader(page, HEADER_ROW);
  for (const section of SECTIONS) putSection(page, section, progress);
  const lastRow = progress.row;
  putPrefilledRows(page, progress);
  putTotal(page, progress, lastRow);
  putSites(page);
  return page.finish({
    columns: {
      A: { width: 2 },
      B: { width: 19 },
      C: { width: 25 },
      D: { width: 11 },
      E: { width: 36 },
      F: { width: 21 },
      G: { width: 9 },
      H: { width: 14 },
      I: { width: 48 },
      J: { width: 10, hidden: true },
      K: { width: 3 },
      L: { width: 16 },
      M: { width: 9 },
    },
    rows: progress.rows,
    merges: progress.merges,
    filter: `B${HEADER_ROW}:J${lastRow}`,
    frozenAt: `C${HEADER_ROW + 1}`,
    gridLines: false,
    landscape: true,
    tabColor: tabs.sea,
  });
}

const headingHeights = (): Progress["rows"] => ({ 1: { height: 30 }, [HEADER_ROW]: { height: 26 } });

function putTop(page: PageWriter): void {
  page.put("B1", "Who can do what: Technology", look.title);
  page.put(
    "B2",
    "Gannet & Daughters Island Ferries. Eleven boats, four piers and one ticket machine that must never know.",
    look.subtitle,
  );
  page.put("B3", "How to read it", look.legendKey);
  page.put(
    "C3",
    "Levels as in SFIA 7: 1 = follow … 7 = set strategy. (On the old wall chart 4 = expert. Please do not copy from it.)",
    look.legend,
  );
}

function putHeader(page: PageWriter, row: number): void {
  HEADINGS.forEach((heading, index) => {
    const isCentred = ["Skill code", "Level", "Target", "Assessed on"].includes(heading);
    page.put(`${COLUMNS[index] ?? ""}${row}`, heading, isCentred ? look.headerCentred : look.header);
  });
}

function putSection(page: PageWriter, section: Section, progress: Progress): void {
  progress.row += 1;
  page.put(`B${progress.row}`, section.heading, look.section);
  page.paint(rowCells(progress.row), look.section);
  progress.rows[progress.row] = { height: 21 };
  if (section.repeatsHeader === true) {
    progress.row += 1;
    putHeader(page, progress.row);
    progress.rows[progress.row] = { height: 26 };
  }
  for (const member of section.crew) putMember(page, member, progress);
}

const rowCells = (row: number): string[] => COLUMNS.map((column) => `${column}${row}`);

function putMember(page: PageWriter, member: CrewMember, progress: Progress): void {
  const first = progress.row + 1;
  member.rows.forEach((skillRow, index) => {
    progress.row += 1;
    const { row } = progress;
    if (index === 0 || member.nameStands === "in each row") {
      page.put(`B${row}`, member.name, look.person);
      page.put(`C${row}`, member.role, look.text);
      page.put(`J${row}`, member.payLevel, look.target);
    }
    putSkill(page, skillRow, row);
    page.paint(rowCells(row), look.text);
    if (valueOf(skillRow[2]) !== undefined) progress.levels += 1;
    progress.rows[row] = rowLook(skillRow, member.hiddenRow === index);
  });
  if (member.nameStands === "once")
    for (const column of ["B", "C"]) progress.merges.push(`${column}${first}:${column}${progress.row}`);
}

/** Excel does not fit the heights of rows for a file that it did not write: long notes say their own. */
function rowLook([, , level, , , note = ""]: SkillRow, hidden: boolean): { height: number; hidden?: boolean } {
  const isLong = note.length > NOTE_LINE || displayText(valueOf(level)).length > LEVEL_LINE;
  const height = isLong ? 33 : 19;
  return hidden ? { height, hidden } : { height };
}

function putSkill(page: PageWriter, [code, skill, level, target, assessed, note]: SkillRow, row: number): void {
  page.put(`D${row}`, code, look.code);
  page.put(`E${row}`, skill, look.text);
  page.put(`F${row}`, level, levelLook(level));
  page.put(`G${row}`, target, look.target);
  page.put(`H${row}`, readCell(assessed), look.date);
  page.put(`I${row}`, note, look.note);
}

function levelLook(level: Entry): typeof look.level {
  const value = valueOf(level);
  if (typeof value === "object" && value.kind === "date") return { ...look.level, format: dateFormats.dayFirst };
  return typeof value === "string" ? look.levelAsText : look.level;
}

function putPrefilledRows(page: PageWriter, progress: Progress): void {
  for (let count = 0; count < PREFILLED_ROWS; count += 1) {
    progress.row += 1;
    const { row } = progress;
    page.put(`G${row}`, { formula: `IF(ISNUMBER(F${row}),F${row}+1,"")`, value: "" }, look.target);
    page.paint(rowCells(row), look.text);
  }
}

function putTotal(page: PageWriter, progress: Progress, lastRow: number): void {
  progress.row += 1;
  const { row } = progress;
  const levels = `F${HEADER_ROW + 1}:F${lastRow}`;
  // The heading that was pasted in with the last section stands in the column too, and is counted with it.
  const repeated = SECTIONS.filter(({ repeatsHeader }) => repeatsHeader === true).length;
  page.put(`B${row}`, "Total", look.total);
  page.put(`E${row}`, "Skills scored", look.total);
  page.put(`F${row}`, { formula: `COUNTA(${levels})-${repeated}`, value: progress.levels }, look.totalCentred);
  page.paint(rowCells(row), look.total);
  progress.rows[row] = { height: 21 };
}

function putSites(page: PageWriter): void {
  page.put(`L${HEADER_ROW}`, "Where we sit", look.header);
  page.put(`M${HEADER_ROW}`, "People", look.headerCentred);
  SITES.forEach(([site, people], index) => {
    page.put(`L${HEADER_ROW + 1 + index}`, site, look.text);
    page.put(`M${HEADER_ROW + 1 + index}`, people, look.target);
  });
}
