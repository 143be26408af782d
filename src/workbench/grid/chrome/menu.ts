import type { MenuEntry } from "../parts";
import { element } from "./element";
import { openPopup, type Anchor } from "./popup";

/** An entry of a menu: with the keys that do the same, and whether it can be chosen now. */
export interface MenuItem extends MenuEntry {
  readonly keys?: string;
  readonly isDisabled?: boolean;
}

export interface MenuInput {
  readonly label: string;
  /** Groups of entries: lines stand between them. */
  readonly groups: readonly (readonly MenuItem[])[];
  readonly anchor: Anchor;
  readonly closed: () => void;
}

/** Opens a menu. */
export function openMenu(root: HTMLElement, { label, groups, anchor, closed }: MenuInput): void {
  const buttons: HTMLButtonElement[] = [];
  const menu = element("div", { className: "grid-menu" });
  menu.role = "menu";
  menu.ariaLabel = label;
  for (const group of groups.filter(({ length }) => length > 0)) {
    if (buttons.length > 0) menu.append(line());
    for (const item of group) {
      const button = itemOf(item, () => {
        popup.close();
        item.run();
      });
      buttons.push(button);
      menu.append(button);
    }
  }
  const popup = openPopup(root, { className: "grid-menu-popup", content: [menu], anchor, closed });
  menu.addEventListener("keydown", (event) => {
    const next = nextButton(buttons, event.key);
    if (event.key === "Tab") popup.close();
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  buttons[0]?.focus();
}

function line(): HTMLElement {
  const made = element("div", { className: "grid-menu-line" });
  made.role = "separator";
  return made;
}

function itemOf({ label, keys, isDisabled }: MenuItem, run: () => void): HTMLButtonElement {
  const button = element(
    "button",
    { type: "button", className: "grid-menu-item", tabIndex: -1 },
    element("span", {}, label),
  );
  button.role = "menuitem";
  if (isDisabled === true) button.ariaDisabled = "true";
  else button.addEventListener("click", run);
  if (keys !== undefined) {
    button.append(element("kbd", { ariaHidden: "true" }, keys));
    button.setAttribute("aria-keyshortcuts", keys.replace("Ctrl", "Control"));
  }
  return button;
}

/** The entry that a key leads to: the arrows go round, a letter leads to the next entry that begins with it. */
function nextButton(buttons: readonly HTMLButtonElement[], key: string): HTMLButtonElement | undefined {
  const here = buttons.findIndex((button) => button === document.activeElement);
  if (key === "ArrowDown") return buttons[(here + 1) % buttons.length];
  if (key === "ArrowUp") return buttons.at((here <= 0 ? buttons.length : here) - 1);
  if (key === "Home") return buttons[0];
  if (key === "End") return buttons.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const after = [...buttons.slice(here + 1), ...buttons.slice(0, here + 1)];
  return after.find(({ textContent }) => textContent.toLowerCase().startsWith(key.toLowerCase()));
}
