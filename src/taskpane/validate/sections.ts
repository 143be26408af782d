import type { Heights } from "./heights";
import type { Group, Line } from "./findings";

/** A line that is drawn, with the room of those before it that are not. */
export interface DrawnLine<Kind extends Line["kind"]> {
  readonly line: Extract<Line, { kind: Kind }>;
  readonly index: number;
  /** In pixels. */
  readonly gap: number;
}

/** What is drawn of one group. */
export interface Section {
  readonly group: Group;
  readonly title: DrawnLine<"group"> | undefined;
  readonly findings: readonly DrawnLine<"finding">[];
}

/** The drawn lines by their groups, in order. */
export function sectionsOf(lines: readonly Line[], drawn: readonly number[], heights: Heights): Section[] {
  const sections: { group: Group; title: Section["title"]; findings: DrawnLine<"finding">[] }[] = [];
  let next = 0;
  for (const index of drawn) {
    const line = lines[index];
    if (line === undefined) continue;
    const gap = heights.top(index) - heights.top(next);
    next = index + 1;
    if (line.kind === "group") {
      sections.push({ group: line.group, title: { line, index, gap }, findings: [] });
      continue;
    }
    const last = sections.at(-1);
    if (last?.group === line.group) last.findings.push({ line, index, gap });
    else sections.push({ group: line.group, title: undefined, findings: [{ line, index, gap }] });
  }
  return sections;
}
