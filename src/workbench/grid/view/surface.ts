import type { Area, CellAddress } from "../../../workbook/address";
import type { Sheet } from "../../model/book";
import { activeSheet } from "../../model/select";
import { boxOf, layoutOf, type Box, type Layout } from "../geometry/layout";
import { scrolledTo } from "../geometry/scrolledTo";
import type { SheetAxes } from "../geometry/sheetAxes";
import { createBrush } from "../paint/brush";
import { HEADING_FONT } from "../paint/headings";
import { readPalette, type Palette } from "../paint/palette";
import { paintScene } from "../paint/paintScene";
import type { Scene } from "../paint/scene";
import type { GridParts } from "../parts";
import { createFaces, type Faces } from "../text/faces";
import { createFonts, type MeasureText } from "../text/font";
import { createMeasure } from "../text/measure";
import { contextOf, sizeCanvas, sizeCells } from "./canvas";
import type { GridDom } from "./dom";
import { createMeasuredAxes } from "./measuredAxes";
import { createRowHeights } from "./rowHeights";
import { createScrolling } from "./scrolling";

/** What is seen of a sheet beside the sheet itself. */
export type SceneParts = Omit<Scene, "sheet" | "layout" | "palette" | "measure" | "faceAt">;

/** The painted sheet: where things are on it, and when it is painted. */
export interface Surface {
  readonly sheet: () => Sheet;
  readonly axes: () => SheetAxes;
  readonly layout: () => Layout;
  readonly boxOf: (area: Area) => Box;
  readonly faces: Faces;
  readonly measure: MeasureText;
  /** Paints with the next frame. */
  readonly repaint: () => void;
  /** Something has happened to the workbook: looks are found anew. */
  readonly forgetLooks: () => void;
  /** Rows or columns may have other sizes: they are measured anew. */
  readonly remeasure: (
    sheet: Sheet,
    change: "sizes" | "moved" | { readonly from: number; readonly to: number },
  ) => void;
  /** The system's colours have changed. */
  readonly recolour: () => void;
  readonly scrollBy: (left: number, top: number) => void;
  /** Scrolls so that a cell is in sight. */
  readonly reveal: (cell: CellAddress) => void;
  readonly scrolled: () => void;
  readonly dispose: () => void;
}

export interface SurfaceInput {
  readonly parts: GridParts;
  readonly dom: GridDom;
  readonly describe: (sheet: Sheet) => SceneParts;
  /** Told after each frame. */
  readonly painted: (layout: Layout) => void;
}

const HEADING_HEIGHT = 22;
const LEAST_HEADING_WIDTH = 34;

/** A row that becomes higher pushes others out of sight, and a lower one brings new ones. */
const MOST_FITTINGS = 3;

/** Makes the surface of a grid. */
export function createSurface({ parts, dom, describe, painted }: SurfaceInput): Surface {
  const context = contextOf(dom.canvas);
  const measure = createMeasure(context);
  const faces = createFaces(parts.looks, createFonts(measure));
  const scrolling = createScrolling(dom.scroller, dom.spacer);
  const heights = createRowHeights();
  const axes = createMeasuredAxes(heights.of);
  let palette: Palette | undefined;
  let layout: Layout | undefined;
  let frame: number | undefined;

  const sheet = (): Sheet => activeSheet(parts.bench);

  const axesNow = (): SheetAxes => axes.of(sheet());

  function headings(shown: Sheet): { width: number; height: number } {
    if (!shown.showHeadings) return { width: 0, height: 0 };
    const lastRow = axesNow().rows.lineAt(scrolling.of(shown).top + dom.scroller.clientHeight) + 1;
    const width = Math.ceil(measure(String(lastRow), HEADING_FONT)) + 14;
    return { width: Math.max(LEAST_HEADING_WIDTH, width), height: HEADING_HEIGHT };
  }

  function layoutNow(): Layout {
    const shown = sheet();
    const { clientWidth: width, clientHeight: height } = dom.scroller;
    return layoutOf({
      axes: axesNow(),
      sheet: shown,
      width,
      height,
      scroll: scrolling.of(shown),
      headings: headings(shown),
    });
  }

  /** Finds what is in sight; rows that come into sight for the first time may change that. */
  function settledLayout(shown: Sheet): Layout {
    const scroll = scrolling.of(shown);
    const faceAt = (row: number, column: number) => faces.at(shown, row, column);
    let seen = layoutNow();
    for (let tries = 0; tries < MOST_FITTINGS; tries++) {
      const moved = heights.fit({ sheet: shown, axes: axesNow(), layout: seen, top: scroll.top, faceAt, measure });
      if (moved === undefined) return seen;
      scroll.top += moved;
      seen = layoutNow();
    }
    return seen;
  }

  function paint(): void {
    frame = undefined;
    const shown = sheet();
    scrolling.toBars(shown, axesNow(), headings(shown));
    layout = settledLayout(shown);
    palette ??= readPalette(dom.probe);
    const ratio = sizeCanvas(dom.canvas, layout);
    sizeCells(dom.cells, layout);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const faceAt = (row: number, column: number) => faces.at(shown, row, column);
    paintScene(createBrush(context, ratio), { sheet: shown, layout, palette, measure, faceAt, ...describe(shown) });
    painted(layout);
  }

  function repaint(): void {
    frame ??= requestAnimationFrame(paint);
  }

  function reveal({ row, column }: CellAddress): void {
    const shown = sheet();
    const { rows, columns } = axesNow();
    const scroll = scrolling.of(shown);
    const { width, height } = headings(shown);
    const { frozen } = shown;
    const { clientWidth, clientHeight } = dom.scroller;
    if (row >= frozen.rows) scroll.top = scrolledTo(rows, row, scroll.top, frozen.rows, clientHeight - height);
    if (column >= frozen.columns) {
      scroll.left = scrolledTo(columns, column, scroll.left, frozen.columns, clientWidth - width);
    }
    scrolling.toBars(shown, axesNow(), headings(shown));
    repaint();
  }

  return {
    sheet,
    axes: axesNow,
    layout: () => layout ?? layoutNow(),
    boxOf: (area) => boxOf(layoutNow(), sheet(), area),
    faces,
    measure,
    repaint,
    forgetLooks: () => {
      faces.forget();
      scrolling.forgetUse();
      repaint();
    },
    remeasure: (on, change) => {
      if (change === "moved") heights.forget(on);
      else heights.doubt(on, change === "sizes" ? undefined : change);
      if (change === "moved" || change === "sizes") axes.forget();
      repaint();
    },
    recolour: () => {
      palette = undefined;
      repaint();
    },
    scrollBy: (left, top) => {
      const scroll = scrolling.of(sheet());
      scroll.left = Math.max(0, scroll.left + left);
      scroll.top = Math.max(0, scroll.top + top);
      scrolling.toBars(sheet(), axesNow(), headings(sheet()));
      repaint();
    },
    reveal,
    scrolled: () => {
      scrolling.fromBars(sheet());
      repaint();
    },
    dispose: () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}
