import type { Content, Sheet } from "../model/book";
import { cellAt, wireValue } from "../model/cells";
import type { Shift, WorkbookEvent } from "../model/events";
import { formatReference } from "./address";
import { ALL_SHEETS, EVENT } from "./eventRegistry";
import { valueType } from "./valueType";

/** An event as office.js takes it. */
export interface EventMessage {
  readonly messageType: number;
  readonly targetId: string;
  /** What it says, as JSON. */
  readonly message: string;
}

/** What a message says beside what the event does. */
export interface MessageContext {
  readonly isOwn: boolean;
  /** Names a changed area, so that the add-in can ask for it as a range. */
  readonly referenceTo: (event: WorkbookEvent & { kind: "cells-changed" }) => string;
}

/** The messages that an event makes, for whoever hears of the sheet and for whoever hears of all sheets. */
export function messagesOf(event: WorkbookEvent, context: MessageContext): readonly EventMessage[] {
  const source = "Local";
  switch (event.kind) {
    case "cells-changed":
      return toBoth(EVENT.changed, event.sheet, changeOf(event, context));
    case "selection-changed": {
      const address = formatReference(event.sheet.selection);
      return toBoth(EVENT.selectionChanged, event.sheet, { worksheetId: event.sheet.id, address });
    }
    case "sheet-activated":
      return [
        ...(event.before === undefined
          ? []
          : toBoth(EVENT.deactivated, event.before, { worksheetId: event.before.id })),
        ...toBoth(EVENT.activated, event.sheet, { worksheetId: event.sheet.id }),
      ];
    case "sheet-added":
      return toAll(EVENT.added, { worksheetId: event.sheet.id, source });
    case "sheet-deleted":
      return toAll(EVENT.deleted, { worksheetId: event.sheet.id, source });
    case "sheet-renamed": {
      const { before: nameBefore, sheet } = event;
      return toBoth(EVENT.nameChanged, sheet, { worksheetId: sheet.id, nameBefore, nameAfter: sheet.name, source });
    }
    case "cells-moved":
    case "look-changed":
    case "application-called":
      return [];
  }
}

function toBoth(messageType: number, sheet: Sheet, said: object): EventMessage[] {
  const message = JSON.stringify(said);
  return [sheet.id, ALL_SHEETS].map((targetId) => ({ messageType, targetId, message }));
}

const toAll = (messageType: number, said: object): EventMessage[] => [
  { messageType, targetId: ALL_SHEETS, message: JSON.stringify(said) },
];

const SHIFTS: Readonly<Record<Shift, string>> = {
  Up: "ShiftCellUp",
  Down: "ShiftCellDown",
  Left: "ShiftCellLeft",
  Right: "ShiftCellRight",
};

function changeOf(event: WorkbookEvent & { kind: "cells-changed" }, { isOwn, referenceTo }: MessageContext): object {
  const { sheet, area, change, shift, before } = event;
  return {
    worksheetId: sheet.id,
    address: formatReference(area),
    changeType: change,
    source: "Local",
    triggerSource: isOwn ? "ThisLocalAddin" : "Unknown",
    shiftDirection: shift === undefined ? "None" : SHIFTS[shift],
    referenceId: referenceTo(event),
    ...(before !== undefined && detailsOf(before.content, cellAt(sheet, area.top, area.left)?.content)),
  };
}

/** Of a single cell, what it held and holds (documented). */
const detailsOf = (before: Content | undefined, after: Content | undefined): object => ({
  valueBefore: wireValue(before),
  valueAfter: wireValue(after),
  valueTypeBefore: valueType(before),
  valueTypeAfter: valueType(after),
});
