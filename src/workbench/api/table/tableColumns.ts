import { asColumn, type Area } from "../../../workbook/address";
import { headersOf } from "../../model/tableRows";
import { bodyOf, headerOf, totalsOf } from "../../model/tables";
import { writeCells } from "../../model/write";
import { gridOf, wireValue } from "../../model/cells";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { asText } from "../../richApi/values";
import { lookup, readOnly, WireObject, type WireClass } from "../../richApi/wireClass";
import { checkWriting } from "../guard";
import { rangeOn } from "../range/rangeTarget";
import type { TableTarget } from "./tableTarget";

export interface ColumnTarget extends TableTarget {
  /** Counted from 0 in the table. */
  readonly index: number;
}

const namesOf = ({ sheet, table }: TableTarget): readonly string[] => headersOf(sheet, table);

const columnOf = ({ host, sheet, table }: TableTarget, index: number): WireObject =>
  WireObject.of(columnClass, { host, sheet, table, index });

/** A part of a table, as far as it lies in a column. */
function partOf({ host, sheet, table, index }: ColumnTarget, part: Area | undefined): WireObject {
  if (part === undefined) return refuse("ItemNotFound");
  const column = asColumn(table.area.left + index);
  return rangeOn(host, sheet, { ...part, left: column, right: column });
}

function setName({ host, sheet, table, index }: ColumnTarget, value: unknown): void {
  const header = headerOf(table) ?? refuse("InvalidOperation");
  const column = asColumn(header.left + index);
  const area = { ...header, left: column, right: column };
  const name = asText(value);
  checkWriting(host, sheet, [area]);
  if (namesOf({ host, sheet, table }).some((other, at) => at !== index && other.toLowerCase() === name.toLowerCase())) {
    return refuse("InvalidArgument");
  }
  writeCells(host.bench, sheet, area, [[`'${name}`]]);
}

/** The ids of columns count from 1, whatever has been inserted since (guess: "table-column-ids"). */
const idOf = ({ index }: ColumnTarget): number => index + 1;

/** Excel.TableColumn */
export const columnClass: WireClass<ColumnTarget> = {
  name: "TableColumn",
  id: idOf,
  scalars: {
    Id: readOnly(idOf),
    Index: readOnly(({ index }) => index),
    Name: { get: (target) => namesOf(target)[target.index], set: setName },
    Values: readOnly(({ sheet, table, index }) => {
      const column = asColumn(table.area.left + index);
      return gridOf(sheet, { ...table.area, left: column, right: column }, (cell) => wireValue(cell?.content));
    }),
  },
  methods: {
    GetRange: { call: (target) => partOf(target, target.table.area) },
    GetHeaderRowRange: { call: (target) => partOf(target, headerOf(target.table)) },
    GetDataBodyRange: { call: (target) => partOf(target, bodyOf(target.table)) },
    GetTotalRowRange: { call: (target) => partOf(target, totalsOf(target.table)) },
  },
};

/** A column by its id, or by its name. */
function byKey(target: TableTarget, args: Arguments): WireObject | undefined {
  const names = namesOf(target);
  const key = args.key(0);
  const isId = typeof args.raw(0) === "number";
  const index = isId ? Number(key) - 1 : names.findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return index >= 0 && index < names.length ? columnOf(target, index) : undefined;
}

function at(target: TableTarget, args: Arguments): WireObject {
  const index = args.integer(0);
  return index >= 0 && index < namesOf(target).length ? columnOf(target, index) : refuse("InvalidArgument");
}

/** Excel.TableColumnCollection */
export const tableColumnsClass: WireClass<TableTarget> = {
  name: "TableColumnCollection",
  scalars: { Count: readOnly((target) => namesOf(target).length) },
  items: (target) => namesOf(target).map((_, index) => columnOf(target, index)),
  methods: {
    ...lookup("GetItem", byKey),
    GetItemAt: { call: at },
    GetCount: { call: (target) => namesOf(target).length },
  },
};
