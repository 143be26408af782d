import type { VerbName } from "../plan/verbs";
import { applyPlan } from "./applyPlan";
import type { Command, Job, Outcome, Scope } from "./command";
import { planVerb } from "./planVerb";

/** Plans a verb for the workbook that is open, and applies the plan. */
const edit =
  (name: VerbName, usual: Scope) =>
  async (job: Job): Promise<Outcome> => {
    const { workbook, plan } = await planVerb(name, job, usual);
    return applyPlan(workbook, plan, job.signal);
  };

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
