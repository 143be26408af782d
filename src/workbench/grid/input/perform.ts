import { asColumn, asRow, MAX_COLUMNS, MAX_ROWS, type CellAddress } from "../../../workbook/address";
import { isSeveralCells, nextCell, type Course } from "../selection/cycle";
import { lastUsedCell } from "../selection/region";
import { extendTo, selectCell, type Selection } from "../selection/selection";
import { jumpFrom, stepFrom, type Way } from "../selection/steps";
import type { GridView } from "../view/gridView";
import type { Action } from "./actions";
import { COMMANDS } from "./commands";

/** Does what keys ask for. */
export type Perform = (action: Action) => void;

/** Makes what answers to keys. After several Tabs, Enter goes back to the column of the first. */
export function createPerform(view: GridView): Perform {
  const { selecting, surface, sheet } = view;
  let tabColumn: number | undefined;

  function choose(selection: Selection, seen: CellAddress = selection.head): void {
    selecting.choose(selection);
    surface.reveal(seen);
  }

  /** Moves the active cell, or the end of the selection. */
  function go(target: (from: CellAddress) => CellAddress, isExtending: boolean): void {
    const selection = selecting.current();
    if (isExtending) choose(extendTo(sheet(), selection, target(selection.head)));
    else choose(selectCell(sheet(), target(selection.active)));
  }

  function next(course: Course): void {
    const selection = selecting.current();
    if (course.by === "columns") tabColumn ??= selection.active.column;
    const isReturn = course.by === "rows" && tabColumn !== undefined && !isSeveralCells(sheet(), selection);
    const from = isReturn
      ? selectCell(sheet(), { row: selection.active.row, column: asColumn(tabColumn ?? 0) })
      : selection;
    const following = nextCell(sheet(), from, course);
    if (course.by === "rows") tabColumn = undefined;
    choose(following, following.active);
  }

  /** Goes on by as much as is in sight, and scrolls as far. */
  function page(way: Way, isExtending: boolean): void {
    const { moving } = way.rows === 0 ? surface.layout().columns : surface.layout().rows;
    const size = Math.max(1, moving.lines.length - 1);
    const distance = (moving.to - moving.from) * (way.rows + way.columns);
    surface.scrollBy(way.columns === 0 ? 0 : distance, way.rows === 0 ? 0 : distance);
    go((from) => paged(from, way, size), isExtending);
  }

  return (action) => {
    const isTab = action.kind === "next";
    if (!isTab && action.kind !== "type") tabColumn = undefined;
    switch (action.kind) {
      case "move":
        go((from) => (action.isJump ? jumpFrom : stepFrom)(sheet(), from, action.way), action.isExtending);
        return;
      case "next":
        next(action);
        return;
      case "page":
        page(action.way, action.isExtending);
        return;
      case "row-start":
        go(({ row }) => ({ row, column: asColumn(firstMoving(view, "columns")) }), action.isExtending);
        return;
      case "sheet-start":
        go(
          () => ({ row: asRow(firstMoving(view, "rows")), column: asColumn(firstMoving(view, "columns")) }),
          action.isExtending,
        );
        return;
      case "sheet-end":
        go(() => lastUsedCell(sheet()), action.isExtending);
        return;
      case "type":
        view.editing.begin(selecting.current().active, { text: action.text });
        return;
      case "sheet":
        view.sheets.step(action.step);
        return;
      case "leave":
        if (action.step > 0) view.tabs.focus();
        else view.bar.focusName();
        return;
      case "command":
        COMMANDS[action.name](view);
    }
  };
}

const paged = ({ row, column }: CellAddress, way: Way, size: number): CellAddress => ({
  row: asRow(Math.min(Math.max(row + way.rows * size, 0), MAX_ROWS - 1)),
  column: asColumn(Math.min(Math.max(column + way.columns * size, 0), MAX_COLUMNS - 1)),
});

/** Home leads to the first cell that is not frozen. */
function firstMoving({ sheet, surface }: GridView, by: "rows" | "columns"): number {
  const axis = surface.axes()[by];
  return axis.lineAt(axis.startOf(sheet().frozen[by]));
}
