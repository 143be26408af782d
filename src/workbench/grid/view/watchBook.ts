import type { WorkbookEvent } from "../../model/events";
import type { GridView } from "./gridView";

/** Keeps the grid in step with the workbook, whoever changes it; gives what ends that. */
export function watchBook(view: GridView, changed: () => void): () => void {
  const { bench } = view.parts;
  const hear = (event: WorkbookEvent): void => {
    view.selecting.hear(event);
    forgetHistory(view, event);
    remeasure(view, event);
    view.surface.forgetLooks();
    changed();
  };
  bench.listeners.add(hear);
  return () => {
    bench.listeners.delete(hear);
  };
}

function remeasure({ surface }: GridView, event: WorkbookEvent): void {
  if (event.kind === "cells-moved") surface.remeasure(event.sheet, "moved");
  if (event.kind === "look-changed") surface.remeasure(event.sheet, "sizes");
  if (event.kind !== "cells-changed") return;
  surface.remeasure(event.sheet, { from: event.area.top, to: event.area.bottom });
}

/** What the add-in does to the same cells cannot be told from what the user did any more: then nothing is taken back. */
function forgetHistory({ history, parts }: GridView, event: WorkbookEvent): void {
  if (parts.bench.actor !== "add-in") return;
  const isElsewhere = event.kind === "cells-changed" && !history.touches(event.sheet, event.area);
  if (UNSETTLING.has(event.kind) && !isElsewhere) history.clear();
}

const UNSETTLING: ReadonlySet<WorkbookEvent["kind"]> = new Set([
  "cells-moved",
  "cells-changed",
  "sheet-deleted",
  "sheet-renamed",
]);
