import type { Box } from "../geometry/layout";
import { element, place } from "./element";

/** A small text beside a cell: its note, or what its validation asks for. */
export interface Hint {
  readonly title: string;
  readonly text: string;
  readonly box: Box;
  /** Beside the cell as a note, or below it. */
  readonly side: "right" | "below";
}

/** Shows texts beside cells. Screen readers read them with the cell. */
export interface Hints {
  readonly show: (kind: "note" | "prompt", hint: Hint | undefined) => void;
}

const GAP = 8;

export function createHints(host: HTMLElement): Hints {
  const boxes = { note: hintBox(host, "grid-note"), prompt: hintBox(host, "grid-prompt") };
  return {
    show: (kind, hint) => {
      const shown = boxes[kind];
      shown.hidden = hint === undefined;
      if (hint === undefined) return;
      const title = hint.title === "" ? [] : [element("strong", {}, hint.title)];
      shown.replaceChildren(...title, element("p", {}, hint.text));
      putBeside(shown, host, hint);
    },
  };
}

function hintBox(host: HTMLElement, className: string): HTMLElement {
  // The cell itself has the text for screen readers.
  const made = element("div", { className: `grid-hint ${className}`, hidden: true, ariaHidden: "true" });
  host.append(made);
  return made;
}

/** Keeps the hint in sight: on the other side of the cell where there is no room. */
function putBeside(made: HTMLElement, host: HTMLElement, { box, side }: Hint): void {
  const { offsetWidth: width, offsetHeight: height } = made;
  const { clientWidth, clientHeight } = host;
  const right = side === "right" ? box.x + box.width + GAP : box.x;
  const below = side === "right" ? box.y : box.y + box.height + GAP;
  const isPastRight = right + width > clientWidth;
  const isPastBottom = below + height > clientHeight;
  const left = side === "right" ? box.x - GAP - width : clientWidth - width;
  const above = side === "right" ? clientHeight - height : box.y - GAP - height;
  place(made, { x: Math.max(0, isPastRight ? left : right), y: Math.max(0, isPastBottom ? above : below) });
}
