import { counted } from "../../check/words";
import { formatCell } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import type { Preview, PreviewRow } from "../../plan/preview";
import { printable, wrap } from "../terminal";
import { editText } from "./editText";

/** A plan as it is told: what it is for, what it says, what it does, and whether that was done. */
export interface ToldPlan {
  readonly file: string;
  /** Where the changed workbook was written; undefined where nothing was. */
  readonly written: string | undefined;
  readonly notes: readonly string[];
  readonly edits: readonly Edit[];
  /** What is written into cells, where the plan is only looked at. */
  readonly preview: Preview | undefined;
}

/** How many cells of a preview are listed. */
const MOST_ROWS = 20;
const LONGEST_TEXT = 60;
const BULLET = "- ";

/** Tells a plan in words. */
export function planText({ file, written, notes, edits, preview }: ToldPlan, width: number): string {
  const steps = preview === undefined ? [] : edits.map(editText);
  const lines = [
    printable(file),
    ...notes.map((note) => wrap(printable(note), width, "  ")),
    ...steps.map((step) => bulleted(printable(step), width)),
    ...(preview === undefined ? [] : previewLines(preview)),
    `  ${outcome(written, edits.length, preview !== undefined)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function bulleted(text: string, width: number): string {
  const indent = " ".repeat(2 + BULLET.length);
  return `  ${BULLET}${wrap(text, width, indent).slice(indent.length)}`;
}

function outcome(written: string | undefined, edits: number, isDryRun: boolean): string {
  if (isDryRun) return "Nothing was written: this was a dry run.";
  if (edits === 0)
    return written === undefined
      ? "Nothing was written."
      : `Nothing to change: ${printable(written)} holds the workbook as it is.`;
  return `Written to ${printable(written ?? "")}.`;
}

function previewLines({ rows, count }: Preview): string[] {
  const shown = rows.slice(0, MOST_ROWS).map(rowText);
  const left = count - shown.length;
  return left > 0 ? [...shown, `    and ${counted(left, "more cell")}`] : shown;
}

const rowText = ({ sheet, cell, before, after }: PreviewRow): string =>
  `    ${printable(sheet)}!${formatCell(cell)}: ${shortened(before)} → ${shortened(after)}`;

function shortened(text: string): string {
  if (text === "") return "(empty)";
  const line = printable(text);
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
}
