import { IGNORE } from "../matrix/ignore";
import type { Matrix, MatrixExtent, MatrixReading, MatrixSink } from "../matrix/matrix";
import { onlySkill } from "../matrix/onlySkill";
import { formatArea, formatCell, type CellAddress } from "../workbook/address";
import { createCheck } from "./check";
import { NOBODY_HOLDS, type LevelCounts } from "./coverage";
import type { Finding, RuleName } from "./finding";
import { isOwnSheet } from "./ownSheets";
import type { Counts, FindingReport, MatrixReport, ReadingReport, SkillCoverage } from "./report";
import type { CheckContext } from "./rule";
import { createTally } from "./tally";

/** What is checked beside the rules that always hold. */
export interface CollectOptions extends Pick<CheckContext, "framework" | "renames" | "messages"> {
  /** The code of the only skill to look at. */
  readonly skill: string | undefined;
  /** Whether what is found at a cell counts: all does where it is left out. */
  readonly concerns?: ((cell: CellAddress) => boolean) | undefined;
}

/** Checks matrices as they are read and keeps what is to be reported of them. */
export interface MatrixCollector {
  /** Takes a matrix that was found. */
  readonly open: (matrix: Matrix) => MatrixSink;
  readonly matrices: readonly MatrixReport[];
  readonly counts: readonly Counts[];
}

/** How many findings of one rule are kept of a matrix: enough to work with, and errors are not crowded out by notices. */
const MOST_FINDINGS_OF_RULE = 10_000;

/** Makes a collector for one file. What stands on sheets of ours is said of other sheets, and passed over. */
export function collectMatrices({ framework, renames, messages, skill, concerns }: CollectOptions): MatrixCollector {
  const matrices: MatrixReport[] = [];
  const counts: Counts[] = [];
  return {
    matrices,
    counts,
    open: (matrix) => {
      if (isOwnSheet(matrix.sheet)) return IGNORE;
      const findings = keepFindings();
      const onFinding = (finding: Finding): void => {
        if (concerns === undefined || concerns(finding.cell)) findings.add(finding);
      };
      const context = { framework, version: matrix.version, renames, messages, onFinding };
      const { layout, hasPeople } = matrix;
      const check = createCheck({ ...context, layout, hasPeople });
      const end = (extent: MatrixExtent): void => {
        matrices.push(matrixReport(matrix, extent, { findings, coverage: check.coverage() }));
        counts.push({ severities: findings.counts.severities, rules: findings.counts.rules });
      };
      const sink = { ...check, end };
      return skill === undefined ? sink : onlySkill(skill, sink);
    },
  };
}

/** The findings of one matrix: all counted, a part of them kept. */
interface KeptFindings {
  readonly counts: Counts;
  readonly kept: readonly FindingReport[];
  readonly leftOut: () => number;
  readonly add: (finding: Finding) => void;
}

function keepFindings(): KeptFindings {
  const { severities, rules, count } = createTally();
  const kept: FindingReport[] = [];
  const isFull = (rule: RuleName): boolean => (rules.get(rule) ?? 0) >= MOST_FINDINGS_OF_RULE;
  return {
    counts: { severities, rules },
    kept,
    leftOut: () => severities.error + severities.warning + severities.notice - kept.length,
    add: (finding) => {
      if (!isFull(finding.rule)) kept.push(findingReport(finding));
      count(finding);
    },
  };
}

/** A finding as reports carry it. */
export function findingReport({ rule, severity, cell, person, skill, found, message, fix }: Finding): FindingReport {
  return {
    rule,
    severity,
    cell: formatCell(cell),
    person: person ?? null,
    skill: skill ?? null,
    found,
    message,
    fix: fix ?? null,
  };
}

/** What the check found out about a matrix. */
interface Checked {
  readonly findings: KeptFindings;
  readonly coverage: ReadonlyMap<string, LevelCounts>;
}

function matrixReport(matrix: Matrix, extent: MatrixExtent, { findings, coverage }: Checked): MatrixReport {
  const leftOut = findings.leftOut();
  return {
    sheet: matrix.sheet,
    ...(matrix.isHidden && { hidden: true }),
    layout: matrix.layout,
    address: formatArea(extent.area),
    confidence: Number(matrix.confidence.toFixed(2)),
    version: matrix.version,
    speaksFor: extent.speaksFor ?? null,
    reading: readingReport(extent.reading),
    people: extent.people,
    skills: extent.skills,
    assessments: extent.assessments,
    coverage: coverageReport(extent, coverage),
    findings: findings.kept,
    ...(leftOut > 0 && { findingsLeftOut: leftOut }),
  };
}

/** A catalogue names skills and levels, but nobody who holds them. */
function coverageReport({ skills, people }: MatrixExtent, coverage: Checked["coverage"]): SkillCoverage[] {
  const held = people === 0 ? undefined : coverage;
  return skills.map((skill) => ({ skill, ...(held?.get(skill) ?? NOBODY_HOLDS) }));
}

function readingReport({ people, skills, levels }: MatrixReading): ReadingReport {
  return { people: people.map(formatArea), skills: skills.map(formatArea), levels: levels.map(formatArea) };
}
