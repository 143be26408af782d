import { openOfficeSeam, type OfficeSeam, type SeamOptions } from "../support/officeSeam";
import type { CellValue } from "../../src/workbook/cell";
import { openWorkbook } from "../../src/excel/openWorkbook";
import type { ReadWatch } from "../../src/excel/read/readSheets";
import type { SheetInfo, SheetRow } from "../../src/workbook/sheet";

let uninstall: (() => void) | undefined;

/** Opens a workbook in the host and makes Excel and Office what add-in code knows them as, until the test ends. */
export function inExcel(options: SeamOptions = {}): OfficeSeam {
  const seam = openOfficeSeam(options);
  uninstall = seam.install();
  return seam;
}

afterEach(() => {
  uninstall?.();
  uninstall = undefined;
});

/** A sheet as the reading host hands it over. */
export interface ReadSheet {
  readonly info: SheetInfo;
  readonly rows: readonly SheetRow[];
}

/** Reads sheets of the workbook that is open: all of them, or those that are named. */
export async function readAll(names?: readonly string[], watch?: ReadWatch): Promise<ReadSheet[]> {
  const workbook = await openWorkbook(watch?.signal);
  const sheets: { info: SheetInfo; rows: SheetRow[] }[] = [];
  await workbook.read(
    names ?? workbook.view.sheetNames,
    (info) => {
      const rows: SheetRow[] = [];
      sheets.push({ info, rows });
      return { row: (row) => rows.push(row), end: () => undefined };
    },
    watch,
  );
  return sheets;
}

/** The cells of a sheet that was read, row by row. */
export const cellsOf = ({ rows }: ReadSheet): (readonly CellValue[])[] => rows.map(({ cells }) => cells);
