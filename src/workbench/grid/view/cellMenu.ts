import { columnCount, isWholeColumns, isWholeRows, rowCount } from "../../model/areas";
import { openMenu, type MenuItem } from "../chrome/menu";
import type { LineRange } from "../edit/linesEdit";
import { columnsOf, rowsOf } from "../edit/shiftEdit";
import { copyByMenu, pasteByMenu } from "../input/clipboardKeys";
import { fitLine } from "../input/resize";
import { currentArea } from "../selection/selection";
import { words } from "../words";
import type { GridView } from "./gridView";

/** Opens the menu of the selected cells. */
export function openCellMenu(view: GridView, { x, y }: { readonly x: number; readonly y: number }): void {
  openMenu(view.dom.root, {
    label: words.cellMenu,
    groups: [clipboardItems(view), lineItems(view), sizeItems(view), [...(view.parts.menu ?? [])]],
    anchor: { x, y, width: 0, height: 0 },
    closed: () => {
      view.dom.cells.focus({ preventScroll: true });
    },
  });
}

function clipboardItems(view: GridView): MenuItem[] {
  const { writing, sheet, selecting } = view;
  return [
    { label: words.cut, keys: "Ctrl+X", run: () => void copyByMenu(view, true) },
    { label: words.copy, keys: "Ctrl+C", run: () => void copyByMenu(view, false) },
    { label: words.paste, keys: "Ctrl+V", run: () => void pasteByMenu(view) },
    {
      label: words.clear,
      keys: "Delete",
      run: () => {
        writing.clear(sheet(), selecting.current().areas);
      },
    },
  ];
}

/** Rows cannot be inserted into whole columns, nor columns into whole rows. */
function lineItems({ writing, sheet, selecting }: GridView): MenuItem[] {
  const area = currentArea(selecting.current());
  const [rows, columns] = [rowCount(area), columnCount(area)];
  const rowItems: MenuItem[] = [
    {
      label: words.insertRows(rows),
      keys: "Ctrl+Alt++",
      run: () => {
        writing.insert(sheet(), rowsOf(area));
      },
    },
    {
      label: words.deleteRows(rows),
      keys: "Ctrl+Alt+-",
      run: () => {
        writing.remove(sheet(), rowsOf(area));
      },
    },
  ];
  const columnItems: MenuItem[] = [
    {
      label: words.insertColumns(columns),
      run: () => {
        writing.insert(sheet(), columnsOf(area));
      },
    },
    {
      label: words.deleteColumns(columns),
      run: () => {
        writing.remove(sheet(), columnsOf(area));
      },
    },
  ];
  return [...(isWholeColumns(area) ? [] : rowItems), ...(isWholeRows(area) ? [] : columnItems)];
}

function sizeItems(view: GridView): MenuItem[] {
  const { selecting } = view;
  const area = currentArea(selecting.current());
  const rows: LineRange = { kind: "rows", from: area.top, to: area.bottom };
  const columns: LineRange = { kind: "columns", from: area.left, to: area.right };
  if (isWholeRows(area) && isWholeColumns(area)) return [];
  if (isWholeRows(area)) return hidingItems(view, rows, words.hideRows, words.showRows);
  if (!isWholeColumns(area)) return [];
  const fit = {
    label: words.fitColumns,
    run: () => {
      fitLine(view, "columns", area.left);
    },
  };
  return [...hidingItems(view, columns, words.hideColumns, words.showColumns), fit];
}

function hidingItems({ writing, sheet }: GridView, lines: LineRange, hide: string, show: string): MenuItem[] {
  const known = lines.kind === "rows" ? sheet().rows : sheet().columns;
  const hasHidden = known.slice(lines.from, lines.to + 1).some((line) => line?.hidden === true);
  const showing = {
    label: show,
    run: () => {
      writing.hide(sheet(), lines, false);
    },
  };
  return [
    {
      label: hide,
      run: () => {
        writing.hide(sheet(), lines, true);
      },
    },
    ...(hasHidden ? [showing] : []),
  ];
}
