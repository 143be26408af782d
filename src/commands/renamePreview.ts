import { previewOf } from "../plan/preview";
import { applyPlan } from "./applyPlan";
import type { Command, Job, Outcome, PlannedEdits } from "./command";
import { say } from "./messages";
import { planVerb, type PlanForWorkbook } from "./planVerb";
import { renameSkills } from "./edit";

const plan = (job: Job): Promise<PlanForWorkbook> => planVerb("rename", job, "sheet");

/** Shows which cells would get new names of skills, and which names; changes nothing. */
export const previewRename: Command = {
  name: "previewRename",
  title: "Preview SFIA 8 names",
  run: async (job) => {
    const { workbook, plan: made } = await plan(job);
    if (made.edits.length === 0) return { kind: "nothing", sentences: made.notes };
    return planned(await plannedBy({ workbook, plan: made }), made.notes);
  },
};

/** Writes the new names that were shown; where the workbook has changed since, it shows what they are now and writes nothing. */
export const renameAsShown = (shown: PlannedEdits): Command => ({
  ...renameSkills,
  run: async (job) => {
    const { workbook, plan: made } = await plan(job);
    if (JSON.stringify(made.edits) === JSON.stringify(shown.edits)) return applyPlan(workbook, made, job.signal);
    if (made.edits.length === 0) return { kind: "nothing", sentences: made.notes };
    return { ...planned(await plannedBy({ workbook, plan: made }), [say.changedSinceShown]), kind: "refused" };
  },
});

const plannedBy = async ({ workbook, plan: { edits } }: PlanForWorkbook): Promise<PlannedEdits> => ({
  edits,
  preview: await previewOf(edits, workbook.view),
});

const planned = (shown: PlannedEdits, sentences: readonly string[]): Outcome => ({
  kind: "done",
  sentences,
  planned: shown,
});
