import { element } from "../chrome/element";
import { words } from "../words";

/** The elements that the grid is made of. */
export interface GridDom {
  readonly root: HTMLElement;
  readonly bar: HTMLElement;
  readonly box: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly scroller: HTMLElement;
  /** As large as the sheet, so that the scroller has something to scroll. */
  readonly spacer: HTMLElement;
  /** What has the focus and takes pointers and keys; screen readers find the cells in sight in it. */
  readonly cells: HTMLElement;
  readonly editor: HTMLTextAreaElement;
  readonly hints: HTMLElement;
  readonly tabs: HTMLElement;
  readonly status: HTMLElement;
  /** Tells the palette what colours have become of variables. */
  readonly probe: HTMLElement;
}

/** Makes the elements and puts them into a container. */
export function createDom(container: HTMLElement): GridDom {
  const bar = element("div", { className: "grid-bar" });
  const canvas = element("canvas", { className: "grid-canvas", ariaHidden: "true" });
  const cells = element("div", { className: "grid-cells", tabIndex: 0 });
  const spacer = element("div", { className: "grid-spacer" }, cells);
  const scroller = element("div", { className: "grid-scroller", tabIndex: -1 }, spacer);
  const editor = element("textarea", { className: "grid-editor", hidden: true, spellcheck: false, rows: 1 });
  const hints = element("div", { className: "grid-hints" });
  const box = element("div", { className: "grid-box" }, canvas, scroller, editor, hints);
  const tabs = element("div", { className: "grid-tabs" });
  const status = element("div", { className: "grid-status" });
  const probe = element("span", { className: "grid-probe", ariaHidden: "true" });
  const root = element(
    "div",
    { className: "grid" },
    bar,
    box,
    element("div", { className: "grid-foot" }, tabs, status),
    probe,
  );
  cells.role = "grid";
  cells.ariaMultiSelectable = "true";
  cells.setAttribute("aria-description", words.leave);
  container.append(root);
  return { root, bar, box, canvas, scroller, spacer, cells, editor, hints, tabs, status, probe };
}
