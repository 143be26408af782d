import type { Area } from "../../../workbook/address";
import {
  areaOf,
  cellCount,
  intersections,
  isInSheet,
  isWholeColumns,
  isWholeRows,
  offset,
  WHOLE_SHEET,
} from "../../model/areas";
import type { Sheet } from "../../model/book";
import { usedArea } from "../../model/cells";
import { clearFormats } from "../../model/clear";
import { clearValidations } from "../../model/validations";
import { clearContents } from "../../model/write";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { lookup, readOnly, WireObject, type WireClass } from "../../richApi/wireClass";
import type { AreasTarget } from "../areasTarget";
import { formatOnSheet, parseReferences } from "../address";
import { formatCollectionClass } from "../conditionalFormat/formatCollection";
import { rangeFormatClass } from "../format/rangeFormat";
import { checkFormatting, checkWriting } from "../guard";
import type { Host } from "../host";
import { rangeClass } from "../range/rangeClass";
import { rangeOn } from "../range/rangeTarget";
import { specialCells } from "../specialCells";
import { tablesMeeting } from "../table/tableScope";
import { validationClass } from "../validation/validationClass";
import { worksheetOf } from "../worksheet/worksheetClass";

/** RangeAreas of some areas, at least one. */
export function rangeAreasOn(host: Host, sheet: Sheet, areas: readonly Area[]): WireObject {
  if (areas.length === 0 || !areas.every(isInSheet)) return refuse("InvalidArgument");
  return WireObject.of(rangeAreasClass, { host, sheet, areas });
}

/** RangeAreas of an address with commas in it. Excel takes no more than 8,192 characters (documented). */
export function rangeAreasAt(host: Host, sheet: Sheet, addresses: string): WireObject {
  if (addresses.length > host.limits.addressCharacters) return refuse("InvalidArgument");
  const references = parseReferences(addresses);
  const isElsewhere = references.some(
    (one) => one.sheet !== undefined && one.sheet.toLowerCase() !== sheet.name.toLowerCase(),
  );
  return isElsewhere
    ? refuse("InvalidArgument")
    : rangeAreasOn(
        host,
        sheet,
        references.map(({ area }) => area),
      );
}

const addressOf = ({ sheet, areas }: AreasTarget): string =>
  areas.map((area) => formatOnSheet(sheet.name, area)).join(",");

function areasArgument(sheet: Sheet, args: Arguments): readonly Area[] {
  const range = args.object(0, rangeClass);
  const several = args.object(0, rangeAreasClass);
  const other = range ?? several;
  if (other === undefined) return parseReferences(args.text(0)).map(({ area }) => area);
  if (other.sheet !== sheet) return refuse("InvalidArgument");
  return range === undefined ? (several?.areas ?? []) : [range.area];
}

const some = ({ host, sheet }: AreasTarget, areas: readonly Area[]): WireObject | undefined =>
  areas.length === 0 ? undefined : rangeAreasOn(host, sheet, areas);

function clear({ host, sheet, areas }: AreasTarget, args: Arguments): void {
  const what = args.choice(0, ["All", "Formats", "Contents"] as const, "All");
  if (what !== "Formats") checkWriting(host, sheet, areas);
  if (what !== "Contents") checkFormatting(host, sheet);
  for (const area of areas) {
    if (what !== "Formats") clearContents(host.bench, sheet, area);
    if (what !== "Contents") clearFormats(host.bench, sheet, area);
    if (what === "All") clearValidations(host.bench, sheet, [area]);
  }
}

const rangeCollectionClass: WireClass<AreasTarget> = {
  name: "RangeCollection",
  items: ({ host, sheet, areas }) => areas.map((area) => rangeOn(host, sheet, area)),
  methods: {
    GetCount: { call: ({ areas }) => areas.length },
    GetItemAt: {
      call: ({ host, sheet, areas }, args) => rangeOn(host, sheet, areas[args.integer(0)] ?? refuse("InvalidArgument")),
    },
  },
};

/** Excel.RangeAreas */
export const rangeAreasClass: WireClass<AreasTarget> = {
  name: "RangeAreas",
  isTracked: true,
  scalars: {
    Address: readOnly(addressOf),
    AddressLocal: readOnly(addressOf),
    AreaCount: readOnly(({ areas }) => areas.length),
    CellCount: readOnly(({ areas }) => areas.reduce((count, area) => count + cellCount(area), 0)),
    IsEntireRow: readOnly(({ areas }) => areas.every(isWholeRows)),
    IsEntireColumn: readOnly(({ areas }) => areas.every(isWholeColumns)),
  },
  objects: {
    Areas: { get: (target) => WireObject.of(rangeCollectionClass, target) },
    ConditionalFormats: { get: (target) => WireObject.of(formatCollectionClass, target) },
    DataValidation: { get: (target) => WireObject.of(validationClass, target) },
    Format: { get: (target) => WireObject.of(rangeFormatClass, target) },
    Worksheet: { get: ({ host, sheet }) => worksheetOf(host, sheet) },
  },
  methods: {
    Clear: { call: clear },
    GetEntireRow: {
      call: ({ host, sheet, areas }) =>
        rangeAreasOn(
          host,
          sheet,
          areas.map(({ top, bottom }) => areaOf(top, 0, bottom, WHOLE_SHEET.right)),
        ),
    },
    GetEntireColumn: {
      call: ({ host, sheet, areas }) =>
        rangeAreasOn(
          host,
          sheet,
          areas.map(({ left, right }) => areaOf(0, left, WHOLE_SHEET.bottom, right)),
        ),
    },
    GetOffsetRangeAreas: {
      call: ({ host, sheet, areas }, args) =>
        rangeAreasOn(
          host,
          sheet,
          areas.map((area) => offset(area, args.integer(0), args.integer(1))),
        ),
    },
    ...lookup("GetIntersection", (target: AreasTarget, args) =>
      some(target, intersections(target.areas, areasArgument(target.sheet, args))),
    ),
    ...lookup("GetSpecialCells", (target: AreasTarget, args) => some(target, specialCells(target, args))),
    ...lookup("GetUsedRangeAreas", (target: AreasTarget, args) =>
      some(
        target,
        target.areas.flatMap((area) => usedArea(target.sheet, area, args.flag(0)) ?? []),
      ),
    ),
    GetTables: { call: tablesMeeting },
  },
};
