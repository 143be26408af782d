import { applyEdits } from "../excel/edit/applyEdits";
import type { OpenWorkbook } from "../excel/openWorkbook";
import { showSheet } from "../excel/select";
import type { Plan } from "../plan/planner";
import type { Edit } from "../workbook/edit";
import type { Outcome } from "./command";

/** Applies a plan to the workbook that is open, and turns to what it has added. */
export async function applyPlan(workbook: OpenWorkbook, { edits, notes }: Plan, signal: AbortSignal): Promise<Outcome> {
  if (edits.length === 0) return { kind: "nothing", sentences: notes };
  const applied = await applyEdits(workbook, edits, signal);
  await showAdded(edits);
  return { kind: "done", sentences: notes, applied };
}

/** Turns to the first sheet that was added. */
async function showAdded(edits: readonly Edit[]): Promise<void> {
  const added = edits.find((each) => each.kind === "add-sheet");
  if (added !== undefined) await showSheet(added.sheet.name);
}
