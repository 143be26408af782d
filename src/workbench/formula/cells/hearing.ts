import type { Area } from "../../../workbook/address";
import type { Sheet } from "../../model/book";
import type { WorkbookEvent } from "../../model/events";
import type { Calculate, Workbench } from "../../model/workbench";
import type { Desk } from "./desk";
import type { Dirtying } from "./dirtying";
import type { Editing } from "./editing";
import type { Run } from "./run";
import { signatureOf } from "./signature";
import type { Slices } from "./slices";

/** Follows what happens to a workbook. */
export interface Hearing {
  readonly hear: (event: WorkbookEvent) => void;
  /** Is asked when a formula is written. The event that follows tells of it; what comes without one is noted. */
  readonly calculate: Calculate;
  /** Takes in what was noted. */
  readonly arrive: () => void;
}

export interface HearingParts {
  readonly desk: Desk;
  readonly dirtying: Dirtying;
  readonly editing: Editing;
  readonly slices: Slices;
  readonly restyled: () => void;
}

/** Makes what follows a workbook. */
export function createHearing({ book }: Workbench, parts: HearingParts): Hearing {
  const { desk, dirtying, editing, slices, restyled } = parts;
  const noted: { readonly sheet: Sheet; readonly row: number; readonly column: number }[] = [];
  /** What was edited while the user calculates by hand. */
  let held: { readonly sheet: Sheet; readonly area: Area }[] = [];
  let signature = signatureOf(book);

  function arrive(): void {
    for (const { sheet, row, column } of noted.splice(0)) {
      const run = editing.arrived(sheet, row, column);
      if (run?.isDirty === false) slices.unprepared.add(run);
    }
  }

  function edited(sheet: Sheet, area: Area): void {
    slices.prepareAll();
    editing.taken(sheet, area);
    if (book.calculationMode === "Manual") held.push({ sheet, area });
    else editing.spreadFrom(sheet, area);
    arrive();
  }

  function calculateHeld(): void {
    for (const { sheet, area } of held) editing.spreadFrom(sheet, area);
    held = [];
    for (const run of desk.volatile) dirtying.dirty(run);
  }

  /** Tables and names change without an event of their own. */
  function checkNames(): void {
    const before = signature;
    signature = signatureOf(book);
    if (signature === before) return;
    desk.wave += 1;
    for (const run of desk.runs.all()) if (namesSomething(run)) dirtying.dirty(run);
  }

  function rebuild(event: WorkbookEvent): void {
    slices.forgetPath();
    editing.rebuilt(book, event.kind === "cells-moved" ? event : undefined);
    restyled();
  }

  function hear(event: WorkbookEvent): void {
    switch (event.kind) {
      case "cells-changed":
        if (event.change === "RangeEdited") edited(event.sheet, event.area);
        break;
      case "cells-moved":
      case "sheet-deleted":
      case "sheet-renamed":
        rebuild(event);
        break;
      case "sheet-added":
        for (const run of desk.open) dirtying.dirty(run);
        break;
      case "look-changed":
        restyled();
        break;
      case "application-called":
        if (event.call !== "calculate") return;
        calculateHeld();
        break;
      case "selection-changed":
      case "sheet-activated":
        return;
    }
    if (book.calculationMode !== "Manual" && held.length > 0) calculateHeld();
    checkNames();
    slices.begin();
  }

  return {
    hear,
    arrive,
    calculate: (_, { sheet, cell, last }) => {
      noted.push({ sheet, row: cell.row, column: cell.column });
      slices.schedule();
      return last;
    },
  };
}

/** Whether what a formula reads depends on tables or names, or its array on what lies there. */
const namesSomething = ({ compiled, isOpen, spill, blocked }: Run): boolean =>
  isOpen ||
  spill !== undefined ||
  blocked !== undefined ||
  (compiled !== undefined && compiled.tables.length + compiled.names.length > 0);
