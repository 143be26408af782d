import { MAX_COLUMNS, MAX_ROWS } from "../../../workbook/address";
import type { Sheet } from "../../model/book";
import { pointsOfCharacters, widthAt } from "../../model/widths";
import { createAxis, type Axis } from "./axis";

const PIXELS_A_POINT = 4 / 3;
/** The height of a row that nobody has changed and whose content takes one line (15 points). */
export const USUAL_ROW_PIXELS = 20;

/** Where the rows and columns of a sheet are. */
export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

export const pixelsOf = (points: number): number => Math.round(points * PIXELS_A_POINT);
export const pointsOf = (pixels: number): number => pixels / PIXELS_A_POINT;

/** Heights of rows that fit their content, as far as they have been looked at. */
export type FittedHeights = ReadonlyMap<number, number>;

/** Measures a sheet as it is now. */
export function sheetAxes(sheet: Sheet, fitted: FittedHeights): SheetAxes {
  return { rows: rowAxis(sheet, fitted), columns: columnAxis(sheet) };
}

function rowAxis({ rows }: Sheet, fitted: FittedHeights): Axis {
  const sizeAt = (line: number): number => {
    const row = rows[line];
    if (row?.hidden === true) return 0;
    return row?.height === undefined ? (fitted.get(line) ?? USUAL_ROW_PIXELS) : pixelsOf(row.height);
  };
  return createAxis({ count: MAX_ROWS, known: rows.length, usual: USUAL_ROW_PIXELS, sizeAt });
}

function columnAxis(sheet: Sheet): Axis {
  const usual = Math.max(1, pixelsOf(pointsOfCharacters(sheet.standardWidth)));
  const sizeAt = (line: number): number => pixelsOf(widthAt(sheet, line));
  return createAxis({ count: MAX_COLUMNS, known: sheet.columns.length, usual, sizeAt });
}
