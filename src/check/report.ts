import type { LevelCounts } from "./coverage";
import type { RuleName, Severity } from "./finding";
import type { SfiaVersion } from "../framework/framework";
import type { Layout } from "../matrix/matrix";
import type { UnreadableCode } from "../workbook/unreadable";

/** A finding as reports carry it. */
export interface FindingReport {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly cell: string;
  readonly person: string | null;
  readonly skill: string | null;
  readonly found: string;
  readonly message: string;
  readonly fix: { readonly value: string | number } | null;
}

/** Which cells are what, as addresses. */
export interface ReadingReport {
  readonly people: readonly string[];
  readonly skills: readonly string[];
  readonly levels: readonly string[];
}

/** How many different people of a matrix hold a skill. */
export interface SkillCoverage extends LevelCounts {
  readonly skill: string;
}

/** A matrix as reports carry it. */
export interface MatrixReport {
  readonly sheet: string;
  /** Whether the sheet is hidden; left out where it is not. */
  readonly hidden?: true;
  readonly layout: Layout;
  readonly address: string;
  readonly confidence: number;
  readonly version: SfiaVersion;
  /** The version that the names speak for, where that is another. */
  readonly speaksFor: SfiaVersion | null;
  readonly reading: ReadingReport;
  readonly people: number;
  readonly skills: readonly string[];
  readonly assessments: number;
  /** Who holds what, for each skill that the matrix names, in order of appearance. */
  readonly coverage: readonly SkillCoverage[];
  readonly findings: readonly FindingReport[];
  /** How many findings more there are than are listed; left out where all are. */
  readonly findingsLeftOut?: number;
}

/** Why a file cannot be read. */
export interface FileError {
  readonly code: UnreadableCode;
  readonly message: string;
}

/** A file as reports carry it: the contract of `--format json` and `ndjson`. */
export interface FileReport {
  readonly file: string;
  readonly error: FileError | null;
  /** A remark on the file as a whole, for instance that it has no matrix. */
  readonly note?: string;
  readonly matrices: readonly MatrixReport[];
}

/** How many findings a matrix has, whether listed or not. */
export interface Counts {
  readonly severities: Readonly<Record<Severity, number>>;
  readonly rules: ReadonlyMap<RuleName, number>;
}

/** What a worker hands back for one file: the report, and the counts of its matrices in the same order. */
export interface CheckedFile {
  readonly report: FileReport;
  readonly counts: readonly Counts[];
}

/** The report of a file that cannot be read. */
export function unreadableFile(file: string, { code, message }: FileError): CheckedFile {
  return { report: { file, error: { code, message }, matrices: [] }, counts: [] };
}
