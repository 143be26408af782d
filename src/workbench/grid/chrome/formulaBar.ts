import { words } from "../words";
import { element } from "./element";

export interface FormulaBarInput {
  /** Goes to an address or name; false where there is none such. */
  readonly goTo: (text: string) => boolean;
  readonly typed: (text: string) => void;
  /** Enter and Tab take what was typed. */
  readonly commit: (by: "rows" | "columns", step: 1 | -1) => void;
  readonly cancel: () => void;
  /** The keys go back to the cells. */
  readonly leave: () => void;
}

/** The line above the sheet: the name of the active cell, and what it holds. */
export interface FormulaBar {
  readonly field: HTMLTextAreaElement;
  readonly focusName: () => void;
  readonly show: (state: { readonly name: string; readonly text: string; readonly isEditing: boolean }) => void;
}

export function createFormulaBar(
  host: HTMLElement,
  { goTo, typed, commit, cancel, leave }: FormulaBarInput,
): FormulaBar {
  const name = element("input", { className: "grid-name", type: "text", spellcheck: false, autocomplete: "off" });
  const field = element("textarea", { className: "grid-formula", rows: 1, spellcheck: false });
  name.ariaLabel = words.nameBox;
  field.ariaLabel = words.formulaBar;
  const sign = element("span", { className: "grid-fx", ariaHidden: "true" }, "fx");
  host.append(name, sign, field);
  let shownName = "";
  let isEditing = false;

  name.addEventListener("focus", () => {
    name.select();
  });
  name.addEventListener("blur", () => {
    name.value = shownName;
  });
  name.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leave();
    else if (event.key === "Enter" && goTo(name.value.trim())) leave();
    else if (event.key === "Enter") name.select();
    else return;
    event.preventDefault();
  });

  field.addEventListener("input", () => {
    isEditing = true;
    typed(field.value);
  });
  field.addEventListener("keydown", (event) => {
    const isLineBreak = event.key === "Enter" && event.altKey;
    if (event.isComposing) return;
    if (isLineBreak) {
      field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
      typed(field.value);
    } else if (event.key === "Enter") commit("rows", event.shiftKey ? -1 : 1);
    else if (event.key === "Tab" && isEditing) commit("columns", event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") cancel();
    else return;
    event.preventDefault();
  });

  return {
    field,
    focusName: () => {
      name.focus();
    },
    show: (state) => {
      shownName = state.name;
      isEditing = state.isEditing;
      if (document.activeElement !== name) name.value = state.name;
      if (!state.isEditing && field.value !== state.text) field.value = state.text;
    },
  };
}
