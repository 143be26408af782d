import { activate } from "../model/select";
import "./grid.css";
import { listenToClipboard } from "./input/clipboardKeys";
import { listenToKeys } from "./input/keyboard";
import { listenToPointer, openMenuAt } from "./input/pointer";
import type { Grid, GridParts } from "./parts";
import { createView, type BuiltView } from "./view/createView";
import { watchBook } from "./view/watchBook";

export type { Grid, GridParts, MenuEntry } from "./parts";

/**
 * Puts the sheets of a workbook on the screen, to be read and edited as in a spreadsheet. The container gives the size.
 *
 * @example const grid = mountGrid(element, { bench, looks }); grid.focus();
 */
export function mountGrid(container: HTMLElement, parts: GridParts): Grid {
  const { view, refresh, perform } = createView(container, parts);
  const { dom, surface } = view;
  listenToKeys(view, perform);
  listenToClipboard(view);
  listenToPointer(view);
  const stops = [listenToPage({ view, refresh, perform }), watchBook(view, refresh.changed)];
  surface.reveal(view.selecting.current().active);
  return {
    focus: () => {
      dom.cells.focus({ preventScroll: true });
    },
    showSheet: (id) => {
      const sheet = parts.bench.book.sheets.find((one) => one.id === id);
      if (sheet !== undefined) activate(parts.bench, sheet);
    },
    undo: view.undo,
    redo: view.redo,
    commit: view.editing.commit,
    dispose: () => {
      for (const stop of stops) stop();
      view.editing.cancel();
      refresh.dispose();
      surface.dispose();
      dom.root.remove();
    },
  };
}

/** Follows the size of the grid, the system's colours, the focus and the scroll bars; gives what ends that. */
function listenToPage({ view, refresh }: BuiltView): () => void {
  const { dom, surface } = view;
  const done = new AbortController();
  const { signal } = done;
  const sizes = new ResizeObserver(surface.repaint);
  sizes.observe(dom.box);
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
    matchMedia(query).addEventListener("change", surface.recolour, { signal });
  }
  const focused = (): void => {
    refresh.changed();
    surface.repaint();
  };
  dom.root.addEventListener("focusin", focused, { signal });
  dom.root.addEventListener("focusout", focused, { signal });
  dom.scroller.addEventListener(
    "scroll",
    () => {
      refresh.scrolled();
      surface.scrolled();
    },
    { signal },
  );
  dom.cells.addEventListener("contextmenu", (event) => {
    openMenuAt(view, event);
  });
  return () => {
    done.abort();
    sizes.disconnect();
  };
}
