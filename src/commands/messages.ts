import type { Summary } from "../check/summary";
import { counted, listed } from "../check/words";

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
