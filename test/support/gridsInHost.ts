import { typedText } from "../../src/excel/edit/wireText";
import { areaOf } from "../../src/workbench/model/areas";
import type { Entered } from "../../src/workbench/model/write";
import { writeCells } from "../../src/workbench/model/write";
import type { Workbench } from "../../src/workbench/model/workbench";
import { displayText, type CellValue } from "../../src/workbook/cell";
import type { SheetInfo, SheetRow } from "../../src/workbook/sheet";
import { workbookOf } from "./officeSeam";

/** Sheets as any host hands them over. */
interface SheetToOpen {
  readonly info: Pick<SheetInfo, "name" | "merges" | "visibility">;
  readonly rows: readonly SheetRow[];
}

/** Opens sheets in the host: their values as if they had been typed, their merged areas, and what is hidden. */
export function gridsInHost(grids: readonly SheetToOpen[]): Workbench {
  const bench = workbookOf(Object.fromEntries(grids.map(({ info }) => [info.name, []])));
  for (const [index, { info, rows }] of grids.entries()) {
    const sheet = bench.book.sheets[index];
    if (sheet === undefined) continue;
    for (const { row, cells } of rows) {
      if (cells.length > 0) writeCells(bench, sheet, areaOf(row, 0, row, cells.length - 1), [cells.map(typed)]);
    }
    sheet.merges = [...(info.merges ?? [])];
    sheet.visibility = info.visibility;
  }
  return bench;
}

/** What is typed so that a cell holds a value. */
function typed(value: CellValue): Entered {
  if (value === undefined || value === "") return null;
  if (typeof value === "string") return typedText(value);
  return typeof value === "object" ? displayText(value) : value;
}
