import { formatCell, type CellAddress } from "../../../workbook/address";
import { areaOfCell } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { ask } from "../chrome/question";
import { checkEntry } from "../edit/checkEntry";
import { editText } from "../edit/editText";
import { pointAt, type Pointed } from "../edit/pointing";
import type { Box } from "../geometry/layout";
import type { GridParts } from "../parts";
import type { Face } from "../text/face";
import { words } from "../words";
import type { GridDom } from "./dom";
import { dressEditor, fitEditor } from "./editorBox";
import type { Writing } from "./writing";

/** A cell that is being edited. */
export interface Edited {
  readonly sheet: Sheet;
  readonly cell: CellAddress;
  /** Whether typing has begun it, so that arrow keys leave the cell; else they move in the text. */
  readonly mode: "enter" | "edit";
}

/** Typing into cells. */
export interface Editing {
  readonly now: () => Edited | undefined;
  /** Begins to edit a cell: with its content, or with what was typed in its place. */
  readonly begin: (cell: CellAddress, start?: { readonly text: string; readonly isInBar?: boolean }) => void;
  /** Takes the entry into the cell, and goes on; where the entry is refused the user is asked first. */
  readonly commit: (then?: () => void) => void;
  readonly cancel: () => void;
  /** Puts an address into the formula that is being typed; false where none can stand. */
  readonly point: (address: string) => boolean;
  /** Arrow keys move in the text from now on. */
  readonly settle: () => void;
  /** Moves the editor to where its cell is now. */
  readonly follow: () => void;
  /** The user types into the formula bar. */
  readonly typeInBar: (cell: CellAddress, text: string) => void;
}

export interface EditingInput {
  readonly parts: GridParts;
  readonly dom: GridDom;
  readonly writing: Writing;
  readonly sheet: () => Sheet;
  readonly boxOf: (sheet: Sheet, cell: CellAddress) => { readonly box: Box; readonly face: Face };
  /** The text field of the formula bar: it shows the same text. */
  readonly bar: () => HTMLTextAreaElement | undefined;
  readonly changed: () => void;
}

/** Makes the editor of cells. */
export function createEditing({ parts, dom, writing, sheet, boxOf, bar, changed }: EditingInput): Editing {
  const { bench } = parts;
  const { editor } = dom;
  let edited: Edited | undefined;
  let pointed: Pointed | undefined;
  let isAsking = false;

  /** The field that the user types into; the other one shows the same. */
  const field = (): HTMLTextAreaElement => {
    const other = bar();
    return other !== undefined && document.activeElement === other ? other : editor;
  };

  function show(text: string): void {
    for (const one of [editor, bar()]) if (one !== undefined && one.value !== text) one.value = text;
    follow();
  }

  function begin(cell: CellAddress, start?: { readonly text: string; readonly isInBar?: boolean }): void {
    const shown = sheet();
    if (edited !== undefined) return;
    const why = writing.whyNot(shown, [areaOfCell(cell)]);
    if (why !== undefined) {
      writing.refuse(why);
      return;
    }
    edited = { sheet: shown, cell, mode: start === undefined || start.isInBar === true ? "edit" : "enter" };
    pointed = undefined;
    parts.onEditing?.(true);
    editor.hidden = false;
    editor.ariaLabel = words.editor(formatCell(cell));
    dressEditor(editor, boxOf(shown, cell).face);
    show(start?.text ?? editText(bench, shown, cell));
    if (start?.isInBar !== true) {
      editor.focus({ preventScroll: true });
      editor.setSelectionRange(editor.value.length, editor.value.length);
    }
    changed();
  }

  function close(): void {
    edited = undefined;
    pointed = undefined;
    editor.hidden = true;
    editor.value = "";
    parts.onEditing?.(false);
    changed();
  }

  function take({ sheet: on, cell }: Edited, text: string, then: (() => void) | undefined): void {
    close();
    writing.enter(on, cell, text);
    dom.cells.focus({ preventScroll: true });
    then?.();
  }

  function commit(then?: () => void): void {
    if (edited === undefined) {
      then?.();
      return;
    }
    if (isAsking) return;
    const { sheet: on, cell } = edited;
    const text = editor.value;
    if (text === editText(bench, on, cell)) {
      cancel();
      then?.();
      return;
    }
    const question = checkEntry({ ...parts, sheet: on, cell, evaluate: parts.evaluate }, text);
    if (question === undefined) {
      take(edited, text, then);
      return;
    }
    isAsking = true;
    const from = field();
    ask(dom.root, question, (answer) => {
      isAsking = false;
      if (edited === undefined) return;
      if (answer === "keep" || answer === "ok") take(edited, text, then);
      else if (answer === "cancel") cancel();
      else from.select();
    });
  }

  function cancel(): void {
    if (edited === undefined) return;
    close();
    dom.cells.focus({ preventScroll: true });
  }

  function point(address: string): boolean {
    const one = field();
    if (edited === undefined) return false;
    const result = pointAt(one.value, one.selectionStart, address, pointed);
    if (result === undefined) return false;
    pointed = result.pointed;
    show(result.text);
    one.setSelectionRange(result.pointed.to, result.pointed.to);
    return true;
  }

  function follow(): void {
    if (edited === undefined) return;
    const { clientWidth: width, clientHeight: height } = dom.scroller;
    fitEditor(editor, boxOf(edited.sheet, edited.cell).box, { width, height });
    editor.hidden = edited.sheet !== sheet();
  }

  editor.addEventListener("input", () => {
    pointed = undefined;
    show(editor.value);
  });
  return {
    now: () => edited,
    begin,
    commit,
    cancel,
    point,
    settle: () => {
      if (edited !== undefined) edited = { ...edited, mode: "edit" };
      changed();
    },
    follow,
    typeInBar: (cell, text) => {
      begin(cell, { text, isInBar: true });
      pointed = undefined;
      show(text);
    },
  };
}
