import { SEVERITIES, type RuleName, type Severity } from "../../check/finding";
import { rules } from "../../check/rules";
import type { CheckedFile, MatrixReport, SkillCoverage } from "../../check/report";
import { countIn, EMPTY_SUMMARY } from "../../check/summary";
import { asSentence } from "../../check/words";
import { SFIA_VERSIONS, type Framework, type SfiaVersion, type Skill } from "../../framework/framework";
import { report, type Extent } from "../messages/report";

/** What the figures of a report go by. */
export interface OverviewOptions {
  readonly framework: Framework;
  /** The version checked against. */
  readonly version: SfiaVersion;
}

/** A sentence on a file, or on a matrix in it. */
export interface Remark {
  readonly file: string;
  /** Undefined where it is on the file as a whole. */
  readonly matrix: Pick<MatrixReport, "sheet" | "address"> | undefined;
  readonly sentence: string;
}

/** How often a rule found something. */
export interface RuleCount {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly count: number;
}

/** Who holds a skill, over all matrices. */
export interface CoveredSkill extends SkillCoverage {
  /** As the version checked against has it, or else the latest one that does. */
  readonly known: Skill | undefined;
}

/** What a summary shows. */
export interface Figures {
  readonly extent: Extent;
  readonly remarks: readonly Remark[];
  /** Worst first. */
  readonly rules: readonly RuleCount[];
  /** In order of appearance. */
  readonly coverage: readonly CoveredSkill[];
}

/** Adds up checked files. */
export interface Overview {
  readonly add: (checked: CheckedFile) => void;
  readonly figures: () => Figures;
}

/** Makes an overview of nothing. */
export function createOverview(options: OverviewOptions): Overview {
  let extent: Extent = { ...EMPTY_SUMMARY, file: undefined, sheets: 0, people: 0 };
  const remarks: Remark[] = [];
  const counts = new Map<RuleName, number>();
  const coverage = new Map<string, SkillCoverage>();
  return {
    add(checked) {
      extent = extentWith(extent, checked);
      remarks.push(...remarksOn(checked));
      for (const { rules: found } of checked.counts) {
        for (const [rule, count] of found) counts.set(rule, (counts.get(rule) ?? 0) + count);
      }
      for (const matrix of checked.report.matrices) {
        for (const skill of matrix.coverage) coverage.set(skill.skill, addedUp(skill, coverage.get(skill.skill)));
      }
    },
    figures: () => ({
      extent,
      remarks,
      rules: ruleCounts(counts),
      coverage: [...coverage.values()].map((skill) => ({ ...skill, known: knownSkill(skill.skill, options) })),
    }),
  };
}

function extentWith(extent: Extent, checked: CheckedFile): Extent {
  const { file, matrices } = checked.report;
  return {
    ...countIn(extent, checked),
    file: extent.files === 0 ? file : undefined,
    sheets: extent.sheets + new Set(matrices.map(({ sheet }) => sheet)).size,
    people: matrices.reduce((sum, { people }) => sum + people, extent.people),
  };
}

function remarksOn({ report: { file, error, note, matrices } }: CheckedFile): Remark[] {
  return [
    ...(error === null ? [] : [{ file, matrix: undefined, sentence: error.message }]),
    ...(note === undefined ? [] : [{ file, matrix: undefined, sentence: asSentence(note) }]),
    ...matrices.flatMap((matrix) => sentencesOn(matrix).map((sentence) => ({ file, matrix, sentence }))),
  ];
}

function sentencesOn({ hidden, speaksFor }: MatrixReport): string[] {
  return [...(hidden === true ? [report.hidden] : []), ...(speaksFor === null ? [] : [report.speaksFor(speaksFor)])];
}

function ruleCounts(counts: ReadonlyMap<RuleName, number>): RuleCount[] {
  const found = rules.map(({ name, severity }) => ({ rule: name, severity, count: counts.get(name) ?? 0 }));
  return SEVERITIES.flatMap((severity) => found.filter((rule) => rule.severity === severity && rule.count > 0));
}

function addedUp(skill: SkillCoverage, others: SkillCoverage | undefined): SkillCoverage {
  if (others === undefined) return skill;
  const levels = skill.levels.map((count, index) => count + (others.levels[index] ?? 0));
  return { skill: skill.skill, people: skill.people + others.people, levels };
}

function knownSkill(code: string, { framework, version }: OverviewOptions): Skill | undefined {
  const versions = [version, ...SFIA_VERSIONS.toReversed()];
  return versions.map((each) => framework.byCode(code, each)).find((skill) => skill !== undefined);
}
