import type { CheckedFile } from "../check/report";
import { openWorkbook } from "../excel/openWorkbook";
import { bundledFramework } from "../framework/bundled";
import { report } from "../plan/messages/report";
import { createReport } from "../plan/report/createReport";
import { addAtEnd } from "../plan/sheet/addAtEnd";
import { today } from "../plan/today";
import { applyPlan } from "./applyPlan";
import type { Command } from "./command";
import { say } from "./messages";

/** Makes the command that writes what was found in files into the workbook that is open, as a report of all of them. */
export const reportFiles = (files: readonly CheckedFile[]): Command => ({
  name: "reportFiles",
  title: "Report on files",
  run: async ({ settings: { version }, signal }) => {
    const workbook = await openWorkbook(signal);
    const options = { framework: bundledFramework(), version, skill: undefined, date: today(), marks: undefined };
    const made = createReport(options);
    // A browser tells the names of files and not where they are.
    for (const checked of files) made.add(checked, checked.report.file);
    const sheets = made.sheets(workbook.view);
    const names = sheets.map(({ name }) => name);
    const notes = [say.filesReported(files.length), report.noteSheets(names), say.linksBeside];
    return applyPlan(workbook, { edits: addAtEnd(sheets, workbook.view), notes }, signal);
  },
});
