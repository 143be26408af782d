import type { Workbench } from "../../model/workbench";
import { openMenu } from "../chrome/menu";
import { createSheetTabs, type SheetTabs } from "../chrome/sheetTabs";
import { words } from "../words";
import type { GridDom } from "./dom";
import type { Sheets } from "./sheets";

export interface TabsInput {
  readonly bench: Workbench;
  readonly dom: GridDom;
  readonly sheets: Sheets;
  /** A menu has been closed. */
  readonly closed: () => void;
}

/** Makes the tabs of the sheets, with the menus that hide sheets and bring them back. */
export function createTabs({ bench, dom, sheets, closed }: TabsInput): SheetTabs {
  return createSheetTabs(dom.tabs, {
    show: sheets.show,
    add: sheets.add,
    menu: (sheet, tab) => {
      const hide = (): void => {
        sheets.hide(sheet);
      };
      const groups = [[{ label: words.hideSheet, run: hide }]];
      openMenu(dom.root, { label: sheet.name, groups, anchor: tab.getBoundingClientRect(), closed });
    },
    hidden: (button) => {
      const hidden = bench.book.sheets.filter(({ visibility }) => visibility === "hidden");
      const items = hidden.map((sheet) => ({
        label: words.showSheet(sheet.name),
        run: () => {
          sheets.unhide(sheet);
        },
      }));
      const anchor = button.getBoundingClientRect();
      openMenu(dom.root, { label: words.hiddenSheets, groups: [items], anchor, closed });
    },
  });
}
