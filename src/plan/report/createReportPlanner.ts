import { collectMatrices, type CollectOptions } from "../../check/collectMatrices";
import { countIn, EMPTY_SUMMARY } from "../../check/summary";
import { report } from "../messages/report";
import type { Planner } from "../planner";
import { addAtEnd } from "../sheet/addAtEnd";
import { skipOwnSheets } from "../sheet/skipOwnSheets";
import { createReport, type ReportOptions } from "./createReport";

/** What is reported of a workbook. */
export interface ReportPlannerOptions extends ReportOptions, CollectOptions {
  /** The name by which the user knows the workbook. */
  readonly file: string;
}

/** Makes a planner that adds a report on a workbook's matrices at the end of the workbook itself. */
export function createReportPlanner({ file, ...options }: ReportPlannerOptions): Planner {
  const { open, matrices, counts } = collectMatrices(options);
  return skipOwnSheets({
    open,
    finish: (workbook) => {
      if (matrices.length === 0) return Promise.resolve({ edits: [], notes: [report.noteNoMatrix] });
      const checked = { report: { file, error: null, matrices }, counts };
      const made = createReport(options);
      made.add(checked, undefined);
      const sheets = made.sheets(workbook);
      const notes = [
        report.noteFound(countIn(EMPTY_SUMMARY, checked)),
        report.noteSheets(sheets.map(({ name }) => name)),
      ];
      return Promise.resolve({ edits: addAtEnd(sheets, workbook), notes });
    },
  });
}
