import type { Area, CellAddress } from "../../../workbook/address";
import { areaOfCell, isWholeRows } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { ShiftConflict } from "../../model/structure/insert";
import type { Workbench } from "../../model/workbench";
import { clearContents, writeCells } from "../../model/write";
import { tellWhyNot } from "../chrome/question";
import { editCells } from "../edit/cellsEdit";
import type { Edit, History } from "../edit/history";
import { hideLines, resizeLines, type LineRange } from "../edit/linesEdit";
import { whyNotChange, whyNotWrite, whyTooMany } from "../edit/permission";
import { deleteLines, insertLines } from "../edit/shiftEdit";
import { words } from "../words";

/** Everything that the user changes in a workbook here: it can be taken back, and what is not allowed is said in words. */
export interface Writing {
  readonly whyNot: (sheet: Sheet, areas: readonly Area[]) => string | undefined;
  readonly refuse: (why: string) => void;
  /** Enters a text that has been checked. */
  readonly enter: (sheet: Sheet, cell: CellAddress, text: string) => void;
  /** Changes the cells of an area; false where that is not allowed. */
  readonly change: (sheet: Sheet, areas: readonly [Area, ...Area[]], change: () => void) => boolean;
  readonly clear: (sheet: Sheet, areas: readonly [Area, ...Area[]]) => void;
  readonly insert: (sheet: Sheet, lines: Area) => void;
  readonly remove: (sheet: Sheet, lines: Area) => void;
  readonly resize: (sheet: Sheet, lines: LineRange, points: number | undefined) => void;
  readonly hide: (sheet: Sheet, lines: LineRange, isHidden: boolean) => void;
}

export interface WritingParts {
  readonly bench: Workbench;
  readonly history: History;
  readonly root: HTMLElement;
}

export function createWriting({ bench, history, root }: WritingParts): Writing {
  const refuse = (why: string): void => {
    tellWhyNot(root, why);
  };

  /** Makes a change unless something stands in its way. */
  function make(why: string | undefined, change: () => Edit): boolean {
    if (why !== undefined) {
      refuse(why);
      return false;
    }
    try {
      history.add(change());
      return true;
    } catch (error) {
      if (!(error instanceof ShiftConflict)) throw error;
      refuse(words.tornApart);
      return false;
    }
  }

  const whyNot = (sheet: Sheet, areas: readonly Area[]): string | undefined =>
    whyNotWrite(bench, sheet, areas) ?? whyTooMany(areas);

  const lineOption = ({ kind }: LineRange) => (kind === "rows" ? "allowFormatRows" : "allowFormatColumns");

  return {
    whyNot,
    refuse,
    enter: (sheet, cell, text) => {
      const area = areaOfCell(cell);
      make(undefined, () =>
        editCells(bench, sheet, [area], () => {
          writeCells(bench, sheet, area, text);
        }),
      );
    },
    change: (sheet, areas, change) => make(whyNot(sheet, areas), () => editCells(bench, sheet, areas, change)),
    clear: (sheet, areas) => {
      make(whyNotWrite(bench, sheet, areas), () =>
        editCells(bench, sheet, areas, () => {
          for (const area of areas) clearContents(bench, sheet, area);
        }),
      );
    },
    insert: (sheet, lines) => {
      const option = isWholeRows(lines) ? "allowInsertRows" : "allowInsertColumns";
      make(whyNotChange(bench, sheet, option), () => insertLines(bench, sheet, lines));
    },
    remove: (sheet, lines) => {
      const option = isWholeRows(lines) ? "allowDeleteRows" : "allowDeleteColumns";
      make(whyNotChange(bench, sheet, option), () => deleteLines(bench, sheet, lines));
    },
    resize: (sheet, lines, points) => {
      make(whyNotChange(bench, sheet, lineOption(lines)), () => resizeLines(bench, sheet, lines, points));
    },
    hide: (sheet, lines, isHidden) => {
      make(whyNotChange(bench, sheet, lineOption(lines)), () => hideLines(bench, sheet, lines, isHidden));
    },
  };
}
