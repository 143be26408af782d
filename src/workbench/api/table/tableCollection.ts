import type { Area } from "../../../workbook/address";
import { isInSheet } from "../../model/areas";
import { sheetNamed } from "../../model/addSheet";
import type { Sheet } from "../../model/book";
import { activeSheet } from "../../model/select";
import { ShiftConflict } from "../../model/structure/insert";
import type { Table } from "../../model/table";
import { addTable, overlapsMerge, overlapsTable, tablesOf } from "../../model/tables";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { lookup, readOnly, type WireClass, type WireObject } from "../../richApi/wireClass";
import { parseReference } from "../address";
import { checkSheet } from "../guard";
import type { Host } from "../host";
import { rangeClass } from "../range/rangeClass";
import { isUnbounded } from "../range/rangeTarget";
import { tableOf } from "./tableClass";

/** The tables of a sheet, or of the whole workbook. */
export interface TablesTarget {
  readonly host: Host;
  readonly sheet: Sheet | undefined;
}

interface Found {
  readonly sheet: Sheet;
  readonly table: Table;
}

const all = ({ host, sheet }: TablesTarget): readonly Found[] =>
  tablesOf(host.bench.book).filter((found) => sheet === undefined || found.sheet === sheet);

const wired = ({ host }: TablesTarget, found: Found | undefined): WireObject | undefined =>
  found === undefined ? undefined : tableOf(host, found.sheet, found.table);

function byKey(target: TablesTarget, args: Arguments): WireObject | undefined {
  const key = args.key(0).toLowerCase();
  const found = all(target).find(({ table }) => table.id.toLowerCase() === key || table.name.toLowerCase() === key);
  return wired(target, found);
}

/** Where a table is to be: a range, or an address that may name its sheet. */
function placeOf({ host, sheet }: TablesTarget, args: Arguments): { readonly sheet: Sheet; readonly area: Area } {
  const range = args.object(0, rangeClass);
  if (range !== undefined) return sheet === undefined || range.sheet === sheet ? range : refuse("InvalidArgument");
  const reference = parseReference(args.text(0)) ?? refuse("InvalidArgument");
  const named = reference.sheet === undefined ? undefined : sheetNamed(host.bench.book, reference.sheet);
  if (reference.sheet !== undefined && (named === undefined || (sheet !== undefined && named !== sheet))) {
    return refuse("InvalidArgument");
  }
  return { sheet: named ?? sheet ?? activeSheet(host.bench), area: reference.area };
}

/** Tables overlap nothing (guess: "table-overlap"). */
function add(target: TablesTarget, args: Arguments): WireObject {
  const { sheet, area } = placeOf(target, args);
  const hasHeaders = args.flag(1);
  checkSheet(target.host, sheet);
  if (!isInSheet(area) || isUnbounded(area)) return refuse("InvalidArgument");
  if (overlapsTable(sheet, area)) return refuse("InvalidArgument", "a table cannot overlap another table");
  if (overlapsMerge(sheet, area)) return refuse("MergedRangeConflict");
  try {
    return tableOf(target.host, sheet, addTable(target.host.bench, sheet, area, hasHeaders));
  } catch (error) {
    if (error instanceof ShiftConflict) return refuse("InsertDeleteConflict");
    throw error;
  }
}

/** Excel.TableCollection */
export const tableCollectionClass: WireClass<TablesTarget> = {
  name: "TableCollection",
  scalars: { Count: readOnly((target) => all(target).length) },
  items: (target) => all(target).map(({ sheet, table }) => tableOf(target.host, sheet, table)),
  methods: {
    ...lookup("GetItem", byKey),
    GetItemAt: { call: (target, args) => wired(target, all(target)[args.integer(0)]) ?? refuse("InvalidArgument") },
    GetCount: { call: (target) => all(target).length },
    Add: { call: add },
  },
};
