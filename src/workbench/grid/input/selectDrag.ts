import type { CellAddress } from "../../../workbook/address";
import { formatReference } from "../../api/address";
import { areaOfCell, bounding, WHOLE_SHEET } from "../../model/areas";
import { cellAtPoint, type Hit } from "../geometry/hit";
import {
  addArea,
  extendTo,
  selectArea,
  selectCell,
  selectColumns,
  selectRows,
  withLast,
  type Selection,
} from "../selection/selection";
import type { GridView } from "../view/gridView";
import { pointIn, startDrag, type Point } from "./drag";

/** What a press on something selects. */
export function selectedBy({ sheet }: GridView, hit: Hit): Selection {
  switch (hit.kind) {
    case "cell":
      return selectCell(sheet(), hit.cell);
    case "row-heading":
      return selectRows(hit.row, hit.row);
    case "column-heading":
      return selectColumns(hit.column, hit.column);
    case "corner":
      return selectArea(sheet(), WHOLE_SHEET);
  }
}

/** Extends a selection to what lies under the pointer: by cells, rows or columns as it was begun. */
function extendedBy({ sheet, surface }: GridView, begun: Hit, selection: Selection, { x, y }: Point): Selection {
  const { row, column } = cellAtPoint(surface.layout(), x, y);
  const { active, areas } = selection;
  if (begun.kind === "cell") return extendTo(sheet(), selection, { row, column });
  if (begun.kind === "corner") return selection;
  const extended = begun.kind === "row-heading" ? selectRows(active.row, row) : selectColumns(active.column, column);
  return { ...extended, areas: withLast(areas.slice(0, -1), extended.areas[0]) };
}

/** Selects what is pressed, and what the pointer goes over then. Shift extends the selection, Ctrl adds to it. */
export function startSelecting(view: GridView, event: PointerEvent, hit: Hit): void {
  const { selecting, sheet, surface, dom } = view;
  const before = selecting.current();
  let selection = selectedBy(view, hit);
  if (event.shiftKey) selection = extendedBy(view, hit, before, pointIn(dom.cells, event));
  else if (event.ctrlKey || event.metaKey) selection = addArea(sheet(), before, selection);
  selecting.show(selection);
  startDrag({
    host: dom.cells,
    event,
    move: (point) => {
      selection = extendedBy(view, hit, selection, point);
      selecting.show(selection);
    },
    end: () => {
      selecting.choose(selection);
    },
    scroll: surface.scrollBy,
  });
}

/** While a formula is being typed, cells that are pressed put their address into it; false where no address can stand. */
export function startPointing(view: GridView, event: PointerEvent, cell: CellAddress): boolean {
  const { editing, surface, dom } = view;
  if (!editing.point(formatReference(areaOfCell(cell)))) return false;
  event.preventDefault();
  const move = ({ x, y }: Point): void => {
    const to = cellAtPoint(surface.layout(), x, y);
    editing.point(formatReference(bounding(areaOfCell(cell), areaOfCell(to))));
  };
  startDrag({ host: dom.cells, event, move, end: () => undefined, scroll: surface.scrollBy });
  return true;
}
