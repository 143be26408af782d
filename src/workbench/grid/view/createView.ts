import type { Area, CellAddress } from "../../../workbook/address";
import { areaOfCell } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { activeSheet, select } from "../../model/select";
import { createFormulaBar } from "../chrome/formulaBar";
import { createHints } from "../chrome/hints";
import type { Anchor } from "../chrome/popup";
import { createStatusBar } from "../chrome/statusBar";
import { createHistory, type Edit } from "../edit/history";
import { createPerform, type Perform } from "../input/perform";
import type { SceneParts } from "./surface";
import type { GridParts } from "../parts";
import { targetOf } from "../selection/goTo";
import { selectArea, withWholeMerges } from "../selection/selection";
import { words } from "../words";
import { openCellMenu } from "./cellMenu";
import { createClipboard } from "./clipboard";
import { createDom } from "./dom";
import { createEditing } from "./editing";
import type { GridView } from "./gridView";
import { createLists } from "./lists";
import { noteAt } from "./notes";
import { createRefresh, type Refresh } from "./refresh";
import { createSelecting } from "./selecting";
import { createSheets } from "./sheets";
import { createSurface } from "./surface";
import { createTabs } from "./createTabs";
import { createWriting } from "./writing";

/** A grid put together, and what keeps it up to date. */
export interface BuiltView {
  readonly view: GridView;
  readonly refresh: Refresh;
  readonly perform: Perform;
}

/** Brings the parts of a grid together. */
export function createView(container: HTMLElement, parts: GridParts): BuiltView {
  const { bench } = parts;
  const dom = createDom(container);
  const history = createHistory();
  const refresh = createRefresh(() => view);
  let filling: Area | undefined;

  const sheet = (): Sheet => activeSheet(bench);
  const focusCells = (): void => {
    dom.cells.focus({ preventScroll: true });
  };
  const changed = (): void => {
    refresh.changed();
    surface.repaint();
  };

  const surface = createSurface({
    parts,
    dom,
    describe: () => describe(view, filling),
    painted: (layout) => {
      refresh.painted(layout);
    },
  });
  const selecting = createSelecting({
    bench,
    changed: (isOwn) => {
      if (!isOwn) surface.reveal(selecting.current().active);
      changed();
    },
  });
  const writing = createWriting({ bench, history, root: dom.root });
  const lists = createLists({ parts, root: dom.root, history, writing, anchorAt, closed: focusCells });
  const editing = createEditing({
    parts,
    dom,
    writing,
    sheet,
    changed: () => {
      // What was copied is not what would be pasted any more once something else is typed.
      if (editing.now() !== undefined) clipboard.forget();
      changed();
    },
    bar: () => bar.field,
    boxOf: (on, cell) => ({
      box: surface.boxOf(withWholeMerges(on, areaOfCell(cell))),
      face: surface.faces.at(on, cell.row, cell.column),
    }),
  });
  const sheets = createSheets({ bench, editing, writing });
  const clipboard = createClipboard({ bench, looks: parts.looks, sheet, selecting, writing, changed });
  const bar = createFormulaBar(dom.bar, {
    goTo,
    leave: focusCells,
    cancel: () => {
      editing.cancel();
      changed();
      focusCells();
    },
    typed: (text) => {
      editing.typeInBar(selecting.current().active, text);
    },
    commit: (by, step) => {
      editing.commit(() => {
        focusCells();
        perform({ kind: "next", by, step });
      });
    },
  });
  const status = createStatusBar(dom.status);
  const tabs = createTabs({ bench, dom, sheets, closed: focusCells });

  /** The place of a cell in the window. */
  function anchorAt(cell: CellAddress): Anchor {
    const { x, y, width, height } = surface.boxOf(withWholeMerges(sheet(), areaOfCell(cell)));
    const { left, top } = dom.cells.getBoundingClientRect();
    return { x: left + x, y: top + y, width, height };
  }

  function goTo(text: string): boolean {
    const target = targetOf(bench.book, sheet(), text);
    if (target === undefined) {
      status.say(words.noAddress(text));
      return false;
    }
    editing.commit(() => {
      sheets.show(target.sheet);
      selecting.choose(selectArea(target.sheet, target.area));
      surface.reveal({ row: target.area.top, column: target.area.left });
    });
    status.say("");
    return true;
  }

  /** Shows where something was taken back or done again. */
  function back(take: () => Edit | undefined, said: string): void {
    if (editing.now() !== undefined) return;
    const edit = take();
    if (edit === undefined) return;
    select(bench, edit.sheet, edit.seen ?? edit.sheet.selection);
    surface.reveal(selecting.current().active);
    status.say(said);
  }

  const view: GridView = {
    parts,
    dom,
    history,
    surface,
    selecting,
    writing,
    editing,
    clipboard,
    lists,
    sheets,
    bar,
    tabs,
    status,
    sheet,
    hints: createHints(dom.hints),
    undo: () => {
      back(history.undo, words.undone);
    },
    redo: () => {
      back(history.redo, words.redone);
    },
    showFilling: (area) => {
      filling = area;
      changed();
    },
    openMenu: (at) => {
      openCellMenu(view, at);
    },
  };
  const perform = createPerform(view);
  return { view, refresh, perform };
}

/** What is seen of a sheet beside the sheet itself. */
function describe(
  { selecting, editing, clipboard, lists, dom, sheet }: GridView,
  filling: Area | undefined,
): SceneParts {
  const on = sheet();
  const selection = selecting.current();
  return {
    selection,
    filling,
    isFocused: dom.root.contains(document.activeElement),
    copied: clipboard.marked(on),
    hasNote: (cell) => noteAt(on, cell) !== undefined,
    hasArrow: lists.hasArrow(on, selection.active),
    filterAt: (cell) => lists.filterAt(on, cell),
    edited: editing.now()?.cell,
  };
}
