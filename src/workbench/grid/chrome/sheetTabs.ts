import type { Sheet } from "../../model/book";
import { words } from "../words";
import { element } from "./element";

export interface SheetTabsInput {
  readonly show: (sheet: Sheet) => void;
  readonly add: () => void;
  /** Opens the menu of a tab. */
  readonly menu: (sheet: Sheet, tab: HTMLElement) => void;
  /** Opens the list of sheets that are not in sight. */
  readonly hidden: (button: HTMLElement) => void;
}

/** The tabs below the sheet. */
export interface SheetTabs {
  readonly show: (sheets: readonly Sheet[], active: Sheet) => void;
  readonly focus: () => void;
}

export function createSheetTabs(host: HTMLElement, input: SheetTabsInput): SheetTabs {
  const list = element("div", { className: "grid-tab-list" });
  list.role = "tablist";
  list.ariaLabel = words.tabs;
  const hidden = iconButton("☰", words.hiddenSheets, (button) => {
    input.hidden(button);
  });
  hidden.ariaHasPopup = "menu";
  const add = iconButton("+", words.addSheet, () => {
    input.add();
  });
  host.append(hidden, list, add);
  let known = "";

  list.addEventListener("keydown", (event) => {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
    const here = tabs.findIndex((tab) => tab === document.activeElement);
    const next = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    tabs.at(next % tabs.length)?.click();
    [...list.querySelectorAll<HTMLElement>('[role="tab"]')].at(next % tabs.length)?.focus();
  });

  function tabOf(sheet: Sheet, isActive: boolean): HTMLElement {
    const tab = element("button", { type: "button", className: "grid-tab", tabIndex: isActive ? 0 : -1 }, sheet.name);
    tab.role = "tab";
    tab.ariaSelected = String(isActive);
    if (sheet.tabColor !== "") tab.style.borderBlockEndColor = sheet.tabColor;
    tab.addEventListener("click", () => {
      input.show(sheet);
    });
    tab.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      event.stopPropagation();
      input.menu(sheet, tab);
    });
    return tab;
  }

  return {
    show: (sheets, active) => {
      const state = JSON.stringify([
        active.id,
        ...sheets.map(({ id, name, visibility, tabColor }) => [id, name, visibility, tabColor]),
      ]);
      if (state === known) return;
      known = state;
      const hasFocus = list.contains(document.activeElement);
      const visible = sheets.filter(({ visibility }) => visibility === "visible");
      list.replaceChildren(...visible.map((sheet) => tabOf(sheet, sheet === active)));
      hidden.hidden = !sheets.some(({ visibility }) => visibility === "hidden");
      const chosen = list.querySelector<HTMLElement>('[aria-selected="true"]');
      chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
      if (hasFocus) chosen?.focus();
    },
    focus: () => {
      list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    },
  };
}

function iconButton(icon: string, label: string, run: (button: HTMLElement) => void): HTMLButtonElement {
  const sign = element("span", { ariaHidden: "true" }, icon);
  const button = element("button", { type: "button", className: "grid-icon", title: label }, sign);
  button.ariaLabel = label;
  button.addEventListener("click", () => {
    run(button);
  });
  return button;
}
