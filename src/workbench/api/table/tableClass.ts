import type { Area } from "../../../workbook/address";
import { meets, rowCount } from "../../model/areas";
import type { Sheet } from "../../model/book";
import type { Table } from "../../model/table";
import { showHeaders, showTotals } from "../../model/tableRows";
import { bodyOf, headerOf, isName, overlapsMerge, takenNames, totalsOf } from "../../model/tables";
import { clearContents } from "../../model/write";
import { tell } from "../../model/workbench";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { asFlag, asText } from "../../richApi/values";
import { readOnly, WireObject, type Scalar, type WireClass } from "../../richApi/wireClass";
import { checkSheet } from "../guard";
import type { Host } from "../host";
import { areaArgument, rangeOn } from "../range/rangeTarget";
import { worksheetOf } from "../worksheet/worksheetClass";
import { tableColumnsClass } from "./tableColumns";
import type { TableTarget } from "./tableTarget";

function setName({ host, sheet, table }: TableTarget, value: unknown): void {
  const name = asText(value);
  checkSheet(host, sheet);
  if (!isName(name)) return refuse("InvalidArgument");
  const isOwn = name.toLowerCase() === table.name.toLowerCase();
  if (!isOwn && takenNames(host.bench.book).has(name.toLowerCase())) return refuse("InvalidArgument");
  table.name = name;
}

type Flag =
  "showFilterButton" | "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn";

/** A flag of how the table looks. */
const flag = (name: Flag): Scalar<TableTarget> => ({
  get: ({ table }) => table[name],
  set: ({ host, sheet, table }, value) => {
    checkSheet(host, sheet);
    table[name] = asFlag(value);
    tell(host.bench, { kind: "look-changed", sheet });
  },
});

function setStyle({ host, sheet, table }: TableTarget, value: unknown): void {
  checkSheet(host, sheet);
  table.style = asText(value);
}

const part = ({ host, sheet }: TableTarget, area: Area | undefined): WireObject =>
  area === undefined ? refuse("ItemNotFound") : rangeOn(host, sheet, area);

function drop({ host, sheet, table }: TableTarget): void {
  checkSheet(host, sheet);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  tell(host.bench, { kind: "look-changed", sheet });
}

/** A deleted table's cells are emptied. */
function remove(target: TableTarget): void {
  drop(target);
  clearContents(target.host.bench, target.sheet, target.table.area);
}

function toRange(target: TableTarget): WireObject {
  drop(target);
  return part(target, target.table.area);
}

/** The header row stays where it is, and the new area overlaps the old one (documented). */
function resize({ host, sheet, table }: TableTarget, args: Arguments): void {
  const area = areaArgument(sheet, args, 0);
  checkSheet(host, sheet);
  const isTaken = sheet.tables.some((other) => other !== table && meets(other.area, area));
  if (area.top !== table.area.top || rowCount(area) < 2 || isTaken || overlapsMerge(sheet, area)) {
    return refuse("InvalidArgument");
  }
  table.area = area;
  tell(host.bench, { kind: "look-changed", sheet });
}

/** Excel.Table */
export const tableClass: WireClass<TableTarget> = {
  name: "Table",
  id: ({ table }) => table.id,
  scalars: {
    Id: readOnly(({ table }) => table.id),
    Name: { get: ({ table }) => table.name, set: setName },
    Style: { get: ({ table }) => table.style, set: setStyle },
    ShowHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ host, sheet, table }, value) => {
        checkSheet(host, sheet);
        showHeaders(host.bench, sheet, table, asFlag(value));
      },
    },
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ host, sheet, table }, value) => {
        checkSheet(host, sheet);
        showTotals(host.bench, sheet, table, asFlag(value));
      },
    },
    ShowFilterButton: flag("showFilterButton"),
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
  },
  objects: {
    Columns: { get: (target) => WireObject.of(tableColumnsClass, target) },
    Worksheet: { get: ({ host, sheet }) => worksheetOf(host, sheet) },
  },
  methods: {
    GetRange: { call: (target) => part(target, target.table.area) },
    GetHeaderRowRange: { call: (target) => part(target, headerOf(target.table)) },
    GetDataBodyRange: { call: (target) => part(target, bodyOf(target.table)) },
    GetTotalRowRange: { call: (target) => part(target, totalsOf(target.table)) },
    ConvertToRange: { call: toRange },
    Delete: { call: remove },
    Resize: { call: resize, since: "1.13" },
  },
};

export const tableOf = (host: Host, sheet: Sheet, table: Table): WireObject =>
  WireObject.of(tableClass, { host, sheet, table });
