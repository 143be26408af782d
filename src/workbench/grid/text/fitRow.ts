import { areaOf, meets } from "../../model/areas";
import type { Sheet } from "../../model/book";
import type { Axis } from "../geometry/axis";
import { USUAL_ROW_PIXELS } from "../geometry/sheetAxes";
import { isWrapped, lettersOf, type Face } from "./face";
import { heightOfLines, type MeasureText } from "./font";
import { PADDING } from "./place";
import { wrapText } from "./wrap";

/** What is asked to find how high a row has to be. */
export interface RowFitting {
  readonly faceAt: (row: number, column: number) => Face;
  readonly columns: Axis;
  readonly measure: MeasureText;
}

/** How high a row is that fits its content: as high as its highest cell. Merged cells do not count, as in Excel. */
export function fittedHeight(sheet: Sheet, row: number, { faceAt, columns, measure }: RowFitting): number {
  let height = USUAL_ROW_PIXELS;
  for (const [column, cell] of sheet.rows[row]?.cells.entries() ?? []) {
    if (cell?.content === undefined || columns.sizeAt(column) === 0) continue;
    if (sheet.merges.some((merge) => meets(merge, areaOf(row, column, row, column)))) continue;
    height = Math.max(height, heightOf(faceAt(row, column), columns.sizeAt(column), measure));
  }
  return height;
}

function heightOf(face: Face, width: number, measure: MeasureText): number {
  const widthOf = (text: string): number => measure(text, face.font.css);
  const angle = face.alignment.textOrientation;
  if (angle === 180) return heightOfLines(face.font, lettersOf(face.text).length);
  if (angle !== 0) {
    const sine = Math.sin((Math.abs(angle) * Math.PI) / 180);
    return Math.ceil(widthOf(face.text) * sine + face.font.lineHeight * (1 - sine / 2)) + 2 * PADDING;
  }
  if (!isWrapped(face) || face.kind === "number") return heightOfLines(face.font, 1);
  return heightOfLines(face.font, wrapText(face.text, Math.max(1, width - 2 * PADDING), widthOf).length);
}
