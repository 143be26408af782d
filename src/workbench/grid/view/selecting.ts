import type { WorkbookEvent } from "../../model/events";
import { isSameArea } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { activeSheet, select } from "../../model/select";
import type { Workbench } from "../../model/workbench";
import { currentArea, selectArea, type Selection } from "../selection/selection";

/** What is selected on the sheet in front, in step with the workbook. */
export interface Selecting {
  readonly current: () => Selection;
  /** Shows a selection that is still being made: the workbook does not hear of it. */
  readonly show: (selection: Selection) => void;
  /** Selects, and lets the workbook hear of it. The workbook knows of one area: the one that was selected last. */
  readonly choose: (selection: Selection) => void;
  /** Takes over what others have selected. */
  readonly hear: (event: WorkbookEvent) => void;
}

export interface SelectingParts {
  readonly bench: Workbench;
  /** Told when something else is selected; whether it was the user who did it here. */
  readonly changed: (isOwn: boolean) => void;
}

export function createSelecting({ bench, changed }: SelectingParts): Selecting {
  const selections = new WeakMap<Sheet, Selection>();
  let isOwn = false;
  let shown: Selection | undefined;

  function current(): Selection {
    if (shown !== undefined) return shown;
    const sheet = activeSheet(bench);
    const known = selections.get(sheet);
    if (known !== undefined && isSameArea(currentArea(known), sheet.selection)) return known;
    const adopted = selectArea(sheet, sheet.selection);
    selections.set(sheet, adopted);
    return adopted;
  }

  return {
    current,
    show: (selection) => {
      shown = selection;
      changed(true);
    },
    choose: (selection) => {
      const sheet = activeSheet(bench);
      shown = undefined;
      selections.set(sheet, selection);
      isOwn = true;
      select(bench, sheet, currentArea(selection));
      isOwn = false;
      changed(true);
    },
    hear: ({ kind }) => {
      if (isOwn || (kind !== "selection-changed" && kind !== "sheet-activated")) return;
      shown = undefined;
      changed(false);
    },
  };
}
