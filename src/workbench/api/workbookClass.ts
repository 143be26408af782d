import { areaOf } from "../model/areas";
import { activeSheet } from "../model/select";
import type { Arguments } from "../richApi/arguments";
import { refuse } from "../richApi/richApiError";
import { readOnly, WireObject, type WireClass } from "../richApi/wireClass";
import { applicationClass } from "./applicationClass";
import type { Host } from "./host";
import { namedItemsClass } from "./name/namedItems";
import { rangeAreasOn } from "./rangeAreas/rangeAreasClass";
import { tableCollectionClass } from "./table/tableCollection";
import { workbookProtectionClass } from "./workbookProtection";
import { rangeOn } from "./range/rangeTarget";
import { worksheetCollectionClass } from "./worksheet/worksheetCollection";

function selected(host: Host): WireObject {
  const sheet = activeSheet(host.bench);
  return rangeOn(host, sheet, sheet.selection);
}

function activeCell(host: Host): WireObject {
  const sheet = activeSheet(host.bench);
  const { top, left } = sheet.selection;
  return rangeOn(host, sheet, areaOf(top, left, top, left));
}

function changedRange(host: Host, args: Arguments): WireObject | undefined {
  const found = host.changedRanges[Number(args.text(0).replace("event", "")) - 1];
  const isThere = found !== undefined && host.bench.book.sheets.includes(found.sheet);
  return isThere ? rangeOn(host, found.sheet, found.area) : undefined;
}

/** Excel.Workbook, where all paths begin. */
export const workbookClass: WireClass<Host> = {
  name: "Workbook",
  scalars: {
    Name: readOnly(({ bench }) => bench.book.name),
    ReadOnly: readOnly(({ bench }) => bench.book.readOnly),
  },
  objects: {
    Application: { get: (host) => WireObject.of(applicationClass, host) },
    Worksheets: { get: (host) => WireObject.of(worksheetCollectionClass, host) },
    Tables: { get: (host) => WireObject.of(tableCollectionClass, { host, sheet: undefined }) },
    Names: { get: (host) => WireObject.of(namedItemsClass, { host, sheet: undefined }) },
    Protection: { get: (host) => WireObject.of(workbookProtectionClass, host) },
  },
  methods: {
    /** By what office.js asks for the range that an event tells of. */
    _GetRangeForEventByReferenceId: { call: (host, args) => changedRange(host, args) ?? refuse("ItemNotFound") },
    _GetRangeOrNullObjectForEventByReferenceId: { call: changedRange },
    GetSelectedRange: { call: selected },
    GetActiveCell: { call: activeCell },
    GetSelectedRanges: {
      call: (host) => rangeAreasOn(host, activeSheet(host.bench), [activeSheet(host.bench).selection]),
    },
  },
};
