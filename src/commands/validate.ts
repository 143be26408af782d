import { collectMatrices } from "../check/collectMatrices";
import type { CheckedFile } from "../check/report";
import { countIn, EMPTY_SUMMARY } from "../check/summary";
import { openWorkbook } from "../excel/openWorkbook";
import { tellsMergedAreas } from "../excel/read/sheetShape";
import { selectedAreas } from "../excel/select";
import { bundledFramework } from "../framework/bundled";
import { contains, type CellAddress } from "../workbook/address";
import type { Command, Job, Outcome, Scope } from "./command";
import { say } from "./messages";
import { readMatricesIn, sheetsIn } from "./readMatricesIn";

/** Checks what is selected, the sheet that the user looks at, or all sheets; changes nothing. */
const validate =
  (usual: Scope) =>
  async (job: Job): Promise<Outcome> => {
    const { settings, scope = usual, choices, signal } = job;
    const workbook = await openWorkbook(signal);
    const sheets = sheetsIn(scope, workbook);
    const concerns = scope === "selection" ? await isSelected() : undefined;
    const { renames } = settings;
    const collector = collectMatrices({ framework: bundledFramework(), renames, skill: choices.skill, concerns });
    const { open, matrices, counts } = collector;
    const found = await readMatricesIn(workbook, sheets, job, open);
    const checked: CheckedFile = { report: { file: workbook.name, error: null, matrices }, counts };
    if (found === 0) return { kind: "nothing", sentences: [say.noMatrix(sheets)], checked };
    const remarks = tellsMergedAreas() ? [] : [say.noMerges];
    return { kind: "done", sentences: [say.found(countIn(EMPTY_SUMMARY, checked)), ...remarks], checked };
  };

async function isSelected(): Promise<(cell: CellAddress) => boolean> {
  const areas = await selectedAreas();
  return (cell) => areas.some((area) => contains(area, cell));
}

export const validateSelection: Command = {
  name: "validateSelection",
  title: "Validate selection",
  run: validate("selection"),
};
export const validateSheet: Command = { name: "validateSheet", title: "Validate sheet", run: validate("sheet") };
export const validateWorkbook: Command = {
  name: "validateWorkbook",
  title: "Validate workbook",
  run: validate("workbook"),
};
