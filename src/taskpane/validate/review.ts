import type { Scope } from "../../commands/command";
import type { Result, Undoable } from "../../commands/desk";
import type { PlacedFinding } from "../../commands/fixFinding";
import type { ReviewedMatrix } from "../../commands/reviewedMatrix";
import type { CheckedFile } from "../../check/report";
import type { AppliedEdits } from "../../excel/edit/applyEdits";

/** What was validated last, and what has become of it since. */
export interface Review {
  readonly scope: Scope;
  readonly checked: CheckedFile;
  readonly reviewed: readonly ReviewedMatrix[];
  /** The findings that were put right since, by what put them right. */
  readonly fixed: ReadonlyMap<AppliedEdits, string>;
  /** Whether the workbook was changed in other ways since. */
  readonly isStale: boolean;
}

const SCOPES: Readonly<Record<string, Scope>> = {
  validateSelection: "selection",
  validateSheet: "sheet",
  validateWorkbook: "workbook",
};
/** These change how cells look, or add sheets: what was found still holds. */
const HARMLESS = [
  "highlightRename",
  "clearHighlight",
  "markLevels",
  "clearMarks",
  "restrictLevels",
  "report",
  "impact",
];

/** The name of a finding among all others. */
export const findingKey = ({ sheet, finding: { cell, rule } }: PlacedFinding): string => `${sheet}\n${cell}\n${rule}`;

/** The scope that a command validates; undefined of one that does not validate. */
export const validatedScope = (command: string): Scope | undefined => SCOPES[command];

/**
 * What is known after a command: a validation takes the place of the one before, a correction puts its finding right, and any other
 * change makes what was found a thing of the past. `fixing` is the finding that was being put right.
 */
export function reviewAfter(
  review: Review | undefined,
  result: Result,
  fixing: PlacedFinding | undefined,
): Review | undefined {
  const { command, checked, reviewed = [], applied, undone, kind } = result;
  const scope = validatedScope(command);
  if (scope !== undefined && kind === "done" && checked !== undefined) {
    return { scope, checked, reviewed, fixed: new Map(), isStale: false };
  }
  if (review === undefined) return undefined;
  if (HARMLESS.includes(undone?.command ?? command)) return review;
  if (undone !== undefined) return withoutUndone(review, undone);
  if (applied === undefined) return review;
  if (command !== "fixFinding" || fixing === undefined) return { ...review, isStale: true };
  return { ...review, fixed: new Map([...review.fixed, [applied, findingKey(fixing)]]) };
}

function withoutUndone(review: Review, { applied: undone }: Undoable): Review {
  if (!review.fixed.has(undone)) return { ...review, isStale: true };
  return { ...review, fixed: new Map([...review.fixed].filter(([applied]) => applied !== undone)) };
}

/** How many findings there are of each severity, listed or not, without those that were put right. */
export function countsOf({ checked, fixed }: Review): Readonly<Record<"error" | "warning" | "notice", number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severities } of checked.counts) {
    counts.error += severities.error;
    counts.warning += severities.warning;
    counts.notice += severities.notice;
  }
  const gone = new Set(fixed.values());
  for (const placed of gone.size === 0 ? [] : findingsOf(checked)) {
    if (gone.has(findingKey(placed))) counts[placed.finding.severity] -= 1;
  }
  return counts;
}

/** All findings that are listed, with their sheets. */
export const findingsOf = ({ report }: CheckedFile): PlacedFinding[] =>
  report.matrices.flatMap(({ sheet, findings }) => findings.map((finding) => ({ sheet, finding })));

/** How many findings are counted but not listed. */
export const leftOutOf = ({ report }: CheckedFile): number =>
  report.matrices.reduce((sum, { findingsLeftOut = 0 }) => sum + findingsLeftOut, 0);
