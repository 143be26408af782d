import type { Area } from "../../../workbook/address";
import { meets } from "../../model/areas";
import type { Sheet } from "../../model/book";

/** Something that the user has done and can take back. */
export interface Edit {
  readonly sheet: Sheet;
  /** The cells that it changes. */
  readonly area: Area;
  /** Where it is seen when it is taken back; the selection stays where it is seen nowhere. */
  readonly seen: Area | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What the user has done, to be taken back and done again in order. */
export interface History {
  /** Takes note of what has just been done; what was taken back before is forgotten. */
  readonly add: (edit: Edit) => void;
  /** Takes the last edit back, and gives it; undefined where there is none. */
  readonly undo: () => Edit | undefined;
  readonly redo: () => Edit | undefined;
  /** Forgets everything: what is noted would no longer fit the workbook. */
  readonly clear: () => void;
  /** Whether any edit changes cells of an area. */
  readonly touches: (sheet: Sheet, area: Area) => boolean;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}

/** As many as Excel keeps (Excel specifications and limits). */
const MOST_EDITS = 100;

export function createHistory(): History {
  let done: Edit[] = [];
  let undone: Edit[] = [];
  return {
    add: (edit) => {
      done = [...done, edit].slice(-MOST_EDITS);
      undone = [];
    },
    undo: () => {
      const edit = done.pop();
      if (edit === undefined) return undefined;
      edit.undo();
      undone.push(edit);
      return edit;
    },
    redo: () => {
      const edit = undone.pop();
      if (edit === undefined) return undefined;
      edit.redo();
      done.push(edit);
      return edit;
    },
    clear: () => {
      done = [];
      undone = [];
    },
    touches: (sheet, area) => [...done, ...undone].some((edit) => edit.sheet === sheet && meets(edit.area, area)),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  };
}
