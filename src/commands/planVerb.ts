import { openWorkbook, type OpenWorkbook } from "../excel/openWorkbook";
import { bundledFramework } from "../framework/bundled";
import type { Plan } from "../plan/planner";
import { today } from "../plan/today";
import { VERBS, type VerbContext, type VerbName } from "../plan/verbs";
import type { Job, Scope } from "./command";
import { say } from "./messages";
import { readMatricesIn, sheetsIn } from "./readMatricesIn";
import type { Settings } from "./settings";

/** A plan for the workbook that is open. */
export interface PlanForWorkbook {
  readonly workbook: OpenWorkbook;
  readonly plan: Plan;
}

/** Plans a verb for the workbook that is open; nothing is planned where there is no matrix, which the plan says. */
export async function planVerb(name: VerbName, job: Job, usual: Scope): Promise<PlanForWorkbook> {
  const { settings, choices, scope = usual, signal } = job;
  const workbook = await openWorkbook(signal);
  const verb = VERBS[name];
  const planner = verb.planner(contextFor(workbook, settings), choices);
  if (verb.readsMatrices(choices)) {
    const sheets = sheetsIn(scope, workbook);
    const found = await readMatricesIn(workbook, sheets, job, planner.open);
    if (found === 0) return { workbook, plan: { edits: [], notes: [say.noMatrix(sheets)] } };
  }
  return { workbook, plan: await planner.finish(workbook.view) };
}

/** What planners are told of the workbook that is open. */
export const contextFor = ({ name }: OpenWorkbook, { version, renames, paints }: Settings): VerbContext => ({
  framework: bundledFramework(),
  version,
  renames,
  paints,
  file: name,
  date: today(),
});
