import { element } from "./element";

/** A rectangle of the window that something opens beside. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something small that lies over the page until the user is done with it, presses Esc or clicks elsewhere. */
export interface Popup {
  readonly element: HTMLElement;
  readonly close: () => void;
}

export interface PopupInput {
  readonly className: string;
  readonly content: readonly HTMLElement[];
  readonly anchor: Anchor;
  readonly closed: () => void;
}

/** Opens a popup below its anchor, or above it where there is more room. */
export function openPopup(root: HTMLElement, { className, content, anchor, closed }: PopupInput): Popup {
  const popup = element("div", { className: `grid-popup ${className}`, popover: "auto" }, ...content);
  root.append(popup);
  // Before the popup is gone, so that the focus is where it belongs when the next key comes.
  popup.addEventListener("beforetoggle", (event) => {
    if (event.newState === "closed") closed();
  });
  popup.addEventListener("toggle", (event) => {
    if (event.newState === "closed") popup.remove();
  });
  // The key that opens the cells' menu would open the browser's over it.
  popup.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    event.stopPropagation();
  });
  popup.showPopover();
  putBeside(popup, anchor);
  return {
    element: popup,
    close: () => {
      if (popup.isConnected) popup.hidePopover();
    },
  };
}

const MARGIN = 4;

function putBeside(popup: HTMLElement, { x, y, width, height }: Anchor): void {
  popup.style.minWidth = `${width}px`;
  const below = innerHeight - y - height - MARGIN;
  const above = y - MARGIN;
  const size = popup.getBoundingClientRect();
  const isAbove = size.height > below && above > below;
  popup.style.maxHeight = `${Math.max(60, isAbove ? above : below)}px`;
  const high = Math.min(size.height, isAbove ? above : below);
  popup.style.left = `${Math.max(MARGIN, Math.min(x, innerWidth - Math.max(size.width, width) - MARGIN))}px`;
  popup.style.top = `${isAbove ? y - high : y + height}px`;
}
