import { severityWords } from "../../check/messages/en";
import { LEVELS, type Level } from "../../framework/level";
import type { SheetState } from "../../workbook/state";
import { report, type Extent } from "../messages/report";
import { cell, rowOf, type CellRow } from "../sheet/cells";
import { MOST_LINKS } from "../sheet/createLinks";
import { sheetOf, type Block } from "../sheet/sheetOf";
import type { ReportOptions } from "./createReport";
import type { CoveredSkill, Figures, Remark } from "./overview";

/** What the summary is made of. */
export interface SummaryFacts extends Figures, ReportOptions {
  /** How many findings stand in the list. */
  readonly listed: number;
}

/** Codes and labels stand in the first column; names and sentences in the second; then come the levels and a sum. */
const WIDTHS = [18, 62, ...LEVELS.map(() => 9), 9];
const FIRST_LEVEL_COLUMN = 2;

/** The sheet that says what was checked, what was found, and who holds which skill at which level. */
export function summarySheet(name: string, facts: SummaryFacts): SheetState {
  const blocks = [
    { rows: titleRows(facts) },
    { rows: checkedRows(facts) },
    { rows: remarkRows(facts) },
    { rows: findingRows(facts) },
    coverageBlock(facts.coverage),
    { rows: wordsOn(facts).map((words): CellRow => [undefined, cell(words, "muted")]) },
  ];
  return sheetOf({ name, blocks, widths: WIDTHS });
}

const titleRows = ({ date }: SummaryFacts): CellRow[] => [
  rowOf("title", report.title),
  ...(date === undefined ? [] : [rowOf("text", report.checkedOn(date))]),
];

function checkedRows({ extent, version, skill }: SummaryFacts): CellRow[] {
  const facts = {
    ...report.extent(extent),
    ...report.against(version),
    ...(skill === undefined ? {} : report.onlySkill(skill)),
  };
  const rows = Object.entries(facts).map(([label, words]): CellRow => [cell(label, "strong"), cell(words, "wrapped")]);
  return [rowOf("heading", report.checked, undefined), ...rows];
}

function remarkRows({ remarks, extent, listed }: SummaryFacts): CellRow[] {
  const leftOut = extent.errors + extent.warnings + extent.notices - listed;
  const rows = [
    ...remarks.map((remark) => rowOf("wrapped", placeOf(remark, extent), remark.sentence)),
    ...(leftOut > 0 ? [rowOf("wrapped", undefined, report.leftOut(leftOut))] : []),
    ...(listed > MOST_LINKS ? [rowOf("wrapped", undefined, report.moreThanLinks(MOST_LINKS))] : []),
  ];
  return rows.length === 0 ? [] : [rowOf("heading", report.remarks, undefined), ...rows];
}

/** The file is named where there are several, or nothing else can be. */
function placeOf({ file, matrix }: Remark, { files }: Extent): string {
  if (matrix === undefined) return file;
  return (files > 1 ? `${file}: ` : "") + `${matrix.sheet}, ${matrix.address}`;
}

function findingRows({ rules, extent }: SummaryFacts): CellRow[] {
  if (rules.length === 0) return [rowOf("strong", report.noFindings(extent.matrices))];
  const rows = rules.map(({ rule, severity, count }): CellRow => [
    cell(severityWords[severity], severity),
    cell(report.ruleTitle(rule), "wrapped"),
    cell(count, "number"),
  ]);
  return [rowOf("heading", ...report.findings), ...rows];
}

function coverageBlock(coverage: readonly CoveredSkill[]): Block {
  if (coverage.length === 0) return { rows: [] };
  const bars = { from: FIRST_LEVEL_COLUMN, to: FIRST_LEVEL_COLUMN + LEVELS.length - 1 };
  return { rows: [rowOf("heading", ...report.coverage(LEVELS)), ...coverage.map(coverageRow)], bars };
}

function coverageRow({ skill, known, people, levels }: CoveredSkill): CellRow {
  const name = known?.name ?? skill;
  return [
    cell(skill),
    cell(isUnconfirmed(known) ? report.unconfirmed(name) : name, "wrapped"),
    ...LEVELS.map((level, index) => levelCell(levels[index] ?? 0, level, known)),
    cell(people, "number"),
  ];
}

const isUnconfirmed = (known: CoveredSkill["known"]): boolean => known?.evidence === "third-party-list";

function levelCell(count: number, level: Level, known: CoveredSkill["known"]) {
  if (known === undefined || known.levels.includes(level)) return cell(count, "number");
  return count === 0 ? cell(report.notDefined, "muted") : cell(count, "error");
}

/** What a reader of the tables and of the workbook has to know. */
function wordsOn({ coverage, marks }: SummaryFacts): string[] {
  return [
    ...(coverage.length > 0 ? [report.aboutCoverage] : []),
    ...(coverage.some(({ known }) => isUnconfirmed(known)) ? [report.aboutUnconfirmed] : []),
    report.aboutMarks(marks),
  ];
}
