import { WHOLE_SHEET, areaOf } from "../../model/areas";
import { usedArea } from "../../model/cells";
import type { Arguments } from "../../richApi/arguments";
import type { WireClass, WireObject } from "../../richApi/wireClass";
import { rangeAreasAt, rangeAreasOn } from "../rangeAreas/rangeAreasClass";
import { areaOnSheet, rangeOn } from "../range/rangeTarget";
import type { SheetTarget } from "./worksheetTarget";

function rangeAt({ host, sheet }: SheetTarget, args: Arguments): WireObject {
  const address = args.optionalText(0);
  return rangeOn(host, sheet, address === undefined || address === "" ? WHOLE_SHEET : areaOnSheet(sheet, address));
}

function rangesAt({ host, sheet }: SheetTarget, args: Arguments): WireObject {
  const addresses = args.optionalText(0);
  return addresses === undefined ? rangeAreasOn(host, sheet, [WHOLE_SHEET]) : rangeAreasAt(host, sheet, addresses);
}

function rangeByIndexes({ host, sheet }: SheetTarget, args: Arguments): WireObject {
  const [row, column] = [args.integer(0), args.integer(1)];
  return rangeOn(host, sheet, areaOf(row, column, row + args.integer(2) - 1, column + args.integer(3) - 1));
}

function cellOf({ host, sheet }: SheetTarget, args: Arguments): WireObject {
  const [row, column] = [args.integer(0), args.integer(1)];
  return rangeOn(host, sheet, areaOf(row, column, row, column));
}

function used({ host, sheet }: SheetTarget, args: Arguments): WireObject | undefined {
  const area = usedArea(sheet, WHOLE_SHEET, args.flag(0));
  return area === undefined ? undefined : rangeOn(host, sheet, area);
}

/** The ranges of a sheet. */
export const worksheetRanges = {
  methods: {
    GetRange: { call: rangeAt },
    GetRangeByIndexes: { call: rangeByIndexes },
    GetCell: { call: cellOf },
    GetRanges: { call: rangesAt },
    /** The first cell, where nothing on the sheet is used (documented). */
    GetUsedRange: {
      call: (target, args) => used(target, args) ?? rangeOn(target.host, target.sheet, areaOf(0, 0, 0, 0)),
    },
    GetUsedRangeOrNullObject: { call: used },
  },
} satisfies Partial<WireClass<SheetTarget>>;
