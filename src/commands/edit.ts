import { applyEdits } from "../excel/edit/applyEdits";
import { openWorkbook } from "../excel/openWorkbook";
import { showSheet } from "../excel/select";
import { bundledFramework } from "../framework/bundled";
import { today } from "../plan/today";
import { VERBS, type VerbName } from "../plan/verbs";
import type { Edit } from "../workbook/edit";
import type { Command, Job, Outcome, Scope } from "./command";
import { say } from "./messages";
import { readMatricesIn, sheetsIn } from "./readMatricesIn";

/** Plans a verb for the workbook that is open, and applies the plan. */
const edit =
  (name: VerbName, usual: Scope) =>
  async (job: Job): Promise<Outcome> => {
    const { settings, choices, scope = usual, signal } = job;
    const workbook = await openWorkbook(signal);
    const context = { framework: bundledFramework(), ...settings, file: workbook.name, date: today() };
    const verb = VERBS[name];
    const planner = verb.planner(context, choices);
    if (verb.readsMatrices(choices)) {
      const sheets = sheetsIn(scope, workbook);
      const found = await readMatricesIn(workbook, sheets, job, planner.open);
      if (found === 0) return { kind: "nothing", sentences: [say.noMatrix(sheets)] };
    }
    const { edits, notes } = await planner.finish(workbook.view);
    if (edits.length === 0) return { kind: "nothing", sentences: notes };
    const applied = await applyEdits(workbook, edits, signal);
    await showAdded(edits);
    return { kind: "done", sentences: notes, applied };
  };

/** Turns to the first sheet that was added. */
async function showAdded(edits: readonly Edit[]): Promise<void> {
  const added = edits.find((each) => each.kind === "add-sheet");
  if (added !== undefined) await showSheet(added.sheet.name);
}

export const insertDescriptors: Command = {
  name: "insertDescriptors",
  title: "Insert descriptors",
  run: edit("insert", "sheet"),
};
export const highlightRename: Command = {
  name: "highlightRename",
  title: "Highlight SFIA 8 rename",
  run: edit("highlight", "sheet"),
};
export const markLevels: Command = { name: "markLevels", title: "Mark invalid levels", run: edit("mark", "sheet") };
export const restrictLevels: Command = {
  name: "restrictLevels",
  title: "Restrict levels",
  run: edit("restrict", "sheet"),
};
export const report: Command = { name: "report", title: "Report", run: edit("report", "workbook") };
export const impact: Command = { name: "impact", title: "SFIA 8 impact", run: edit("impact", "workbook") };
export const renameSkills: Command = {
  name: "renameSkills",
  title: "Write SFIA 8 names",
  run: edit("rename", "sheet"),
};
export const applyFixes: Command = { name: "applyFixes", title: "Apply corrections", run: edit("fix", "sheet") };
export const clearMarks: Command = { name: "clearMarks", title: "Clear marks", run: edit("clear", "workbook") };
