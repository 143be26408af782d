import { formatCell, type CellAddress } from "../../../workbook/address";
import { areaOfCell, cellCount } from "../../model/areas";
import type { Layout } from "../geometry/layout";
import { withWholeMerges } from "../selection/selection";
import { summaryOf } from "../selection/summary";
import { validationAt } from "../validation/choices";
import { words } from "../words";
import { createAccessible } from "./accessible";
import { editText } from "../edit/editText";
import type { GridView } from "./gridView";
import { noteAt, noteHint } from "./notes";

/** Brings everything around the painted cells up to date: bar, tabs, status, hints, and the table that is read out. */
export interface Refresh {
  /** After each frame. */
  readonly painted: (layout: Layout) => void;
  /** Something has been selected, or has happened to the workbook. */
  readonly changed: () => void;
  /** The user scrolls: what is read out follows when he stops. */
  readonly scrolled: () => void;
  readonly dispose: () => void;
}

const PAUSE = 120;

export function createRefresh(view: () => GridView): Refresh {
  let isChanged = true;
  let isScrolling: ReturnType<typeof setTimeout> | undefined;
  let summing: ReturnType<typeof setTimeout> | undefined;
  let updateTable: ReturnType<typeof createAccessible> | undefined;

  function readOut(layout: Layout): void {
    const { dom, selecting, surface, sheet } = view();
    updateTable ??= createAccessible(dom.cells);
    updateTable({
      sheet: sheet(),
      layout,
      selection: selecting.current(),
      faceAt: (row, column) => surface.faces.at(sheet(), row, column),
      describe: (cell) => ({ description: describe(view(), cell), hasList: view().lists.hasArrow(sheet(), cell) }),
    });
  }

  return {
    painted: (layout) => {
      view().editing.follow();
      if (isChanged) {
        showBar(view());
        showHints(view());
        clearTimeout(summing);
        summing = setTimeout(() => {
          showSummary(view());
        }, PAUSE);
      } else placeHints(view());
      if (isChanged || isScrolling === undefined) readOut(layout);
      isChanged = false;
    },
    changed: () => {
      isChanged = true;
    },
    scrolled: () => {
      clearTimeout(isScrolling);
      isScrolling = setTimeout(() => {
        isScrolling = undefined;
        view().surface.repaint();
      }, PAUSE);
    },
    dispose: () => {
      clearTimeout(isScrolling);
      clearTimeout(summing);
    },
  };
}

function showBar({ bar, tabs, status, editing, selecting, parts, sheet, dom }: GridView): void {
  const { active } = selecting.current();
  const edited = editing.now();
  const isFocused = dom.root.contains(document.activeElement);
  bar.show({
    name: formatCell(edited?.cell ?? active),
    text: editText(parts.bench, sheet(), active),
    isEditing: edited !== undefined,
  });
  tabs.show(parts.bench.book.sheets, sheet());
  status.showMode(edited?.mode ?? "ready");
  dom.root.classList.toggle("grid-has-focus", isFocused);
}

function showSummary({ status, selecting, sheet }: GridView): void {
  const { areas } = selecting.current();
  const isOne = areas.length === 1 && cellCount(areas[0]) === 1;
  status.showSummary(isOne ? undefined : summaryOf(sheet(), areas));
}

/** What is said of a cell beside what it shows. */
function describe(view: GridView, cell: CellAddress): string {
  const note = noteAt(view.sheet(), cell);
  const prompt = promptAt(view, cell);
  const hint = note === undefined ? undefined : noteHint(note);
  const said = [
    hint === undefined ? "" : `${words.note}:`,
    hint?.title ?? "",
    hint?.text ?? "",
    prompt?.title ?? "",
    prompt?.text ?? "",
  ];
  return said.filter((part) => part !== "").join(" ");
}

function promptAt({ sheet }: GridView, cell: CellAddress): { title: string; text: string } | undefined {
  const prompt = validationAt(sheet(), cell)?.prompt;
  const isShown = prompt?.showPrompt === true && prompt.title + prompt.message !== "";
  return isShown ? { title: prompt.title, text: prompt.message } : undefined;
}

function showHints(view: GridView): void {
  const { hints, selecting, sheet, surface, editing } = view;
  const { active } = selecting.current();
  const note = editing.now() === undefined ? noteAt(sheet(), active) : undefined;
  const box = surface.boxOf(withWholeMerges(sheet(), areaOfCell(active)));
  hints.show("note", note === undefined ? undefined : { ...noteHint(note), side: "right", box });
  placeHints(view);
}

/** What a validation asks for goes along with its cell. */
function placeHints(view: GridView): void {
  const { hints, selecting, sheet, surface } = view;
  const { active } = selecting.current();
  const prompt = promptAt(view, active);
  const box = surface.boxOf(withWholeMerges(sheet(), areaOfCell(active)));
  hints.show("prompt", prompt === undefined ? undefined : { ...prompt, side: "below", box });
}
