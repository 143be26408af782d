import { collectMatrices } from "../check/collectMatrices";
import type { CheckedFile } from "../check/report";
import { countIn, EMPTY_SUMMARY } from "../check/summary";
import { openWorkbook } from "../excel/openWorkbook";
import { tellsMergedAreas } from "../excel/read/sheetShape";
import { selectedAreas } from "../excel/select";
import { bundledFramework } from "../framework/bundled";
import type { MatrixSink } from "../matrix/matrix";
import { contains, type CellAddress } from "../workbook/address";
import type { Command, Job, Outcome, Scope } from "./command";
import { say } from "./messages";
import { readMatricesIn, sheetsIn } from "./readMatricesIn";
import type { ReviewedMatrix } from "./reviewedMatrix";

/** Checks what is selected, the sheet that the user looks at, or all sheets; changes nothing. */
const validate =
  (usual: Scope) =>
  async (job: Job): Promise<Outcome> => {
    const { settings, messages, scope = usual, choices, signal } = job;
    const workbook = await openWorkbook(signal);
    const sheets = sheetsIn(scope, workbook);
    const concerns = scope === "selection" ? await isSelected() : undefined;
    const { renames } = settings;
    const options = { framework: bundledFramework(), renames, messages, skill: choices.skill, concerns };
    const collector = collectMatrices(options);
    const { open, matrices, counts } = collector;
    const reviewed: ReviewedMatrix[] = [];
    const found = await readMatricesIn(workbook, sheets, job, (matrix, reread) => {
      const sink = open(matrix);
      const end: MatrixSink["end"] = (extent) => {
        sink.end(extent);
        reviewed.push({ matrix, reread, area: extent.area });
      };
      return { ...sink, end };
    });
    const checked: CheckedFile = { report: { file: workbook.name, error: null, matrices }, counts };
    if (found === 0) return { kind: "nothing", sentences: [say.noMatrix(sheets)], checked };
    const remarks = tellsMergedAreas() ? [] : [say.noMerges];
    const sentences = [say.found(countIn(EMPTY_SUMMARY, checked)), ...remarks];
    return { kind: "done", sentences, checked, reviewed };
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
