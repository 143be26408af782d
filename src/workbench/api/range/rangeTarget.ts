import type { Area } from "../../../workbook/address";
import { isInSheet, isWholeColumns, isWholeRows } from "../../model/areas";
import type { Sheet } from "../../model/book";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { WireObject } from "../../richApi/wireClass";
import { parseReference } from "../address";
import type { Host } from "../host";
import { rangeClass } from "./rangeClass";

/** What a Range stands for. A range that office.js holds on to moves with its cells, so its area may change. */
export interface RangeTarget {
  readonly host: Host;
  readonly sheet: Sheet;
  area: Area;
}

/** A Range of an area, which has to lie in the sheet. */
export function rangeOn(host: Host, sheet: Sheet, area: Area): WireObject {
  if (!isInSheet(area)) return refuse("InvalidArgument");
  return WireObject.of(rangeClass, { host, sheet, area });
}

/** Whether a range has whole rows or columns: Excel gives no values of its cells, and takes none. */
export const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);

/** The area of an address on a sheet; the address may name the sheet. */
export function areaOnSheet(sheet: Sheet, address: string): Area {
  const reference = parseReference(address) ?? refuse("InvalidArgument");
  if (reference.sheet !== undefined && reference.sheet.toLowerCase() !== sheet.name.toLowerCase()) {
    return refuse("InvalidArgument");
  }
  return reference.area;
}

/** The area of an argument that is a Range of the same sheet, or an address. */
export function areaArgument(sheet: Sheet, args: Arguments, index: number): Area {
  const range = args.object(index, rangeClass);
  if (range === undefined) return areaOnSheet(sheet, args.text(index));
  return range.sheet === sheet ? range.area : refuse("InvalidArgument");
}
