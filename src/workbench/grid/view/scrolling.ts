import type { Sheet } from "../../model/book";
import type { SheetAxes } from "../geometry/sheetAxes";
import { scrollRange, type ScrollRange } from "../geometry/scrollRange";

/** How far a sheet is scrolled, in its own pixels. */
export interface Scroll {
  left: number;
  top: number;
  furthestLeft: number;
  furthestTop: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Keeps how far each sheet is scrolled, and the scroll bars in step with it. */
export interface Scrolling {
  readonly of: (sheet: Sheet) => Scroll;
  /** Takes over what the user has scrolled to. */
  readonly fromBars: (sheet: Sheet) => void;
  /** Shows how far the sheet is scrolled in the scroll bars, and how much of it there is. */
  readonly toBars: (sheet: Sheet, axes: SheetAxes, headings: Room) => void;
  /** How much of a sheet is in use may have changed. */
  readonly forgetUse: () => void;
}

export function createScrolling(scroller: HTMLElement, spacer: HTMLElement): Scrolling {
  const places = new WeakMap<Sheet, Scroll>();
  let across: ScrollRange | undefined;
  let down: ScrollRange | undefined;
  let widest: { readonly sheet: Sheet; readonly columns: number } | undefined;

  function of(sheet: Sheet): Scroll {
    const known = places.get(sheet) ?? { left: 0, top: 0, furthestLeft: 0, furthestTop: 0 };
    places.set(sheet, known);
    return known;
  }

  function reach(scroll: Scroll): void {
    scroll.furthestLeft = Math.max(scroll.furthestLeft, scroll.left);
    scroll.furthestTop = Math.max(scroll.furthestTop, scroll.top);
  }

  return {
    of,
    fromBars: (sheet) => {
      const scroll = of(sheet);
      if (across !== undefined && isMoved(scroller.scrollLeft, across, scroll.left)) {
        scroll.left = across.toSheet(scroller.scrollLeft);
      }
      if (down !== undefined && isMoved(scroller.scrollTop, down, scroll.top)) {
        scroll.top = down.toSheet(scroller.scrollTop);
      }
      reach(scroll);
    },
    toBars: (sheet, { rows, columns }, headings) => {
      const scroll = of(sheet);
      reach(scroll);
      const { clientWidth, clientHeight } = scroller;
      if (widest?.sheet !== sheet) widest = { sheet, columns: usedColumns(sheet) };
      across = scrollRange({
        used: headings.width + columns.startOf(widest.columns),
        whole: headings.width + columns.startOf(columns.count),
        view: clientWidth,
        furthest: scroll.furthestLeft,
      });
      down = scrollRange({
        used: headings.height + rows.startOf(sheet.rows.length),
        whole: headings.height + rows.startOf(rows.count),
        view: clientHeight,
        furthest: scroll.furthestTop,
      });
      resize(spacer, across.extent, down.extent);
      const left = Math.round(across.toBar(scroll.left));
      const top = Math.round(down.toBar(scroll.top));
      if (Math.abs(scroller.scrollLeft - left) >= 1) scroller.scrollLeft = left;
      if (Math.abs(scroller.scrollTop - top) >= 1) scroller.scrollTop = top;
    },
    forgetUse: () => {
      widest = undefined;
    },
  };
}

/** Whether a bar has left the place that it was put to: what it rounds is not taken back. */
const isMoved = (scrolled: number, range: ScrollRange, place: number): boolean =>
  Math.abs(scrolled - Math.round(range.toBar(place))) >= 1;

/** Sizes are set only when they change: the browser lays everything out anew. */
function resize({ style }: HTMLElement, width: number, height: number): void {
  const [wide, high] = [`${Math.round(width)}px`, `${Math.round(height)}px`];
  if (style.width !== wide) style.width = wide;
  if (style.height !== high) style.height = high;
}

const usedColumns = ({ rows }: Sheet): number => rows.reduce((most, row) => Math.max(most, row?.cells.length ?? 0), 0);
