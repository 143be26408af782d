import type { CellValue } from "../../src/workbook/cell";
import { grid, type Grid } from "../support/grid";

/** An error as Excel hands it over; in a result, as it takes it. */
interface ExcelError {
  readonly type: "Error";
  readonly code: string;
}

/** What Excel hands to a function for a cell: no number formats, and 0 for an empty cell, as on Windows and Mac. */
export function asExcel(cell: CellValue, empty: unknown = 0): unknown {
  if (cell === undefined) return empty;
  if (typeof cell !== "object") return cell;
  switch (cell.kind) {
    case "date":
      return cell.serial;
    case "percent":
      return cell.fraction;
    case "error":
      return { type: "Error", code: cell.code } satisfies ExcelError;
  }
}

/** A range as Excel hands it to a function, written down as `grid` reads it. */
export const range = (lines: string): unknown[][] => rangeOf(grid(lines));

/** A sheet's cells from A1 on, as Excel hands them over. */
export function rangeOf({ rows }: Pick<Grid, "rows">, empty?: unknown): unknown[][] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return rows.map(({ cells }) => Array.from({ length: width }, (_, column) => asExcel(cells[column], empty)));
}
