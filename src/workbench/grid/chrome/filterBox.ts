import { words } from "../words";
import { element } from "./element";
import { openPopup, type Anchor } from "./popup";

export interface FilterBoxInput {
  readonly label: string;
  readonly texts: readonly string[];
  /** The texts that are let through; undefined where all are. */
  readonly allowed: ReadonlySet<string> | undefined;
  readonly anchor: Anchor;
  /** Takes the texts that are let through from now on; undefined lets all through. */
  readonly choose: (allowed: ReadonlySet<string> | undefined) => void;
  readonly closed: () => void;
}

/** So many different values are listed. */
const MOST_TEXTS = 1_000;

/** Opens the choice of values that a column of a table shows. */
export function openFilterBox(
  root: HTMLElement,
  { label, texts, allowed, anchor, choose, closed }: FilterBoxInput,
): void {
  const listed = texts.slice(0, MOST_TEXTS);
  const boxes = listed.map((text) => ({ text, box: checkBox(allowed?.has(text) ?? true) }));
  const all = checkBox(boxes.every(({ box }) => box.checked));
  const lines = boxes.map(({ text, box }) => lineOf(box, text === "" ? words.filterBlank : text));
  const list = element("div", { className: "grid-filter-values" }, lineOf(all, words.filterAll), ...lines);
  const rest =
    texts.length > listed.length
      ? [element("p", { className: "grid-empty" }, words.filterMore(MOST_TEXTS.toLocaleString("en")))]
      : [];
  const button = (text: string, run: () => void): HTMLButtonElement =>
    element(
      "button",
      {
        type: "button",
        className: "grid-button",
        onclick: () => {
          popup.close();
          run();
        },
      },
      text,
    );
  const choices = element(
    "div",
    { className: "grid-choices" },
    button(words.filterApply, apply),
    button(words.filterClear, () => {
      choose(undefined);
    }),
    button(words.cancel, () => undefined),
  );
  const popup = openPopup(root, { className: "grid-filter", content: [list, ...rest, choices], anchor, closed });
  popup.element.role = "dialog";
  popup.element.ariaLabel = label;

  function apply(): void {
    const chosen = boxes.filter(({ box }) => box.checked).map(({ text }) => text);
    const isAll = chosen.length === boxes.length;
    // What is not listed is let through only with everything else.
    choose(isAll ? undefined : new Set(chosen));
  }

  all.addEventListener("change", () => {
    for (const { box } of boxes) box.checked = all.checked;
  });
  list.addEventListener("change", () => {
    all.checked = boxes.every(({ box }) => box.checked);
  });
  all.focus();
}

const checkBox = (checked: boolean): HTMLInputElement => element("input", { type: "checkbox", checked });

const lineOf = (box: HTMLInputElement, text: string): HTMLLabelElement =>
  element("label", { className: "grid-filter-value" }, box, element("span", {}, text));
