import { levelsIn, NO_LEVELS, type LevelSet } from "../framework/level";
import type { Assessment, SkillMention } from "../matrix/matrix";
import { coverageOf, type LevelCounts } from "./coverage";
import type { Finding } from "./finding";
import { isOneAtMost } from "./isOneAtMost";
import type { CheckContext } from "./rule";
import { createSeenLevels } from "./seenLevels";
import { createSkillMemory, NOBODY, TARGET, type RememberedSkill } from "./skillMemory";
import { judgeAssessment, judgeHistory, judgeMention, NO_VERDICTS, type Verdict } from "./verdicts";

/** What a check needs to know of its matrix, and who takes the findings. */
export interface CheckOptions extends CheckContext {
  readonly onFinding: (finding: Finding) => void;
}

/** Takes one matrix's mentions and assessments as they are read. */
export interface Check {
  readonly mention: (mention: SkillMention) => void;
  readonly assess: (assessment: Assessment) => void;
  /** How many different people hold each skill, by its code; without those that nobody holds. A form that names nobody is one person's. */
  readonly coverage: () => ReadonlyMap<string, LevelCounts>;
}

/** Whose levels they are in a form that names nobody. */
const ONLY_PERSON = 0;

/**
 * Checks one matrix by all rules. Findings come at once, those of one cell in the order of the rules. Nothing is held of the rows
 * but the levels seen of each person and skill; what the rules say of a skill at plain levels is asked once and remembered.
 *
 * @example
 * const check = createCheck({ ...matrix, framework, renames: "itmg", onFinding: (finding) => findings.push(finding) });
 * check.assess(assessment);
 */
export function createCheck({ onFinding, ...context }: CheckOptions): Check {
  const { hasPeople } = context;
  const { remembered, numbers } = createSkillMemory();
  const seen = createSeenLevels();

  function report(verdicts: readonly Verdict[], place: SkillMention | Assessment, found: string): void {
    for (const verdict of verdicts) onFinding(toFinding(verdict, place, found));
  }

  function judge(assessment: Assessment, skill: RememberedSkill): readonly Verdict[] {
    const { claim, aspect, person } = assessment;
    if (claim.kind !== "levels" || claim.beyond.length > 0) return judgeAssessment(assessment, context);
    const key = claim.levels | (aspect === "target" ? TARGET : 0) | (person === undefined ? NOBODY : 0);
    return (skill.assessments[key] ??= judgeAssessment(assessment, context));
  }

  function compare(assessment: Assessment, skill: number, person: number): void {
    const { cell, claim } = assessment;
    const before = seen.add(person, skill, claim.levels, cell);
    if (before !== NO_LEVELS || !isOneAtMost(claim.levels)) recall(assessment, skill, person, before);
  }

  /** Apart from `compare`: few cells have a history. */
  function recall(assessment: Assessment, skill: number, person: number, before: LevelSet): void {
    const { claim } = assessment;
    const repeated = levelsIn((claim.levels & before) as LevelSet);
    const firstCells = repeated.map((level) => seen.firstCell(person, skill, level));
    report(judgeHistory(assessment, { before, repeated, firstCells }, context), assessment, claim.text);
  }

  return {
    mention(mention) {
      const skill = remembered(mention.skill);
      report((skill.mention ??= judgeMention(mention.skill, context)), mention, mention.skill.text);
    },

    assess(assessment) {
      const { claim, person } = assessment;
      if (assessment.skill.code === undefined) return;
      const skill = remembered(assessment.skill);
      const verdicts = judge(assessment, skill);
      if (verdicts !== NO_VERDICTS) report(verdicts, assessment, claim.text);
      if (assessment.aspect === "target" || claim.kind !== "levels") return;
      if (person !== undefined) compare(assessment, skill.number, person.key);
      else if (!hasPeople) compare(assessment, skill.number, ONLY_PERSON);
    },

    coverage() {
      const counts = coverageOf(seen);
      return new Map([...numbers].flatMap(([code, number]) => entryOf(code, counts.get(number))));
    },
  };
}

/** An entry of a map, where there is anything to be entered. */
function entryOf<Key, Value>(key: Key | undefined, value: Value | undefined): (readonly [Key, Value])[] {
  return key === undefined || value === undefined ? [] : [[key, value]];
}

function toFinding(verdict: Verdict, { cell, skill, person }: SkillMention | Assessment, found: string): Finding {
  const { rule, severity, message, fix } = verdict;
  const named = skill.code ?? (skill.naming === "error" ? undefined : skill.text);
  return { rule, severity, cell, person: person?.label, skill: named, found, message, fix };
}
