import { bounding } from "../../model/areas";
import { fillCells, fillTarget } from "../edit/fillCells";
import { cellAtPoint } from "../geometry/hit";
import { currentArea, selectArea } from "../selection/selection";
import type { GridView } from "../view/gridView";
import { startDrag, type Point } from "./drag";

/** Fills cells beside the selection by what stands in it, as far as the handle is dragged. */
export function startFilling(view: GridView, event: PointerEvent): void {
  const { selecting, surface, writing, sheet, dom, parts } = view;
  const source = currentArea(selecting.current());
  const targetAt = ({ x, y }: Point) => fillTarget(source, cellAtPoint(surface.layout(), x, y));
  startDrag({
    host: dom.cells,
    event,
    scroll: surface.scrollBy,
    move: (point) => {
      view.showFilling(targetAt(point));
    },
    end: (point) => {
      const target = targetAt(point);
      view.showFilling(undefined);
      if (target === undefined) return;
      const isDone = writing.change(sheet(), [target], () => {
        fillCells(parts.bench, sheet(), source, target);
      });
      if (isDone) selecting.choose(selectArea(sheet(), bounding(source, target)));
    },
  });
}
