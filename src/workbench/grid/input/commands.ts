import { asColumn, asRow, type Area } from "../../../workbook/address";
import { areaOf, isWholeColumns, offset } from "../../model/areas";
import { copyInto } from "../edit/copiedCells";
import { columnsOf, rowsOf } from "../edit/shiftEdit";
import { everythingAround } from "../selection/region";
import { currentArea, selectArea, selectColumns, selectRows } from "../selection/selection";
import type { GridView } from "../view/gridView";
import type { CommandName } from "./actions";

/** What is done to the selection as it is, by name. */
export const COMMANDS: Readonly<Record<CommandName, (view: GridView) => void>> = {
  all: ({ selecting, sheet }) => {
    const { active } = selecting.current();
    const area = everythingAround(sheet(), active, currentArea(selecting.current()));
    selecting.choose({ ...selectArea(sheet(), area), active });
  },
  "whole-rows": ({ selecting }) => {
    const { active } = selecting.current();
    const { top, bottom } = currentArea(selecting.current());
    selecting.choose({ ...selectRows(top, bottom), active: { ...active, column: asColumn(0) } });
  },
  "whole-columns": ({ selecting }) => {
    const { active } = selecting.current();
    const { left, right } = currentArea(selecting.current());
    selecting.choose({ ...selectColumns(left, right), active: { ...active, row: asRow(0) } });
  },
  clear: ({ writing, sheet, selecting }) => {
    writing.clear(sheet(), selecting.current().areas);
  },
  empty: ({ editing, selecting }) => {
    editing.begin(selecting.current().active, { text: "" });
  },
  edit: ({ editing, selecting }) => {
    editing.begin(selecting.current().active);
  },
  undo: ({ undo }) => {
    undo();
  },
  redo: ({ redo }) => {
    redo();
  },
  "open-list": ({ lists, sheet, selecting }) => {
    lists.open(sheet(), selecting.current().active);
  },
  menu: (view) => {
    view.openMenu(menuPlace(view));
  },
  "fill-down": (view) => {
    const area = currentArea(view.selecting.current());
    fillFrom(view, { ...area, bottom: area.top }, { ...area, top: asRow(area.top + 1) });
  },
  "fill-right": (view) => {
    const area = currentArea(view.selecting.current());
    fillFrom(view, { ...area, right: area.left }, { ...area, left: asColumn(area.left + 1) });
  },
  insert: ({ writing, sheet, selecting }) => {
    writing.insert(sheet(), linesOf(currentArea(selecting.current())));
  },
  delete: ({ writing, sheet, selecting }) => {
    writing.remove(sheet(), linesOf(currentArea(selecting.current())));
  },
  escape: ({ clipboard }) => {
    clipboard.forget();
  },
  "active-cell": ({ surface, selecting }) => {
    surface.reveal(selecting.current().active);
  },
};

/** Whole columns where these are selected, else the rows of what is selected. */
const linesOf = (area: Area): Area => (isWholeColumns(area) ? columnsOf(area) : rowsOf(area));

/** Copies the first row, or column, of the selection over the rest; a single one takes what stands before it. */
function fillFrom({ writing, sheet, parts }: GridView, first: Area, rest: Area): void {
  const isOneRow = rest.top > rest.bottom;
  const isOneColumn = rest.left > rest.right;
  const before = isOneRow ? offset(first, -1, 0) : offset(first, 0, -1);
  const [source, target] = isOneRow || isOneColumn ? [before, first] : [first, rest];
  if (source.top < 0 || source.left < 0) return;
  writing.change(sheet(), [target], () => {
    copyInto(parts.bench, sheet(), source, target);
  });
}

/** Where the menu opens that was asked for by a key: at the active cell. */
function menuPlace({ surface, selecting, dom }: GridView): { x: number; y: number } {
  const { row, column } = selecting.current().active;
  const box = surface.boxOf(areaOf(row, column, row, column));
  const { left, top } = dom.cells.getBoundingClientRect();
  return { x: left + box.x + 8, y: top + box.y + box.height };
}
