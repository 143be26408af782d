import { WHOLE_SHEET } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { eachCell } from "../../model/cells";
import { asColumn } from "../../../workbook/address";
import type { Face } from "./face";
import type { MeasureText } from "./font";
import { PADDING } from "./place";

/** So many of the longest texts are measured: width is not only a matter of length. */
const MOST_MEASURED = 200;

/** How wide a column has to be for its longest text; undefined where it has none. */
export function fittedWidth(
  sheet: Sheet,
  column: number,
  faceAt: (row: number, column: number) => Face,
  measure: MeasureText,
): number | undefined {
  const faces: Face[] = [];
  const only = { ...WHOLE_SHEET, left: asColumn(column), right: asColumn(column) };
  eachCell(sheet, only, ({ content }, { row }) => {
    const isMerged = sheet.merges.some(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && left <= column && right >= column,
    );
    if (content !== undefined && !isMerged) faces.push(faceAt(row, column));
  });
  if (faces.length === 0) return undefined;
  const longest = faces.sort((a, b) => b.text.length - a.text.length).slice(0, MOST_MEASURED);
  const widths = longest.flatMap(({ text, font }) => text.split("\n").map((line) => measure(line, font.css)));
  return Math.ceil(Math.max(...widths)) + 2 * PADDING + 1;
}
