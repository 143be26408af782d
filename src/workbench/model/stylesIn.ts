import type { Area } from "../../workbook/address";
import type { Sheet } from "./book";

/** The numbers of the styles that the cells of some areas show, without going through cells that are not there. */
export function stylesIn(sheet: Sheet, areas: readonly Area[]): Set<number> {
  const found = new Set<number>();
  for (const area of areas) {
    const last = Math.min(area.bottom, sheet.rows.length - 1);
    for (let row: number = area.top; row <= last; row++) addRow(found, sheet, row, area);
    if (area.bottom > last) addColumns(found, sheet, area.left, area.right);
  }
  return found;
}

function addRow(found: Set<number>, sheet: Sheet, row: number, { left, right }: Area): void {
  const record = sheet.rows[row];
  if (record === undefined) {
    addColumns(found, sheet, left, right);
    return;
  }
  const { cells, style } = record;
  const last = Math.min(right, cells.length - 1);
  for (let column: number = left; column <= last; column++) {
    found.add(cells[column]?.style ?? style ?? sheet.columns[column]?.style ?? 0);
  }
  const from = Math.max(left, cells.length);
  if (from > right) return;
  if (style !== undefined) found.add(style);
  else addColumns(found, sheet, from, right);
}

/** What empty cells show that only their columns have styles for. */
function addColumns(found: Set<number>, { columns }: Sheet, left: number, right: number): void {
  for (let column = left; column <= Math.min(right, columns.length - 1); column++)
    found.add(columns[column]?.style ?? 0);
  if (right >= columns.length) found.add(0);
}
