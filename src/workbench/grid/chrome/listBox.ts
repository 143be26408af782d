import { words } from "../words";
import { element } from "./element";
import { openPopup, type Anchor } from "./popup";

export interface ListBoxInput {
  readonly label: string;
  readonly entries: readonly string[];
  /** The entry that the cell has. */
  readonly current: string;
  readonly anchor: Anchor;
  readonly choose: (entry: string) => void;
  readonly closed: () => void;
}

/** Opens a list to choose an entry from: with arrow keys and Enter, with the entry's first letters, or with the pointer. */
export function openListBox(
  root: HTMLElement,
  { label, entries, current, anchor, choose, closed }: ListBoxInput,
): void {
  const options = entries.map((entry, index) => {
    const option = element(
      "div",
      { className: "grid-option", id: `grid-option-${index}` },
      entry === "" ? "\u00a0" : entry,
    );
    option.role = "option";
    return option;
  });
  const list = element("div", { className: "grid-list", tabIndex: 0 }, ...options);
  list.role = "listbox";
  list.ariaLabel = label;
  if (options.length === 0) list.append(element("p", { className: "grid-empty" }, words.listEmpty));
  const popup = openPopup(root, { className: "grid-list-popup", content: [list], anchor, closed });
  let at = 0;
  let typed = "";
  let typedAt = 0;

  function go(index: number): void {
    if (options.length === 0) return;
    const next = Math.min(Math.max(index, 0), options.length - 1);
    for (const [place, option] of options.entries()) option.ariaSelected = String(place === next);
    list.setAttribute("aria-activedescendant", `grid-option-${next}`);
    options[next]?.scrollIntoView({ block: "nearest" });
    at = next;
  }

  function take(index: number): void {
    const entry = entries[index];
    popup.close();
    if (entry !== undefined) choose(entry);
  }

  /** Letters that are typed one soon after another are the beginning of an entry. */
  function seek(letter: string, time: number): void {
    typed = time - typedAt > 1000 ? letter : typed + letter;
    typedAt = time;
    const found = entries.findIndex((entry) => entry.toLowerCase().startsWith(typed.toLowerCase()));
    if (found >= 0) go(found);
  }

  list.addEventListener("keydown", (event) => {
    const next = placeFor(event.key, at, options.length);
    if (next !== undefined) go(next);
    else if (event.key === "Enter" || event.key === "Tab") take(at);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) seek(event.key, event.timeStamp);
    else if (event.key === "ArrowUp" && event.altKey) popup.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  list.addEventListener("click", ({ target }) => {
    const index = options.findIndex((option) => option === target);
    if (index >= 0) take(index);
  });
  go(Math.max(0, entries.indexOf(current)));
  list.focus();
}

const PAGE = 8;

function placeFor(key: string, at: number, count: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  return places[key];
}
