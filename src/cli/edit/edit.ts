import path from "node:path";
import { bundledFramework } from "../../framework/bundled";
import type { Plan } from "../../plan/planner";
import { previewOf } from "../../plan/preview";
import { VERBS, type VerbName } from "../../plan/verbs";
import type { Edit } from "../../workbook/edit";
import type { WorkbookView } from "../../workbook/view";
import { inflateWithNode } from "../../xlsx/inflaters/node";
import { sniff } from "../../xlsx/sniff";
import { viewWorkbook } from "../../xlsx/viewWorkbook";
import { deflateWithNode } from "../../xlsx/write/deflaters/node";
import { editWorkbook, type Insistence } from "../../xlsx/write/editWorkbook";
import { readBytes } from "../readBytes";
import { readMatricesIn } from "../readFile";
import { readingSettings } from "../readingOptions";
import { widthOf, write } from "../terminal";
import { today } from "../../plan/today";
import type { Surroundings } from "../validate";
import { writeFile } from "../writeFile";
import { refusals } from "./messages";
import type { EditOptions } from "./options";
import { planText } from "./planText";
import { choicesOf, type OfferedVerb, type VerbOptions } from "./verbs";

/** Where the result of a verb goes; undefined where nothing is written. */
interface Target {
  readonly path: string;
  readonly replace: boolean;
}

/** Does what a verb says to one workbook: reads it, plans, shows the plan, and writes the changed workbook. */
export async function editFile(
  { name }: OfferedVerb,
  file: string,
  options: EditOptions & VerbOptions,
  { output }: Surroundings,
): Promise<void> {
  const target = targetOf(file, options);
  const bytes = await readBytes(file);
  if (sniff(bytes) === "text") throw refusals.csv();
  const view = await viewWorkbook(bytes, { inflater: inflateWithNode });
  const { plan, remarks } = await planFor(name, { file, bytes, view }, options);
  const pieces = await edited(bytes, plan.edits, options);
  const preview = options.dryRun === true ? await previewOf(plan.edits, view) : undefined;
  if (target !== undefined && !(options.inPlace === true && plan.edits.length === 0)) {
    await writeFile(target.path, pieces, { replace: target.replace });
  }
  const said = { notes: [...remarks, ...plan.notes], edits: plan.edits, preview };
  await write(output, planText({ file, written: target?.path, ...said }, widthOf(output)));
}

interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly view: WorkbookView;
}

async function planFor(
  name: VerbName,
  { file, bytes, view }: Source,
  options: EditOptions & VerbOptions,
): Promise<{ readonly plan: Plan; readonly remarks: readonly string[] }> {
  const context = {
    framework: bundledFramework(),
    version: options.sfia,
    renames: options.allRenames === true ? ("all" as const) : ("itmg" as const),
    file: path.basename(file),
    date: today(),
  };
  const choices = choicesOf(options);
  const verb = VERBS[name];
  const planner = verb.planner(context, choices);
  const settings = readingSettings(options);
  const remarks = verb.readsMatrices(choices) ? await readMatricesIn(bytes, file, settings, planner.open) : [];
  return { plan: await planner.finish(view), remarks };
}

/** The workbook after the edits; a dry run makes it too, so that it meets every refusal. */
function edited(bytes: Uint8Array, edits: readonly Edit[], { despite }: EditOptions): Promise<readonly Uint8Array[]> {
  const isForFile = (what: EditOptions["despite"][number]): what is Insistence =>
    what === "protection" || what === "signature";
  return editWorkbook(bytes, edits, {
    inflater: inflateWithNode,
    deflater: deflateWithNode,
    despite: new Set(despite.filter(isForFile)),
  });
}

/** Where the result is to go, or a refusal that says what to give. */
function targetOf(file: string, { output, inPlace, dryRun, despite }: EditOptions): Target | undefined {
  if (output !== undefined && inPlace === true) throw refusals.twoPlaces();
  if (inPlace === true) return dryRun === true ? undefined : { path: file, replace: true };
  if (output === undefined) {
    if (dryRun === true) return undefined;
    throw refusals.noPlace();
  }
  if (path.resolve(output) === path.resolve(file)) throw refusals.samePlace();
  const [from, to] = [path.extname(file).toLowerCase(), path.extname(output).toLowerCase()];
  if (from !== to && KINDS.includes(from)) throw refusals.otherKind(output, from);
  return dryRun === true ? undefined : { path: output, replace: despite.includes("existing") };
}

/** Excel opens a workbook only under the ending that its content has. */
const KINDS = [".xlsx", ".xlsm"];
