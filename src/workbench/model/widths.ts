import type { Area } from "../../workbook/address";
import type { Sheet } from "./book";
import { columnOf, eachCell, rowOf } from "./cells";
import { shownText } from "./display/shownText";
import { styleAt } from "./style";
import type { Workbench } from "./workbench";

/** How wide a column may be, in characters of the standard font (Excel specifications and limits). */
export const MOST_COLUMN_CHARACTERS = 255;
/** How high a row may be, in points. */
export const MOST_ROW_POINTS = 409;

const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;
const STANDARD_HEIGHT = 15;

/** The points that a column takes which is some characters of the standard font wide (Calibri 11; guess: "column-points"). */
export const pointsOfCharacters = (characters: number): number =>
  Math.round(characters * CHARACTER_PIXELS + PADDING_PIXELS) * POINTS_A_PIXEL;

/** The width of a column in points; 0 where it is hidden. */
export function widthAt({ columns, standardWidth }: Sheet, column: number): number {
  const record = columns[column];
  if (record?.hidden === true) return 0;
  return record?.width ?? pointsOfCharacters(standardWidth);
}

/** The height of a row in points; 0 where it is hidden. A row that fits its content is taken for one line. */
export function heightAt({ rows }: Sheet, row: number): number {
  const record = rows[row];
  return record?.hidden === true ? 0 : (record?.height ?? STANDARD_HEIGHT);
}

/** Makes columns some points wide, or the standard width; 0 hides them. */
export function setWidth(sheet: Sheet, { left, right }: Area, width: number | undefined): void {
  for (let column: number = left; column <= right; column++) {
    const record = columnOf(sheet, column);
    record.hidden = width === 0;
    if (width !== 0) record.width = width;
  }
}

/** Makes rows some points high, or as high as their content; 0 hides them. */
export function setHeight(sheet: Sheet, { top, bottom }: Area, height: number | undefined): void {
  for (let row: number = top; row <= bottom; row++) {
    const record = rowOf(sheet, row);
    record.hidden = height === 0;
    if (height !== 0) record.height = height;
  }
}

/** Makes each column as wide as the longest text that its cells of an area show, all of them as wide as ciphers. */
export function fitColumns({ book }: Workbench, sheet: Sheet, area: Area): void {
  const longest = new Map<number, number>();
  eachCell(sheet, area, ({ content, style }, { column }) => {
    const lines = shownText(content, styleAt(book.styles, style).numberFormat).split("\n");
    longest.set(column, Math.max(longest.get(column) ?? 0, ...lines.map((line) => line.length)));
  });
  for (const [column, characters] of longest) {
    if (characters === 0) continue;
    columnOf(sheet, column).width = pointsOfCharacters(Math.min(characters, MOST_COLUMN_CHARACTERS));
  }
}
