import { asColumn, asRow, type Area } from "../../../workbook/address";
import { areaOf } from "../../model/areas";
import type { Sheet } from "../../model/book";
import type { Axis } from "./axis";
import type { SheetAxes } from "./sheetAxes";

/** A rectangle in pixels from the upper left corner of what is painted. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A row or column that is in sight: where it begins, and its size. */
export interface Line {
  readonly index: number;
  readonly at: number;
  readonly size: number;
}

/** The rows, or columns, that stay or move together when the user scrolls. */
export interface Band {
  readonly axis: Axis;
  readonly lines: readonly Line[];
  /** Where it begins and ends on the screen. */
  readonly from: number;
  readonly to: number;
  /** Where the first line of the sheet would begin. */
  readonly origin: number;
}

/** A part of the sheet that is in sight: frozen or moving rows by frozen or moving columns. */
export interface Pane {
  readonly rows: Band;
  readonly columns: Band;
  /** What it takes of the screen. */
  readonly box: Box;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The room that the headings of rows and columns take. */
  readonly headings: { readonly width: number; readonly height: number };
  readonly rows: { readonly frozen: Band; readonly moving: Band };
  readonly columns: { readonly frozen: Band; readonly moving: Band };
  /** The moving pane first: the frozen ones lie over it. */
  readonly panes: readonly Pane[];
}

export interface LayoutInput {
  readonly axes: SheetAxes;
  readonly sheet: Pick<Sheet, "frozen">;
  readonly width: number;
  readonly height: number;
  readonly scroll: { readonly left: number; readonly top: number };
  readonly headings: { readonly width: number; readonly height: number };
}

/** Finds what is in sight, and where. */
export function layoutOf({ axes, sheet, width, height, scroll, headings }: LayoutInput): Layout {
  const rows = bandsOf(axes.rows, {
    frozen: sheet.frozen.rows,
    start: headings.height,
    end: height,
    scroll: scroll.top,
  });
  const columns = bandsOf(axes.columns, {
    frozen: sheet.frozen.columns,
    start: headings.width,
    end: width,
    scroll: scroll.left,
  });
  const panes = [
    paneOf(rows.moving, columns.moving),
    paneOf(rows.frozen, columns.moving),
    paneOf(rows.moving, columns.frozen),
    paneOf(rows.frozen, columns.frozen),
  ].filter(({ box }) => box.width > 0 && box.height > 0);
  return { width, height, headings, rows, columns, panes };
}

interface BandInput {
  readonly frozen: number;
  readonly start: number;
  readonly end: number;
  readonly scroll: number;
}

function bandsOf(axis: Axis, { frozen, start, end, scroll }: BandInput): { frozen: Band; moving: Band } {
  const edge = Math.min(Math.max(start, end), start + axis.startOf(frozen));
  const isMoved = start - scroll;
  return {
    frozen: { axis, origin: start, from: start, to: edge, lines: linesBetween(axis, start, start, edge, 0, frozen) },
    moving: {
      axis,
      origin: isMoved,
      from: edge,
      to: Math.max(edge, end),
      lines: linesBetween(axis, isMoved, edge, end, frozen, axis.count),
    },
  };
}

/** The lines from one place on the screen to another; hidden ones are none. */
function linesBetween(axis: Axis, origin: number, from: number, to: number, first: number, limit: number): Line[] {
  const lines: Line[] = [];
  let index = Math.max(first, axis.lineAt(from - origin));
  let at = origin + axis.startOf(index);
  for (; index < limit && at < to; index++) {
    const size = axis.sizeAt(index);
    if (size > 0) lines.push({ index, at, size });
    at += size;
  }
  return lines;
}

const paneOf = (rows: Band, columns: Band): Pane => ({
  rows,
  columns,
  box: { x: columns.from, y: rows.from, width: columns.to - columns.from, height: rows.to - rows.from },
});

/** Where an area lies as a pane shows it; it may reach out of the pane. */
export function boxIn({ rows, columns }: Pick<Pane, "rows" | "columns">, { top, left, bottom, right }: Area): Box {
  const x = columns.origin + columns.axis.startOf(left);
  const y = rows.origin + rows.axis.startOf(top);
  return {
    x,
    y,
    width: columns.origin + columns.axis.startOf(right + 1) - x,
    height: rows.origin + rows.axis.startOf(bottom + 1) - y,
  };
}

/** The band that a line is in: lines before the first moving one are frozen. */
const bandWith = ({ frozen, moving }: { frozen: Band; moving: Band }, isFrozen: boolean): Band =>
  isFrozen ? frozen : moving;

/** Where an area lies on the screen, by the pane that its first cell is in. */
export function boxOf(layout: Layout, sheet: Pick<Sheet, "frozen">, area: Area): Box {
  const rows = bandWith(layout.rows, area.top < sheet.frozen.rows);
  const columns = bandWith(layout.columns, area.left < sheet.frozen.columns);
  return boxIn({ rows, columns }, area);
}

/** The cells that a pane shows a part of; undefined where it shows none. */
export function cellsIn({ rows, columns }: Pane): Area | undefined {
  const [top] = rows.lines;
  const [left] = columns.lines;
  const bottom = rows.lines.at(-1);
  const right = columns.lines.at(-1);
  if (top === undefined || left === undefined || bottom === undefined || right === undefined) return undefined;
  return areaOf(asRow(top.index), asColumn(left.index), asRow(bottom.index), asColumn(right.index));
}
