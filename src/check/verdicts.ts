import type { Assessment } from "../matrix/matrix";
import type { SkillReference } from "../matrix/reference";
import type { Fix, RuleName, Severity } from "./finding";
import { messages as english } from "./messages/en";
import type { Messages } from "./messages/messages";
import type { CheckContext, Fault, History, LevelCell, Rule } from "./rule";
import { rules } from "./rules";

/** What a rule says of a cell, wherever the cell stands and whose it is: equal cells may share it. */
export interface Verdict {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: Fix | undefined;
}

/** No verdict: the one list that nearly all cells share, to be compared by identity. */
export const NO_VERDICTS: readonly Verdict[] = [];

const mentionRules = rules.filter((rule) => rule.run.mention);
const assessmentRules = rules.filter((rule) => rule.run.assessment);
const historyRules = rules.filter((rule) => rule.run.history);

/** What the rules say of a place that names a skill. */
export function judgeMention(skill: SkillReference, context: CheckContext): readonly Verdict[] {
  return verdictsOf(mentionRules, context, (rule) => rule.run.mention?.(skill, context));
}

/** What the rules say of a level cell. */
export function judgeAssessment(assessment: Assessment, context: CheckContext): readonly Verdict[] {
  const cell = levelCell(assessment);
  if (cell === undefined) return NO_VERDICTS;
  return verdictsOf(assessmentRules, context, (rule) => rule.run.assessment?.(cell, context));
}

/** What the rules say of a level cell in the light of the earlier ones for its person and skill. */
export function judgeHistory(assessment: Assessment, history: History, context: CheckContext): readonly Verdict[] {
  const cell = levelCell(assessment);
  if (cell === undefined) return NO_VERDICTS;
  return verdictsOf(historyRules, context, (rule) => rule.run.history?.(cell, history, context));
}

/** What a rule sees of an assessment; undefined where no version knows its skill. */
function levelCell({ skill, claim, aspect, person }: Assessment): LevelCell | undefined {
  return isKnown(skill) ? { skill, claim, aspect, hasPerson: person !== undefined } : undefined;
}

function isKnown(skill: SkillReference): skill is LevelCell["skill"] {
  return skill.code !== undefined;
}

function verdictsOf(
  asked: readonly Rule[],
  { messages = english }: CheckContext,
  ask: (rule: Rule) => Fault | undefined,
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const rule of asked) {
    const fault = ask(rule);
    if (fault !== undefined) verdicts.push(verdict(rule, fault, messages));
  }
  return verdicts.length === 0 ? NO_VERDICTS : verdicts;
}

function verdict<Name extends RuleName>(
  { name, severity }: Rule<Name>,
  { facts, fix }: Fault<Name>,
  messages: Messages,
): Verdict {
  return { rule: name, severity, message: messages[name](facts), fix };
}
