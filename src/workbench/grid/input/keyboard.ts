import type { GridView } from "../view/gridView";
import { actionOf, type KeyPress } from "./actions";
import type { Perform } from "./perform";

/** Lets keys work in the sheet, and in the editor of a cell. */
export function listenToKeys(view: GridView, perform: Perform): void {
  const { cells, editor } = view.dom;
  cells.addEventListener("keydown", (event) => {
    if (event.target !== cells || event.defaultPrevented) return;
    const action = actionOf(pressOf(event));
    if (action === undefined) return;
    // What begins with an accent or an input method goes on in the editor.
    if (action.kind !== "type" || action.text !== "") event.preventDefault();
    perform(action);
  });
  editor.addEventListener("keydown", (event) => {
    if (!event.isComposing) editKey(view, perform, event);
  });
}

/** Keys that write a character with AltGr, or with Option on a Mac, are not pressed for Ctrl or Alt. */
function pressOf(event: KeyboardEvent): KeyPress {
  const { key, shiftKey: shift, altKey, ctrlKey, metaKey } = event;
  const isOption = /Mac|iP/.test(navigator.userAgent) && altKey && !ctrlKey && !metaKey && key.length === 1;
  const isWriting = event.getModifierState("AltGraph") || isOption;
  return { key, shift, alt: altKey && !isWriting, ctrl: (ctrlKey || metaKey) && !isWriting };
}

const ARROWS: Readonly<Record<string, readonly [by: "rows" | "columns", step: 1 | -1]>> = {
  ArrowUp: ["rows", -1],
  ArrowDown: ["rows", 1],
  ArrowLeft: ["columns", -1],
  ArrowRight: ["columns", 1],
};

function editKey({ editing, dom: { editor } }: GridView, perform: Perform, event: KeyboardEvent): void {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  const commit = (by: "rows" | "columns", step: 1 | -1): void => {
    editing.commit(() => {
      perform({ kind: "next", by, step });
    });
  };
  const arrow = ARROWS[key];
  // In a formula, arrow keys move in the text: it is not done yet.
  const isLeaving =
    editing.now()?.mode === "enter" && !editor.value.startsWith("=") && !shiftKey && !ctrlKey && !metaKey;
  if (key === "Enter" && altKey) {
    editor.setRangeText("\n", editor.selectionStart, editor.selectionEnd, "end");
    editor.dispatchEvent(new Event("input"));
  } else if (key === "Enter") commit("rows", shiftKey ? -1 : 1);
  else if (key === "Tab") commit("columns", shiftKey ? -1 : 1);
  else if (key === "Escape") editing.cancel();
  else if (key === "F2") editing.settle();
  else if (arrow !== undefined && isLeaving) commit(...arrow);
  else return;
  event.preventDefault();
}
