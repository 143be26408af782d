import { openWorkbook } from "../excel/openWorkbook";
import { selectedAreas } from "../excel/select";
import type { CellAddress } from "../workbook/address";
import { sheetsIn } from "./readMatricesIn";

/** A cell with its sheet. */
export interface Place {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** The cell that the user has selected; of several the first. Undefined where none is. Throws an ExcelFailure. */
export async function selectedPlace(): Promise<Place | undefined> {
  const [sheet] = sheetsIn("sheet", await openWorkbook());
  const [area] = await selectedAreas();
  if (sheet === undefined || area === undefined) return undefined;
  return { sheet, cell: { row: area.top, column: area.left } };
}
