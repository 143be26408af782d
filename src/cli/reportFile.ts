import path from "node:path";
import type { CheckedFile } from "../check/report";
import { bundledFramework } from "../framework/bundled";
import { createReport } from "../plan/report/createReport";
import { inflateWithNode } from "../xlsx/inflaters/node";
import { deflateWithNode } from "../xlsx/write/deflaters/node";
import { newWorkbook } from "../xlsx/write/newWorkbook";
import { today } from "../plan/today";
import { unwritable } from "./messages";
import type { CheckSettings } from "./settings";
import { isThere } from "./writeAside";
import { writeFile } from "./writeFile";

/** A workbook that holds the findings of many files. */
export interface ReportFile {
  /** Adds a file that was checked; `from` is where it is, undefined where nothing is there. */
  readonly add: (checked: CheckedFile, from: string | undefined) => void;
  readonly write: () => Promise<void>;
}

/** Begins a report. Says at once, and not after a long check, that the file is there already or has no folder. */
export async function createReportFile(target: string, settings: CheckSettings): Promise<ReportFile> {
  if (path.extname(target).toLowerCase() !== ".xlsx") throw unwritable.notXlsx(target);
  if (await isThere(target)) throw unwritable.reportExists(target);
  const folder = path.dirname(path.resolve(target));
  if (!(await isThere(folder))) throw unwritable.noFolder(target);
  const report = createReport({ ...settings, framework: bundledFramework(), date: today(), marks: undefined });
  return {
    add: (checked, from) => {
      report.add(checked, from === undefined ? checked.report.file : linkTo(from, folder));
    },
    write: async () => {
      const sheets = report.sheets({ sheetNames: [], takenNames: [] });
      const pieces = await newWorkbook(sheets, { inflater: inflateWithNode, deflater: deflateWithNode });
      await writeFile(target, pieces, { replace: false });
    },
  };
}

/** The way from the report to a file, as Excel follows it on every system: with slashes. */
const linkTo = (file: string, folder: string): string =>
  path.relative(folder, path.resolve(file)).split(path.sep).join("/");
