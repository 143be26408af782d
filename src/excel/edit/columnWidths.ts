import { columnName, type Column } from "../../workbook/address";
import type { SetColumnWidths } from "../../workbook/edit";
import { CALL_BYTES, type Step } from "./step";

/** Widths are counted in characters of the standard font, 7 pixels each in Calibri 11, and Excel takes points: 96 pixels are 72. */
const POINTS_OF_CHARACTER = (7 * 72) / 96;

/** A width in points as one in characters, and back: exactly, so that a width can be given back. */
export const charactersOf = (points: number): number => points / POINTS_OF_CHARACTER;
const pointsOf = (characters: number): number => Math.round(characters * POINTS_OF_CHARACTER * 1_000) / 1_000;

/** The columns of a sheet, whole. */
export const columnRange = (sheet: Excel.Worksheet, column: Column): Excel.Range =>
  sheet.getRange(`${columnName(column)}:${columnName(column)}`);

/** The steps that set the widths of columns. */
export function stepsToSetWidths({ sheet, widths }: Omit<SetColumnWidths, "kind">): Step[] {
  return widths.map(({ column, width }) => ({
    bytes: CALL_BYTES,
    queue: (workbook) => {
      const { format } = columnRange(workbook.worksheets.getItem(sheet), column);
      if (width === undefined) format.useStandardWidth = true;
      else format.columnWidth = pointsOf(width);
    },
  }));
}
