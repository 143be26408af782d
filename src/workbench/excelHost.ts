import type { Area } from "../workbook/address";
import { messagesOf, type EventMessage } from "./api/eventMessages";
import { EventRegistry } from "./api/eventRegistry";
import type { Host } from "./api/host";
import { rangeClass } from "./api/range/rangeClass";
import { rangeAreasClass } from "./api/rangeAreas/rangeAreasClass";
import { workbookClass } from "./api/workbookClass";
import { EXCEL_LIMITS, type Limits } from "./limits";
import type { WorkbookEvent } from "./model/events";
import type { Workbench } from "./model/workbench";
import type { RefusalName } from "./refusals";
import type { Services } from "./richApi/batchRun";
import type { BatchRequest } from "./richApi/protocol";
import { References } from "./richApi/references";
import { runBatch } from "./richApi/runBatch";
import { WireObject } from "./richApi/wireClass";

/** What comes back for a request: the text of an answer, or the reason why there is none. */
export type HostAnswer =
  { readonly kind: "answered"; readonly body: string } | { readonly kind: "refused"; readonly reason: RefusalName };

export interface HostOptions {
  /** The ExcelApi set that the host declares; what needs a later one answers ApiNotFound. */
  readonly excelApi?: string;
  readonly limits?: Partial<Limits>;
  /** Takes the events that the add-in has asked to hear of. */
  readonly onMessage?: (message: EventMessage) => void;
  /** What the host has beside Excel's own objects. */
  readonly services?: Services;
  /** Told when something else is selected: office.js hears of that apart from all other events. */
  readonly onSelection?: () => void;
}

/** Excel as office.js sees it: takes the texts of requests and gives the texts of answers. */
export interface ExcelHost {
  readonly bench: Workbench;
  readonly excelApi: string;
  /** How many objects office.js holds on to. */
  readonly keptReferences: () => number;
  /** While the user types into a cell, every request is refused (guess: "edit-mode-refuses-all"). */
  isCellEdited: boolean;
  readonly answer: (body: string) => HostAnswer;
  /** Stops to listen to the workbook. */
  readonly close: () => void;
}

/** The lowest set that an add-in may count on in every Excel that it is made for. */
export const DEFAULT_EXCEL_API = "1.12";

/**
 * Makes the host of a workbook.
 *
 * @example createExcelHost(openWorkbench(createBook(["Team"]))).answer('{"Actions":[],"ObjectPaths":{}}')
 */
export function createExcelHost(bench: Workbench, options: HostOptions = {}): ExcelHost {
  const limits = { ...EXCEL_LIMITS, ...options.limits };
  const excelApi = options.excelApi ?? DEFAULT_EXCEL_API;
  const host: Host = { bench, limits, registry: new EventRegistry(), changedRanges: [] };
  const references = new References();
  const world = {
    root: WireObject.of(workbookClass, host),
    api: excelApi,
    references,
    ...(options.services !== undefined && { services: options.services }),
    isAlive: (object: WireObject) => isAlive(bench, object),
  };

  function hear(event: WorkbookEvent): void {
    if (event.kind === "cells-moved") for (const object of references.all()) follow(object, event);
    if (event.kind === "selection-changed") options.onSelection?.();
    const context = { isOwn: bench.actor === "add-in", referenceTo: (change: Changed) => remember(host, change) };
    for (const message of messagesOf(event, context)) {
      if (host.registry.has(message.messageType, message.targetId)) options.onMessage?.(message);
    }
  }

  function answer(body: string): HostAnswer {
    if (excelHost.isCellEdited) return { kind: "refused", reason: "cellEditMode" };
    if (utf8Length(body) > limits.payloadBytes) return { kind: "refused", reason: "requestTooLarge" };
    bench.actor = "add-in";
    try {
      const text = JSON.stringify(runBatch(world, JSON.parse(body) as BatchRequest));
      if (utf8Length(text) > limits.payloadBytes) return { kind: "refused", reason: "responseTooLarge" };
      return { kind: "answered", body: text };
    } finally {
      bench.actor = "user";
    }
  }

  bench.listeners.add(hear);
  const excelHost: ExcelHost = {
    bench,
    excelApi,
    keptReferences: () => references.size,
    isCellEdited: false,
    answer,
    close: () => {
      bench.listeners.delete(hear);
    },
  };
  return excelHost;
}

type Changed = WorkbookEvent & { kind: "cells-changed" };

/** Keeps a changed area until the add-in asks for it as a range. */
function remember({ changedRanges }: Host, { sheet, area }: Changed): string {
  return `event${changedRanges.push({ sheet, area })}`;
}

/** Whether the sheet that a range is of is still there, and its cells as well. */
function isAlive({ book }: Workbench, object: WireObject): boolean {
  const range = object.as(rangeClass);
  const areas = object.as(rangeAreasClass);
  if (range !== undefined) return book.sheets.includes(range.sheet) && range.area.top <= range.area.bottom;
  return areas === undefined || (book.sheets.includes(areas.sheet) && areas.areas.length > 0);
}

/** A range that is held on to goes along with its cells (guess: "kept-ranges-move"). */
function follow(object: WireObject, { sheet, move }: WorkbookEvent & { kind: "cells-moved" }): void {
  const range = object.as(rangeClass);
  const areas = object.as(rangeAreasClass);
  if (range?.sheet === sheet) range.area = move(range.area) ?? NOWHERE;
  if (areas?.sheet === sheet) areas.areas = areas.areas.flatMap((area) => move(area) ?? []);
}

/** The area of a range whose cells have all been deleted. */
const NOWHERE = { top: 0, left: 0, bottom: -1, right: -1 } as Area;

const encoder = new TextEncoder();

/** How many bytes a text takes in UTF-8. */
export const utf8Length = (text: string): number => encoder.encode(text).length;
