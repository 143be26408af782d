import type { Edit } from "../../workbook/edit";
import { Refusal } from "../../workbook/refusal";
import { refusals } from "../../workbook/refusals";
import { isSameSheetName } from "../../workbook/sheetName";
import { ExcelFailure, failureOf } from "../failure";
import type { OpenWorkbook } from "../openWorkbook";
import type { Appearance } from "./appearance";
import { stepsToSetWidths } from "./columnWidths";
import { inverseOf } from "./inverses";
import { stepsToAddSheet } from "./newSheet";
import { stepsToPaint } from "./paintCells";
import { stepsToSetFormats } from "./setFormats";
import { stepsToSetValidations } from "./setValidations";
import { takeSteps, type Step } from "./step";
import { stepsToWrite } from "./writeCells";

/** An edit that was applied, and what takes it back; nothing does for a sheet that was taken away. */
export interface AppliedEdit {
  readonly edit: Edit;
  readonly inverse: Edit | undefined;
}

/** Edits that were applied, in their order. */
export interface AppliedEdits {
  readonly edits: readonly AppliedEdit[];
  /** Appearances that the inverses give back. */
  readonly saved: readonly Appearance[];
}

/**
 * Applies edits to the workbook that is open in Excel: learns what takes them back, then makes all changes in as few round trips as
 * Excel takes them. Throws a Refusal where something of the user's would be lost and an ExcelFailure where Excel does not do it; in
 * both cases nothing stays half done.
 */
export async function applyEdits(
  workbook: OpenWorkbook,
  edits: readonly Edit[],
  signal?: AbortSignal,
): Promise<AppliedEdits> {
  refuseUnfit(workbook, edits);
  const saved: Appearance[] = [];
  const paired: AppliedEdit[] = [];
  for (const edit of edits) paired.push({ edit, inverse: await inverseOf(edit, { ...workbook, saved }) });
  const applied = { edits: paired, saved };
  const steps = await stepsFor(workbook, edits, []);
  try {
    await takeSteps(steps, signal);
  } catch (error) {
    throw await withdrawn(workbook, applied, error);
  }
  return applied;
}

/** Takes edits back, the last first; what they were is known, so that nothing has to be learnt. A sheet that is gone is passed over. */
export async function applyInverses(workbook: OpenWorkbook, { edits, saved }: AppliedEdits): Promise<void> {
  const inverses = edits.toReversed().flatMap(({ inverse }) => inverse ?? []);
  const standing = inverses.filter((edit) => edit.kind === "add-sheet" || workbook.has(edit.sheet));
  refuseUnfit(workbook, standing);
  await takeSteps(await stepsFor(workbook, standing, saved));
}

/** Takes back what was begun, and gives what is to be said of it. */
async function withdrawn(workbook: OpenWorkbook, applied: AppliedEdits, error: unknown): Promise<Error> {
  if (error instanceof Refusal) return error;
  const failure = failureOf(error);
  try {
    await applyInverses(await workbook.again(), applied);
    return failure;
  } catch {
    return new ExcelFailure(
      failure.code,
      `${failure.message} A part of the changes may stay: look at the sheets ${namesIn(applied.edits)}, and press Ctrl+Z or close without saving.`,
      { cause: error },
    );
  }
}

const sheetOf = (edit: Edit): string => (edit.kind === "add-sheet" ? edit.sheet.name : edit.sheet);
const namesIn = (edits: readonly AppliedEdit[]): string =>
  [...new Set(edits.map(({ edit }) => sheetOf(edit)))].join(", ");

/** Refuses before anything is changed what Excel would refuse in the middle. */
function refuseUnfit({ sheetNamed, sheets, isStructureProtected }: OpenWorkbook, edits: readonly Edit[]): void {
  const added: string[] = [];
  for (const edit of edits) {
    const name = sheetOf(edit);
    const isStructural = edit.kind === "add-sheet" || edit.kind === "remove-sheet";
    if (isStructural && isStructureProtected) throw refusals.protectedStructure();
    if (edit.kind === "add-sheet") {
      const isTaken = [...added, ...sheets.map((sheet) => sheet.name)].some((other) => isSameSheetName(other, name));
      if (isTaken) throw refusals.takenName(name);
      added.push(name);
    } else if (!added.some((other) => isSameSheetName(other, name)) && sheetNamed(name).isProtected) {
      throw refusals.protectedSheet(name);
    }
  }
}

async function stepsFor(workbook: OpenWorkbook, edits: readonly Edit[], saved: readonly Appearance[]): Promise<Step[]> {
  const steps: Step[] = [];
  let sheetCount = workbook.sheets.length;
  for (const edit of edits) {
    steps.push(...(await stepsForEdit(workbook, edit, { saved, sheetCount })));
    if (edit.kind === "add-sheet") sheetCount += 1;
    if (edit.kind === "remove-sheet") sheetCount -= 1;
  }
  return steps;
}

async function stepsForEdit(
  { formatsOn, validationsOn }: OpenWorkbook,
  edit: Edit,
  { saved, sheetCount }: { readonly saved: readonly Appearance[]; readonly sheetCount: number },
): Promise<Step[]> {
  switch (edit.kind) {
    case "write-cells":
      return [...stepsToWrite(edit.sheet, edit.cells), ...stepsToPaint(edit.sheet, edit.cells, saved)];
    case "add-sheet":
      return stepsToAddSheet(edit, sheetCount);
    case "remove-sheet":
      return [stepToRemoveSheet(edit.sheet)];
    case "set-formats":
      return stepsToSetFormats(edit, await formatsOn(edit.sheet));
    case "set-validations":
      return stepsToSetValidations(edit, await validationsOn(edit.sheet));
    case "set-column-widths":
      return stepsToSetWidths(edit);
  }
}

const REMOVAL_BYTES = 600;

const stepToRemoveSheet = (sheet: string): Step => ({
  bytes: REMOVAL_BYTES,
  queue: ({ worksheets }) => {
    worksheets.getItem(sheet).delete();
  },
});
