import { readCell } from "../../test/support/grid";
import { look, tabs, dateFormats } from "./look";
import { planted, startPage, valueOf, type Entry, type PageWriter, type SamplePage } from "./page";

const GROUP_ROW = 4;
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;

/** The groups above the skills, each over its columns. */
const GROUPS: readonly (readonly [string, string])[] = [
  ["D4:D4", "Steering"],
  ["E4:I4", "Keeping it running"],
  ["J4:K4", "Keeping it safe"],
  ["L4:M4", "Changing it"],
];

const SKILLS: readonly Entry[] = [
  "ITMG - IT management",
  "IT infrastructure (ITOP)",
  "SYSP",
  "Network support",
  "STMG - Storage management",
  "Availability Management",
  "CFMG",
  "SCTY - Information security",
  "SINT",
  "Release & deployment",
];
const SKILL_COLUMNS = ["D", "E", "F", "G", "H", "I", "J", "K", "L", "M"] as const;
const ON_CALL = "N";
const AVERAGE = "O";
const ALL_COLUMNS = ["B", "C", ...SKILL_COLUMNS, ON_CALL, AVERAGE];

/** Someone of the squad: where they sit, whether they are called at night, a level for each skill. */
interface SquadMember {
  readonly name: string | undefined;
  readonly location: string;
  readonly onCall: string | undefined;
  readonly levels: readonly Entry[];
}

const nothing = undefined;
/** The #REF! that is left when the column behind a formula is deleted. */
const brokenReference: Entry = planted("cell-error", {
  formula: "ROUND(#REF!,0)",
  value: { kind: "error", code: "#REF!" },
});

const SQUAD: readonly SquadMember[] = [
  {
    name: "Aoife Brennan",
    location: "Harbour House",
    onCall: "Yes",
    levels: [planted("renamed", 6), nothing, 5, "-", 5, 6, 5, 5, 5, 6],
  },
  {
    name: "Mateus Rocha",
    location: "Boatyard",
    onCall: "Yes",
    // SFIA 8 added level 5 to IT infrastructure; in SFIA 7 it ends at 4.
    levels: [nothing, planted("level-not-defined", 5), 4, 4, 4, nothing, 4, 3, 3, nothing],
  },
  {
    name: "Tamsin Rowe",
    location: "Skerry pier",
    onCall: "No",
    levels: [nothing, 3, 3, "L3", 3, nothing, 3, nothing, "n/a", 3],
  },
  {
    name: "Piotr Zieliński",
    location: "Harbour House",
    onCall: "Yes",
    levels: [nothing, 4, 5, 5, 4, planted("level-became-date", readCell("2026-05-06")), 4, 4, 4, 4],
  },
  {
    name: "Amara Nwosu",
    location: "Harbour House",
    onCall: "Yes",
    levels: [planted("renamed", 5), 4, 4, 4, planted("level-out-of-scale", 8), 5, 4, 5, 4, 5],
  },
  {
    name: "Jonas Weber",
    location: "On board",
    onCall: "At sea",
    levels: [nothing, "Level 2", nothing, 2, nothing, nothing, 2, planted("level-undecided", "?"), nothing, nothing],
  },
  {
    name: "Elspeth Munro",
    location: "Boatyard",
    onCall: "No",
    levels: [nothing, 4, 3, nothing, 4, 4, brokenReference, 3, planted("several-levels", "3-4"), 4],
  },
  {
    name: "Lin Mei",
    location: "Skerry pier",
    onCall: "Yes",
    levels: [nothing, 3, 4, 3, 3, nothing, 3, 4, "4", nothing],
  },
  {
    // Whoever takes the night boat's post: no name yet.
    name: nothing,
    location: "On board",
    onCall: nothing,
    levels: [nothing, nothing, nothing, planted("person-missing", 3), ...Array.from({ length: 6 }, () => nothing)],
  },
];
const LAST_ROW = HEADER_ROW + SQUAD.length;

/** A row for each person, a column for each skill, with a group above the skills and columns that are no skills. */
export function platformSquadPage(): SamplePage {
  const page = startPage("Platform squad");
  page.put("B1", "Platform squad: who keeps the lights on", look.title);
  page.put(
    "B2",
    "Filled in together on 5 May, over rhubarb cake. Empty or - means: not me, ask the next one.",
    look.subtitle,
  );
  putHeader(page);
  SQUAD.forEach((member, index) => {
    putMember(page, member, FIRST_ROW + index);
  });
  putAverages(page);
  return page.finish({
    columns: widths(),
    rows: rowHeights(),
    merges: GROUPS.map(([area]) => area).filter((area) => !isOneCell(area)),
    choices: [{ area: `C${FIRST_ROW}:C${LAST_ROW}`, from: "Lists!$A$2:$A$5" }],
    frozenAt: `C${FIRST_ROW}`,
    gridLines: false,
    landscape: true,
    tabColor: tabs.sea,
  });
}

function isOneCell(area: string): boolean {
  const [from, to] = area.split(":");
  return from === to;
}

function widths(): Record<string, { width: number }> {
  const skills = SKILL_COLUMNS.map((column): [string, { width: number }] => [column, { width: 13.5 }]);
  return {
    A: { width: 2 },
    B: { width: 18 },
    C: { width: 16 },
    ...Object.fromEntries(skills),
    [ON_CALL]: { width: 9 },
    [AVERAGE]: { width: 10 },
  };
}

function rowHeights(): Record<number, { height: number }> {
  const people = SQUAD.map((_, index): [number, { height: number }] => [FIRST_ROW + index, { height: 21 }]);
  return {
    1: { height: 30 },
    [GROUP_ROW]: { height: 21 },
    [HEADER_ROW]: { height: 48 },
    ...Object.fromEntries(people),
    [LAST_ROW + 1]: { height: 21 },
  };
}

function putHeader(page: PageWriter): void {
  for (const [area, group] of GROUPS) page.put(area.split(":")[0] ?? area, group, look.group);
  page.paint(
    SKILL_COLUMNS.map((column) => `${column}${GROUP_ROW}`),
    look.group,
  );
  page.put(`B${HEADER_ROW}`, "Name", look.header);
  page.put(`C${HEADER_ROW}`, "Location", look.header);
  SKILL_COLUMNS.forEach((column, index) => {
    page.put(`${column}${HEADER_ROW}`, SKILLS[index], look.headerCentred);
  });
  page.put(`${ON_CALL}${HEADER_ROW}`, "On call", look.headerCentred);
  page.put(`${AVERAGE}${HEADER_ROW}`, "Average", look.headerCentred);
}

function putMember(page: PageWriter, { name, location, onCall, levels }: SquadMember, row: number): void {
  page.put(`B${row}`, name, look.person);
  page.put(`C${row}`, location, look.text);
  SKILL_COLUMNS.forEach((column, index) => {
    page.put(`${column}${row}`, levels[index], levelLook(levels[index]));
  });
  page.put(`${ON_CALL}${row}`, onCall, look.target);
  const area = `${SKILL_COLUMNS[0]}${row}:M${row}`;
  page.put(`${AVERAGE}${row}`, { formula: averageFormula(area), value: average(levels) }, look.average);
}

function levelLook(level: Entry): typeof look.level {
  const value = valueOf(level);
  const isDate = typeof value === "object" && value.kind === "date";
  return isDate ? { ...look.level, format: dateFormats.padded } : look.level;
}

const averageFormula = (area: string): string => `IFERROR(AVERAGE(${area}),"")`;

/** What Excel's AVERAGE gives: texts do not count, an error spoils all, and a date counts as its serial. */
function average(levels: readonly Entry[]): number | "" {
  const values = levels.map(valueOf);
  const numbers = values.flatMap((value) => {
    if (typeof value === "number") return [value];
    return typeof value === "object" && value.kind === "date" ? [value.serial] : [];
  });
  const isSpoilt = values.some((value) => typeof value === "object" && value.kind === "error");
  return isSpoilt || numbers.length === 0 ? "" : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

function putAverages(page: PageWriter): void {
  const row = LAST_ROW + 1;
  page.put(`B${row}`, "Average", look.total);
  SKILL_COLUMNS.forEach((column, index) => {
    const area = `${column}${FIRST_ROW}:${column}${LAST_ROW}`;
    const value = average(SQUAD.map(({ levels }) => levels[index]));
    page.put(`${column}${row}`, { formula: averageFormula(area), value }, look.totalAverage);
  });
  page.paint(
    ALL_COLUMNS.map((column) => `${column}${row}`),
    look.total,
  );
}
