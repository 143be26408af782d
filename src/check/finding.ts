import type { CellAddress } from "../workbook/address";

export type Severity = "error" | "warning" | "notice";

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** The rules, by the names that stand in reports: they never change. */
export type RuleName =
  | "level-not-defined"
  | "level-out-of-scale"
  | "level-not-whole"
  | "level-unreadable"
  | "level-became-date"
  | "cell-error"
  | "level-missing"
  | "level-undecided"
  | "skill-unknown"
  | "skill-other-version"
  | "code-name-mismatch"
  | "renamed"
  | "duplicate"
  | "several-levels"
  | "person-missing";

/** A value that puts the cell right, offered and never applied unasked. */
export interface Fix {
  readonly value: string | number;
}

/** One fault or remark. What it says in words is made from it by `messages`. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly cell: CellAddress;
  readonly person: string | undefined;
  /** The skill's code, or the text as read where no skill is known by it. */
  readonly skill: string | undefined;
  /** What the cell holds, as its reader sees it. */
  readonly found: string;
  readonly message: string;
  readonly fix: Fix | undefined;
}
