import type { MatrixReport } from "../check/report";
import { counted, listed } from "../check/words";
import type { Layout } from "../matrix/matrix";

const LAYOUT_WORDS: Readonly<Record<Layout, string>> = {
  list: "a list, one row for each person and skill",
  "people-by-skills": "people down, skills across",
  "skills-by-people": "skills down, people across",
  paired: "pairs of columns, a skill and its level",
  "code-list": "lists of codes with one level for each",
  ladder: "a ladder, one column for each level",
  "one-person": "a form for one person",
};

const SURE = 0.75;

/** The words of the pane. */
export const words = {
  title: "Levelcheck",
  outside: "This page is the Levelcheck add-in: open it in Excel, from the Levelcheck tab of the ribbon.",
  thisSheet: "This sheet",
  looking: "Looking at the sheet …",
  noMatrix: (sheet: string): string =>
    `No skill matrix was found on ${sheet}. Open the sheet that holds it, or name its skills by SFIA code or name.`,
  matrix: ({ address, layout, people, skills, assessments, confidence }: MatrixReport): string =>
    `${address}: ${LAYOUT_WORDS[layout]}. ${listed([
      counted(people, "person", "people"),
      counted(skills.length, "skill"),
      counted(assessments, "assessment"),
    ])}${confidence < SURE ? ". Not quite sure: please check what was read" : ""}.`,
  speaksFor: (version: string): string => `Its skill names are those of SFIA ${version}.`,
  lookAgain: "Look again",
  checkAgainst: "Check against",
  version: (version: string): string => `SFIA ${version}`,
  commands: "Commands",
  live: "Check edits as they happen",
  liveFindings: (sheet: string, count: number): string =>
    count === 0 ? `${sheet}: nothing wrong.` : `${sheet}: ${counted(count, "finding")}.`,
  running: (title: string): string => `${title} …`,
  rows: (title: string, sheet: string, rows: number, total: number): string =>
    `${title}: ${sheet}, row ${rows.toLocaleString("en")} of ${total.toLocaleString("en")}`,
  cancel: "Cancel",
  undo: "Undo",
  result: "Result",
  findings: "Findings",
  more: (count: number): string => `and ${counted(count, "more finding")}: Report lists them all in a sheet.`,
  severities: { error: "Error", warning: "Warning", notice: "Notice" },
};
