import type { CheckedFile } from "./report";

/** The counts over all files. */
export interface Summary {
  readonly files: number;
  readonly unreadable: number;
  readonly matrices: number;
  readonly assessments: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

export const EMPTY_SUMMARY: Summary = {
  files: 0,
  unreadable: 0,
  matrices: 0,
  assessments: 0,
  errors: 0,
  warnings: 0,
  notices: 0,
};

const total = <Item>(items: readonly Item[], count: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + count(item), 0);

/** The summary with one more file counted in. */
export function countIn(summary: Summary, { report, counts }: CheckedFile): Summary {
  const { error, matrices } = report;
  return {
    files: summary.files + 1,
    unreadable: summary.unreadable + (error === null ? 0 : 1),
    matrices: summary.matrices + matrices.length,
    assessments: summary.assessments + total(matrices, ({ assessments }) => assessments),
    errors: summary.errors + total(counts, ({ severities }) => severities.error),
    warnings: summary.warnings + total(counts, ({ severities }) => severities.warning),
    notices: summary.notices + total(counts, ({ severities }) => severities.notice),
  };
}
