import { SEVERITIES } from "../check/finding";
import type { FindingReport, MatrixReport } from "../check/report";
import type { CellReaders } from "../matrix/cellReaders";
import { messages } from "./messages";
import { placeOf, withPlaces } from "./place";
import { matricesIn, type Range } from "./range";
import { BLANK, type Result, type Results } from "./result";

/** The headings of the table of findings. */
const HEADINGS: readonly Result[] = ["Severity", "Cell", "Person", "Skill", "Found", "Message"];
/** More rows than anyone reads, and few enough for Excel to take them from a function. */
const MOST_FINDINGS = 10_000;

/**
 * The findings on the skill matrices in a range as a table, the worst first; one row says so where there are none.
 *
 * @example validateMatrix({ cells, corner: cornerOf("Team!B3:K60") }, readersOf("7"))
 * // [["Severity", "Cell", …], ["error", "D17", "Anna", "ITMG", "4", "IT management (ITMG) is not typically observed …"]]
 */
export function validateMatrix(range: Range, readers: CellReaders): Results {
  const matrices = matricesIn(range, readers);
  if (matrices.length === 0) return [[messages.noSkillFound]];
  const findings = worstFirst(matrices.flatMap((matrix) => matrix.findings));
  const listed = findings.slice(0, MOST_FINDINGS).map((finding) => rowOf(finding, range.corner !== undefined));
  return [HEADINGS, ...listed, ...remarks(matrices, listed.length).map(remarkRow)];
}

const worstFirst = (findings: readonly FindingReport[]): FindingReport[] =>
  findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

function rowOf(finding: FindingReport, hasAddress: boolean): Result[] {
  const { severity, cell, person, skill, found } = finding;
  const place = hasAddress ? cell : placeOf(cell);
  return [severity, place, person ?? BLANK, skill ?? BLANK, found, sentenceOf(finding, hasAddress)];
}

/** Only the sentence on a duplicate names cells; any other that seems to quotes what someone wrote. */
function sentenceOf({ rule, message }: FindingReport, hasAddress: boolean): string {
  return rule === "duplicate" && !hasAddress ? withPlaces(message) : message;
}

/** What is to be said of the range as a whole. */
function remarks(matrices: readonly MatrixReport[], listed: number): string[] {
  const sum = (count: (matrix: MatrixReport) => number): number =>
    matrices.reduce((total, matrix) => total + count(matrix), 0);
  const found = sum(({ findings, findingsLeftOut = 0 }) => findings.length + findingsLeftOut);
  const versions = new Set(matrices.flatMap(({ speaksFor }) => speaksFor ?? []));
  return [
    ...(found === 0 ? [messages.nothingToCorrect(sum(({ assessments }) => assessments))] : []),
    ...(found > listed ? [messages.moreFindings(found - listed)] : []),
    ...[...versions].map(messages.otherVersion),
  ];
}

const remarkRow = (sentence: string): Result[] => [BLANK, BLANK, BLANK, BLANK, BLANK, sentence];
