import type { WorkbookEvent } from "../../model/events";
import type { Workbench } from "../../model/workbench";

/** Whether something of a workbook has changed since it was opened or saved. */
export interface UnsavedWatch {
  readonly isUnsaved: () => boolean;
  readonly saved: () => void;
  readonly close: () => void;
}

export interface UnsavedParts {
  readonly bench: Workbench;
  /** Lets the watch hear of looks that somebody has changed; gives what ends that. What is only calculated is no change. */
  readonly watchLooks: (restyled: () => void) => () => void;
  /** Told when the workbook comes to have changes, and when they are saved. */
  readonly changed: (isUnsaved: boolean) => void;
}

const CHANGES: ReadonlySet<WorkbookEvent["kind"]> = new Set([
  "cells-changed",
  "cells-moved",
  "sheet-added",
  "sheet-deleted",
  "sheet-renamed",
]);

/** Watches a workbook for changes. */
export function watchUnsaved({ bench, watchLooks, changed }: UnsavedParts): UnsavedWatch {
  let isUnsaved = false;

  function set(now: boolean): void {
    if (now === isUnsaved) return;
    isUnsaved = now;
    changed(now);
  }

  const hear = ({ kind }: WorkbookEvent): void => {
    if (CHANGES.has(kind)) set(true);
  };
  const endLooks = watchLooks(() => {
    set(true);
  });
  bench.listeners.add(hear);
  return {
    isUnsaved: () => isUnsaved,
    saved: () => {
      set(false);
    },
    close: () => {
      endLooks();
      bench.listeners.delete(hear);
    },
  };
}
