import { isWholeColumns, isWholeRows } from "../../model/areas";
import { MOST_COLUMN_CHARACTERS, MOST_ROW_POINTS, pointsOfCharacters } from "../../model/widths";
import type { LineRange } from "../edit/linesEdit";
import { pointsOf } from "../geometry/sheetAxes";
import { fittedWidth } from "../text/fitColumn";
import type { GridView } from "../view/gridView";
import { startDrag, type Point } from "./drag";

/** Follows the edge of a heading, and resizes its row or column when it is let go; all of them where several are selected. */
export function startResize(view: GridView, event: PointerEvent, kind: "rows" | "columns", line: number): void {
  const { surface, dom, writing, sheet } = view;
  const axis = surface.axes()[kind];
  const size = axis.sizeAt(line);
  const start = kind === "rows" ? event.clientY : event.clientX;
  const { left, top } = dom.cells.getBoundingClientRect();
  const sizeFor = ({ x, y }: Point): number =>
    Math.max(0, Math.round(size + (kind === "rows" ? y + top : x + left) - start));
  startDrag({
    host: dom.cells,
    event,
    move: (point) => {
      axis.setSize(line, sizeFor(point));
      surface.repaint();
    },
    end: (point) => {
      axis.setSize(line, size);
      surface.remeasure(sheet(), "sizes");
      const wished = sizeFor(point);
      if (wished !== size) writing.resize(sheet(), linesWith(view, kind, line), pointsFor(kind, wished));
    },
  });
}

/** Makes a column as wide as its longest text, or lets a row be as high as its content. */
export function fitLine(view: GridView, kind: "rows" | "columns", line: number): void {
  const { writing, sheet, surface } = view;
  const lines = linesWith(view, kind, line);
  if (kind === "rows") {
    writing.resize(sheet(), lines, undefined);
    return;
  }
  for (let column = lines.from; column <= lines.to; column++) {
    const faceAt = (row: number, at: number) => surface.faces.at(sheet(), row, at);
    const width = fittedWidth(sheet(), column, faceAt, surface.measure);
    if (width !== undefined) writing.resize(sheet(), { kind, from: column, to: column }, pointsFor(kind, width));
  }
}

const pointsFor = (kind: "rows" | "columns", pixels: number): number =>
  Math.min(pointsOf(pixels), kind === "rows" ? MOST_ROW_POINTS : pointsOfCharacters(MOST_COLUMN_CHARACTERS));

/** The lines that go together with one: all that are selected as a whole, where it is among them. */
export function linesWith({ selecting }: GridView, kind: "rows" | "columns", line: number): LineRange {
  const whole = selecting.current().areas.filter(kind === "rows" ? isWholeRows : isWholeColumns);
  const ranges = whole.map(({ top, left, bottom, right }) =>
    kind === "rows" ? { kind, from: top, to: bottom } : { kind, from: left, to: right },
  );
  return ranges.find(({ from, to }) => line >= from && line <= to) ?? { kind, from: line, to: line };
}
