import { SEVERITIES, type RuleName, type Severity } from "../../check/finding";
import { rules } from "../../check/rules";
import type { PlacedFinding } from "../../commands/fixFinding";

/** Which findings are shown, and by what they are put together. */
export interface Filter {
  readonly severities: Readonly<Record<Severity, boolean>>;
  readonly rule: RuleName | "";
  readonly text: string;
  readonly groupBy: "rule" | "person";
}

export const EVERYTHING: Filter = {
  severities: { error: true, warning: true, notice: true },
  rule: "",
  text: "",
  groupBy: "rule",
};

/** Findings that have a rule, or a person, in common. */
export interface Group {
  /** The rule's name or the person's; empty for what belongs to nobody. */
  readonly key: string;
  readonly findings: readonly PlacedFinding[];
}

/** The findings that a filter lets through, in the order in which they came. */
export function shownBy(filter: Filter, findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const sought = filter.text.trim().toLowerCase();
  return findings.filter(({ sheet, finding }) => {
    if (!filter.severities[finding.severity]) return false;
    if (filter.rule !== "" && finding.rule !== filter.rule) return false;
    if (sought === "") return true;
    const { cell, person, skill, message, found } = finding;
    return [`${sheet}!${cell}`, person, skill, message, found].some((text) => text?.toLowerCase().includes(sought));
  });
}

const RANKS = new Map(rules.map(({ name, severity }, index) => [name, SEVERITIES.indexOf(severity) * 100 + index]));

/** Findings by rule, the worst first; or by person, in the order in which they stand in the sheets. */
export function groupsOf(findings: readonly PlacedFinding[], groupBy: Filter["groupBy"]): Group[] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const placed of findings) {
    const { rule, person } = placed.finding;
    const key = groupBy === "rule" ? rule : (person ?? "");
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [placed]);
    else same.push(placed);
  }
  const all = [...groups].map(([key, own]) => ({ key, findings: own }));
  return groupBy === "person" ? all : all.toSorted((a, b) => rankOf(a.key) - rankOf(b.key));
}

const rankOf = (rule: string): number => RANKS.get(rule as RuleName) ?? Infinity;

/** The rules that found something, the worst first. */
export const rulesIn = (findings: readonly PlacedFinding[]): RuleName[] =>
  [...new Set(findings.map(({ finding }) => finding.rule))].toSorted((a, b) => rankOf(a) - rankOf(b));

/** The title of a group, which opens and closes it. */
export interface GroupTitle {
  readonly kind: "group";
  readonly group: Group;
  readonly isOpen: boolean;
}

/** A finding in its group. */
export interface GroupedFinding {
  readonly kind: "finding";
  readonly group: Group;
  readonly placed: PlacedFinding;
  /** Its place in the group, counted from 1. */
  readonly position: number;
}

/** A line of the list. */
export type Line = GroupTitle | GroupedFinding;

/** The lines of a list, those of closed groups left out. */
export function linesOf(groups: readonly Group[], closed: ReadonlySet<string>): Line[] {
  const lines: Line[] = [];
  for (const group of groups) {
    const isOpen = !closed.has(group.key);
    lines.push({ kind: "group", group, isOpen });
    if (!isOpen) continue;
    group.findings.forEach((placed, index) => lines.push({ kind: "finding", group, placed, position: index + 1 }));
  }
  return lines;
}
