import { areaOfCell, cellCount, isSameArea, meets, without } from "../../model/areas";
import { boxIn, cellsIn, type Box, type Pane } from "../geometry/layout";
import { currentArea, withWholeMerges } from "../selection/selection";
import type { Brush } from "./brush";
import { frame } from "./fills";
import type { Scene } from "./scene";

/** The size of the square that fills cells when it is dragged. */
export const HANDLE_PIXELS = 7;

/** Lays the selection's colour over the cells of a pane. */
export function paintChosen(brush: Brush, { selection, palette, sheet }: Scene, pane: Pane): void {
  const seen = cellsIn(pane);
  if (seen === undefined) return;
  // The active cell stays as it is: what is typed goes there.
  const active = withWholeMerges(sheet, areaOfCell(selection.active));
  const parts = selection.areas.flatMap((area) => without(area, active)).filter((part) => meets(part, seen));
  for (const part of parts) brush.fill(boxIn(pane, part), palette.chosen);
}

/** Paints lines around what is selected, what was copied and what is about to be filled. */
export function paintOutlines(brush: Brush, scene: Scene, pane: Pane): void {
  const { selection, palette, isFocused, sheet, copied, filling } = scene;
  const accent = isFocused ? palette.accent : palette.accentAway;
  const isSeveral = selection.areas.length > 1;
  for (const area of selection.areas) {
    const box = besideHeadings(scene.layout.headings, around(boxIn(pane, area)));
    const reach = reachOf(pane, box);
    brush.inside(reach, () => {
      frame(brush, box, accent, isSeveral ? 1 : 2);
    });
  }
  brush.inside(pane.box, () => {
    const active = withWholeMerges(sheet, areaOfCell(selection.active));
    if (isSeveral && !isSameArea(active, currentArea(selection))) frame(brush, boxIn(pane, active), accent, 1);
    for (const area of [copied, filling]) {
      if (area !== undefined && cellCount(area) > 0) paintDashes(brush, boxIn(pane, area), palette.accent);
    }
  });
  if (!isSeveral) paintHandle(brush, scene, pane, accent);
}

/** The line around a selection lies on the gridlines around it. */
const around = ({ x, y, width, height }: Box): Box => ({ x: x - 2, y: y - 2, width: width + 3, height: height + 3 });

/** Headings are not painted over: a line that would lie on them lies inside of the cells. */
function besideHeadings(headings: { readonly width: number; readonly height: number }, box: Box): Box {
  const right = Math.max(0, headings.width - box.x);
  const down = Math.max(0, headings.height - box.y);
  const [x, y] = [right <= 2 ? right : 0, down <= 2 ? down : 0];
  return { x: box.x + x, y: box.y + y, width: box.width - x, height: box.height - y };
}

/** At a pane's edge the line lies over the line between the panes, unless the selection goes on under the other pane. */
function reachOf({ box }: Pane, { x, y }: Box): Box {
  const left = x >= box.x - 2 ? 2 : 0;
  const top = y >= box.y - 2 ? 2 : 0;
  return { x: box.x - left, y: box.y - top, width: box.width + left, height: box.height + top };
}

/** The square at the corner of the selection. */
export function handleIn(box: Box): Box {
  const half = (HANDLE_PIXELS - 1) / 2;
  return {
    x: box.x + box.width - half - 1,
    y: box.y + box.height - half - 1,
    width: HANDLE_PIXELS,
    height: HANDLE_PIXELS,
  };
}

function paintHandle(brush: Brush, { selection, palette }: Scene, pane: Pane, accent: string): void {
  const handle = handleIn(boxIn(pane, currentArea(selection)));
  brush.inside(pane.box, () => {
    brush.fill(handle, palette.paper);
    brush.fill({ ...handle, x: handle.x + 1, y: handle.y + 1 }, accent);
  });
}

function paintDashes({ context, crisp, thickness }: Brush, { x, y, width, height }: Box, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = thickness(2);
  context.setLineDash([5, 3]);
  context.strokeRect(crisp(x), crisp(y), crisp(width) - 1, crisp(height) - 1);
}
