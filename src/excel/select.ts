import { formatCell, type Area, type CellAddress } from "../workbook/address";
import { askAreas } from "./area";
import { travel } from "./travel";

/** Shows a cell: turns to its sheet and selects it. */
export function selectCell(sheet: string, cell: CellAddress): Promise<void> {
  return travel(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(formatCell(cell)).select();
    return () => undefined;
  });
}

/** Turns to a sheet. */
export function showSheet(sheet: string): Promise<void> {
  return travel(({ workbook }) => {
    workbook.worksheets.getItem(sheet).activate();
    return () => undefined;
  });
}

/** The cells that the user has selected, in one piece or several. */
export function selectedAreas(): Promise<Area[]> {
  return travel(({ workbook }) => askAreas(workbook.getSelectedRanges()));
}
