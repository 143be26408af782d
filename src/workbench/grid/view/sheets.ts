import type { Sheet } from "../../model/book";
import { activate, activeSheet } from "../../model/select";
import { addSheet, isLastVisible, neighbour } from "../../model/sheets";
import { tell, type Workbench } from "../../model/workbench";
import { whyNotRearrange } from "../edit/permission";
import { words } from "../words";
import type { Editing } from "./editing";
import type { Writing } from "./writing";

/** Turning to other sheets, and bringing sheets into sight or out of it. */
export interface Sheets {
  readonly show: (sheet: Sheet) => void;
  /** Turns to the next sheet in sight, or the one before. */
  readonly step: (step: 1 | -1) => void;
  readonly add: () => void;
  readonly hide: (sheet: Sheet) => void;
  readonly unhide: (sheet: Sheet) => void;
}

export interface SheetsParts {
  readonly bench: Workbench;
  readonly editing: Editing;
  readonly writing: Writing;
}

export function createSheets({ bench, editing, writing }: SheetsParts): Sheets {
  function allowed(why: string | undefined, change: () => void): void {
    if (why === undefined) editing.commit(change);
    else writing.refuse(why);
  }

  const show = (sheet: Sheet): void => {
    editing.commit(() => {
      activate(bench, sheet);
    });
  };

  return {
    show,
    step: (step) => {
      const next = neighbour(bench, activeSheet(bench), step, true);
      if (next !== undefined) show(next);
    },
    add: () => {
      allowed(whyNotRearrange(bench), () => {
        activate(bench, addSheet(bench));
      });
    },
    hide: (sheet) => {
      const why = isLastVisible(bench, sheet) ? words.lastSheet : whyNotRearrange(bench);
      allowed(why, () => {
        const next = neighbour(bench, sheet, 1, true) ?? neighbour(bench, sheet, -1, true);
        sheet.visibility = "hidden";
        if (activeSheet(bench) === sheet && next !== undefined) activate(bench, next);
        tell(bench, { kind: "look-changed", sheet });
      });
    },
    unhide: (sheet) => {
      allowed(whyNotRearrange(bench), () => {
        sheet.visibility = "visible";
        tell(bench, { kind: "look-changed", sheet });
        activate(bench, sheet);
      });
    },
  };
}
