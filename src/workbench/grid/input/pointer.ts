import type { CellAddress } from "../../../workbook/address";
import { areaOfCell, covers } from "../../model/areas";
import { hitAt, type Hit } from "../geometry/hit";
import type { Box } from "../geometry/layout";
import { buttonIn } from "../paint/marks";
import { handleIn } from "../paint/selection";
import { cellUnder, currentArea, withWholeMerges } from "../selection/selection";
import { isSame } from "../selection/steps";
import type { GridView } from "../view/gridView";
import { noteAt, noteHint } from "../view/notes";
import { pointIn, type Point } from "./drag";
import { startFilling } from "./fillDrag";
import { fitLine, startResize } from "./resize";
import { selectedBy, startPointing, startSelecting } from "./selectDrag";

const isInside = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x >= x && point.y >= y && point.x < x + width && point.y < y + height;

/** Lets the pointer select, fill, resize and open. */
export function listenToPointer(view: GridView): void {
  const { cells } = view.dom;
  cells.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && event.pointerType !== "touch") press(view, event);
  });
  cells.addEventListener("click", (event) => {
    tap(view, pointIn(cells, event), "pointerType" in event && event.pointerType === "touch");
  });
  cells.addEventListener("dblclick", (event) => {
    doublePress(view, pointIn(cells, event));
  });
  cells.addEventListener("pointermove", (event) => {
    if (event.buttons === 0) hover(view, pointIn(cells, event));
  });
  cells.addEventListener("pointerleave", () => {
    view.hints.show("note", undefined);
  });
}

function press(view: GridView, event: PointerEvent): void {
  const { dom, surface, editing } = view;
  const point = pointIn(dom.cells, event);
  const hit = hitAt(surface.layout(), point.x, point.y);
  if (editing.now() !== undefined && hit.kind === "cell" && startPointing(view, event, hit.cell)) return;
  // The keys stay with the cells, or go to whatever the press opens.
  event.preventDefault();
  editing.commit(() => {
    dom.cells.focus({ preventScroll: true });
    pressOn(view, event, hit, point);
  });
}

function pressOn(view: GridView, event: PointerEvent, hit: Hit, point: Point): void {
  if (hit.kind === "cell" && isInside(handleBox(view), point)) startFilling(view, event);
  else if (hit.kind === "cell" && isOnButton(view, hit.cell, point)) select(view, hit);
  else if (hit.kind === "row-heading" && hit.edge !== undefined) startResize(view, event, "rows", hit.edge);
  else if (hit.kind === "column-heading" && hit.edge !== undefined) startResize(view, event, "columns", hit.edge);
  else startSelecting(view, event, hit);
}

function select(view: GridView, hit: Hit): void {
  view.selecting.choose(selectedBy(view, hit));
}

/**
 * A button opens its list when it is let go: a list that was open already is closed by then. A finger selects when it taps, not
 * when it scrolls.
 */
function tap(view: GridView, point: Point, isTouch: boolean): void {
  const hit = hitAt(view.surface.layout(), point.x, point.y);
  const isButton = hit.kind === "cell" && isOnButton(view, hit.cell, point);
  if (!isTouch && !isButton) return;
  view.editing.commit(() => {
    if (isTouch) select(view, hit);
    if (isButton) view.lists.open(view.sheet(), cellUnder(view.sheet(), hit.cell));
  });
}

const handleBox = ({ surface, selecting }: GridView): Box => handleIn(surface.boxOf(currentArea(selecting.current())));

/** Whether a point lies on the arrow of the active cell's list, or on the button of a filter. */
function isOnButton({ surface, lists, sheet, selecting }: GridView, cell: CellAddress, point: Point): boolean {
  const under = cellUnder(sheet(), cell);
  const isActive = isSame(selecting.current().active, under);
  const hasButton = lists.filterAt(sheet(), under) !== undefined || (isActive && lists.hasArrow(sheet(), under));
  return hasButton && isInside(buttonIn(surface.boxOf(withWholeMerges(sheet(), areaOfCell(under)))), point);
}

function doublePress(view: GridView, point: Point): void {
  const hit = hitAt(view.surface.layout(), point.x, point.y);
  if ("edge" in hit) fitLine(view, hit.kind === "row-heading" ? "rows" : "columns", hit.edge);
  else if (hit.kind === "cell" && !isOnButton(view, hit.cell, point))
    view.editing.begin(cellUnder(view.sheet(), hit.cell));
}

/** Tells by the pointer's form what a press would do, and shows the note of a cell. */
function hover(view: GridView, point: Point): void {
  const { dom, surface, sheet, hints } = view;
  const hit = hitAt(surface.layout(), point.x, point.y);
  dom.cells.dataset["pointer"] = pointerOver(view, hit, point);
  const cell = hit.kind === "cell" ? cellUnder(sheet(), hit.cell) : undefined;
  const note = cell === undefined ? undefined : noteAt(sheet(), cell);
  if (cell === undefined || note === undefined) {
    hints.show("note", undefined);
    return;
  }
  const box = surface.boxOf(withWholeMerges(sheet(), areaOfCell(cell)));
  hints.show("note", { ...noteHint(note), side: "right", box });
}

function pointerOver(view: GridView, hit: Hit, point: Point): string {
  if ("edge" in hit) return hit.kind === "row-heading" ? "row-edge" : "column-edge";
  if (hit.kind !== "cell") return "heading";
  if (isInside(handleBox(view), point)) return "handle";
  return isOnButton(view, hit.cell, point) ? "button" : "cell";
}

/** Opens the menu where the pointer is; what is pressed is selected first, unless it is already. */
export function openMenuAt(view: GridView, event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
  const point = pointIn(view.dom.cells, event);
  const hit = hitAt(view.surface.layout(), point.x, point.y);
  const pressed = selectedBy(view, hit);
  view.editing.commit(() => {
    const isSelected = view.selecting.current().areas.some((area) => covers(area, currentArea(pressed)));
    if (!isSelected) view.selecting.choose(pressed);
    view.openMenu({ x: event.clientX, y: event.clientY });
  });
}
