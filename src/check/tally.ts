import type { Finding, RuleName, Severity } from "./finding";

/** How many findings there are, however many of them are shown. */
export interface Tally {
  readonly severities: Readonly<Record<Severity, number>>;
  /** Only the rules that found something. */
  readonly rules: ReadonlyMap<RuleName, number>;
  readonly count: (finding: Pick<Finding, "rule" | "severity">) => void;
}

/**
 * Counts findings as they come.
 *
 * @example
 * const tally = createTally();
 * createCheck({ ...matrix, framework, renames: "itmg", onFinding: tally.count });
 * tally.severities.error // 3
 */
export function createTally(): Tally {
  const severities = { error: 0, warning: 0, notice: 0 };
  const rules = new Map<RuleName, number>();
  return {
    severities,
    rules,
    count: ({ rule, severity }) => {
      severities[severity] += 1;
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
    },
  };
}
