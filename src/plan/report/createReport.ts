import type { CheckedFile } from "../../check/report";
import type { SheetState } from "../../workbook/state";
import type { WorkbookView } from "../../workbook/view";
import type { MarkColours } from "../messages/report";
import { freeName } from "../sheet/freeName";
import { FINDINGS_SHEET, SUMMARY_SHEET } from "../../check/ownSheets";
import { createFindingsSheet } from "./findingsSheet";
import { createOverview, type OverviewOptions } from "./overview";
import { summarySheet } from "./summarySheet";

/** What a report is about, and what it says beside the findings. */
export interface ReportOptions extends OverviewOptions {
  /** The code of the only skill that was looked at. */
  readonly skill: string | undefined;
  /** The day of the check, as it is to be written; a report without one is the same on any day. */
  readonly date: string | undefined;
  /** The colours of the marks in the workbook, where they are known. */
  readonly marks: MarkColours | undefined;
}

/** The names that the report's sheets and table may not have. */
export type TakenNames = Pick<WorkbookView, "sheetNames" | "takenNames">;

/** Takes checked files one after the other. */
export interface Report {
  /** Adds a file; `path` leads to it from the report, undefined where the report stands in that file itself. */
  readonly add: (checked: CheckedFile, path: string | undefined) => void;
  /** The sheets to be added: the summary, then the list of findings. */
  readonly sheets: (taken: TakenNames) => SheetState[];
}

/**
 * Makes a report of checked files.
 *
 * @example
 * const report = createReport({ framework, version: "7", skill: undefined, date: undefined, marks: undefined });
 * report.add(checked, "teams/a.xlsx");
 * report.sheets({ sheetNames: [], takenNames: [] }).map(({ name }) => name) // ["Levelcheck summary", "Levelcheck findings"]
 */
export function createReport(options: ReportOptions): Report {
  const overview = createOverview(options);
  const findings = createFindingsSheet();
  return {
    add(checked, path) {
      overview.add(checked);
      findings.add(checked.report, path);
    },
    sheets({ sheetNames, takenNames }) {
      const name = freeName(SUMMARY_SHEET, sheetNames);
      const list = findings.sheet(freeName(FINDINGS_SHEET, sheetNames), takenNames);
      return [summarySheet(name, { ...options, ...overview.figures(), listed: findings.listed() }), list];
    },
  };
}
