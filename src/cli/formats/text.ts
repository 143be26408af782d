import { SEVERITIES, type RuleName, type Severity } from "../../check/finding";
import type { CheckedFile, Counts, FileReport, FindingReport, MatrixReport, ReadingReport } from "../../check/report";
import type { Summary } from "../../check/summary";
import { asSentence, counted, listed } from "../../check/words";
import { printable, wrap, wrapItems, type Paint, type Style } from "../terminal";
import type { Format } from "./format";

/** How the text is to look. */
export interface TextOptions {
  readonly width: number;
  readonly paint: Paint;
}

/** How many sentences of one rule are printed, and how many cells of one sentence: the counts stay exact. */
const MOST_SENTENCES = 10;
const MOST_CELLS: Record<Severity, number> = { error: 20, warning: 10, notice: 5 };
/** How many areas of one kind are named. */
const MOST_AREAS = 3;
const LONGEST_NAME = 40;

const STYLES: Record<Severity, Style> = { error: "red", warning: "yellow", notice: "cyan" };
const SEPARATOR = " · ";

/** The findings of one rule in one matrix; of very many, not all are at hand. */
interface RuleGroup {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly count: number;
  readonly findings: readonly FindingReport[];
}

/** Text for people: what matters first, every matrix with how it was read, a count at the end. */
export function textFormat({ width, paint }: TextOptions): Format {
  return {
    begin: () => "",
    file: (checked) => `${fileLines(checked).join("\n")}\n\n`,
    end: (summary) => `${wrap(summaryText(summary), width)}\n`,
  };

  function fileLines({ report, counts }: CheckedFile): string[] {
    const matrices = report.matrices.map((matrix, index) => matrixText(matrix, counts[index]));
    const apart = matrices.length > 0 ? [matrices.join("\n\n")] : [];
    return [paint("bold", printable(report.file)), ...apart, ...remarks(report)];
  }

  function remarks({ error, note }: FileReport): string[] {
    const lines = [];
    if (error !== null) lines.push(paint("red", wrap(printable(error.message), width, "  ")));
    if (note !== undefined) lines.push(wrap(asSentence(printable(note)), width, "  "));
    return lines;
  }

  function matrixText(matrix: MatrixReport, counts: Counts | undefined): string {
    const lines = [headText(matrix), paint("dim", wrap(readingText(matrix.reading), width, "  "))];
    if (matrix.speaksFor !== null) lines.push(paint("yellow", wrap(otherVersion(matrix.speaksFor), width, "  ")));
    const groups = ruleGroups(matrix.findings, counts).map(groupText);
    return [...lines, ...(groups.length > 0 ? groups : [`  ${paint("green", "Nothing to correct.")}`])].join("\n");
  }

  function headText(matrix: MatrixReport): string {
    const name = shortened(matrix.sheet);
    const text = wrapItems(
      [
        `${name}  ${matrix.layout}, ${matrix.address}`,
        ...matrixFacts(matrix),
        ...(matrix.hidden ? ["hidden sheet"] : []),
      ],
      SEPARATOR,
      width,
      "  ",
    );
    return `  ${paint("bold", name)}${text.slice(2 + name.length)}`;
  }

  function groupText({ rule, severity, count, findings }: RuleGroup): string {
    const sentences = [...groupBy(findings, ({ message }) => message).values()];
    const shown = sentences.slice(0, MOST_SENTENCES);
    const left = count - shown.reduce((sum, { length }) => sum + length, 0);
    const heading = `  ${paint(STYLES[severity], counted(count, severity))}  ${rule}`;
    const more = left > 0 && sentences.length > 1 ? [`    and ${left.toLocaleString("en")} more of this kind`] : [];
    const hidden = sentences.length > 1 ? 0 : left;
    return [heading, ...shown.map((same) => sentenceText(same, hidden)), ...more].join("\n");
  }

  function sentenceText(same: readonly FindingReport[], hidden: number): string {
    const [{ message, severity } = { message: "", severity: "notice" as const }] = same;
    const total = same.length + hidden;
    const most = MOST_CELLS[severity];
    // "And 1 more" would take the place of the one.
    const shown = same.slice(0, total === most + 1 ? total : most);
    const left = total - shown.length;
    const more = left > 0 ? [`and ${left.toLocaleString("en")} more`] : [];
    const cells = wrapItems([...shown.map(cellText), ...more], SEPARATOR, width, "      ");
    return `${wrap(printable(message), width, "    ")}\n${paint("dim", cells)}`;
  }
}

/** Errors first; within one severity, the rules in the order in which they were met. */
function ruleGroups(findings: readonly FindingReport[], counts: Counts | undefined): RuleGroup[] {
  const groups = [...groupBy(findings, ({ rule }) => rule)].map(([rule, same]): RuleGroup => {
    const severity = same[0]?.severity ?? "notice";
    return { rule, severity, count: counts?.rules.get(rule) ?? same.length, findings: same };
  });
  return groups.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Whose cell it is helps to find it; where a remark counts many alike, the cell is enough. */
function cellText({ cell, severity, person, fix }: FindingReport): string {
  const whose = person === null || severity === "notice" ? "" : ` ${shortened(person)}`;
  return cell + whose + (fix === null ? "" : ` → ${printable(String(fix.value))}`);
}

function shortened(name: string): string {
  const line = printable(name);
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line;
}

/** How sure the reader is; of what it would not have read unasked it is not sure at all. */
const sureness = (confidence: number): string =>
  confidence === 0 ? "read as told" : `${Math.round(confidence * 100)} % sure`;

function matrixFacts({ people, assessments, version, confidence }: MatrixReport): string[] {
  const who = people > 0 ? [counted(people, "person", "people")] : [];
  return [...who, counted(assessments, "assessment"), `SFIA ${version}`, sureness(confidence)];
}

function readingText({ people, skills, levels }: ReadingReport): string {
  const places: [string, readonly string[]][] = [
    ["people", people],
    ["skills", skills],
    ["levels", levels],
  ];
  const known = places.filter(([, areas]) => areas.length > 0);
  return `Read as: ${known.map(([what, areas]) => `${what} in ${areasText(areas)}`).join("; ")}.`;
}

function areasText(areas: readonly string[]): string {
  const left = areas.length - MOST_AREAS;
  return listed(left > 0 ? [...areas.slice(0, MOST_AREAS), `${left} more`] : areas);
}

const otherVersion = (version: string): string =>
  `The names of its skills are those of SFIA ${version}: to check it against that version, add --sfia ${version}.`;

function summaryText({ files, unreadable, matrices, assessments, errors, warnings, notices }: Summary): string {
  const read = [
    counted(files, "file"),
    ...(unreadable > 0 ? [`${unreadable.toLocaleString("en")} unreadable`] : []),
    counted(matrices, "matrix", "matrices"),
    counted(assessments, "assessment"),
  ];
  const found = [counted(errors, "error"), counted(warnings, "warning"), counted(notices, "notice")];
  return `${read.join(SEPARATOR)}: ${found.join(", ")}`;
}
