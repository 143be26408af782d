import type { FindingReport } from "../check/report";
import type { Summary } from "../check/summary";
import { counted, listed } from "../check/words";

/** A cell with a finding, as sentences speak of it. */
interface Corrected {
  readonly sheet: string;
  readonly finding: Pick<FindingReport, "cell" | "fix">;
}

/** What commands say beside what plans and failures say. */
export const say = {
  noMatrix: (sheets: readonly string[]): string =>
    sheets.length === 1
      ? `No skill of this framework was found on ${sheets[0] ?? ""}. Open the sheet that holds the skill matrix, or name its skills by SFIA code or name.`
      : "No skill of this framework was found in this workbook. Name skills by SFIA code or name, such as ITMG or IT management.",
  found: ({ errors, warnings, notices, matrices, assessments }: Summary): string =>
    `${foundText(errors, warnings, notices)} in ${counted(assessments, "assessment")} of ${counted(matrices, "skill matrix", "skill matrices")}.`,
  noMerges:
    "This Excel does not tell which cells are merged: where a name stands in merged cells, its lower rows may seem to have none. Update Office to have them read.",
  fixed: ({ sheet, finding: { cell, fix } }: Corrected): string => `${sheet}!${cell} now holds ${fix?.value ?? ""}.`,
  notFixed: ({ sheet, finding: { cell } }: Corrected): string =>
    `${sheet}!${cell} was left as it is: it has changed since it was checked, holds a formula, or gives the levels of several skills. Look at the cell, then check again.`,
  changedSinceShown:
    "The workbook has changed since the new names were shown, so nothing was written: look at the new names as they are now, then apply them.",
  noHighlight: "No sheet has a highlight of Levelcheck's, so nothing was taken away.",
  highlightCleared: (sheets: number): string =>
    `The highlight was taken off ${counted(sheets, "sheet")}. Your own colours are as they were.`,
  filesReported: (files: number): string => `The report on ${counted(files, "file")} is in this workbook.`,
  linksBeside: "Its links to cells work where those files lie in the same folder as this workbook.",
  undone: "Taken back: the workbook is as it was before.",
  undoneBut: (kept: number): string =>
    `Taken back, but for ${counted(kept, "cell")} that ${kept === 1 ? "was" : "were"} changed since: ${kept === 1 ? "it stays as it is" : "they stay as they are"} now.`,
  nothingToUndo: "Nothing of Levelcheck's is left to take back.",
  unforeseen:
    "Something unforeseen went wrong in Levelcheck, and it may not have finished: look the workbook over before you save it, and try again. If it happens again, tell whoever set Levelcheck up for you what you did.",
  busy: (title: string): string => `${title} is still at work: wait until it is done, or cancel it.`,
};

function foundText(errors: number, warnings: number, notices: number): string {
  if (errors + warnings + notices === 0) return "Nothing wrong was found";
  return `Found ${listed([counted(errors, "error"), counted(warnings, "warning"), counted(notices, "notice")])}`;
}
