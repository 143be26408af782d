import { covers, meets } from "../../model/areas";
import type { Table } from "../../model/table";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { lookup, WireObject, type WireClass } from "../../richApi/wireClass";
import type { AreasTarget } from "../areasTarget";
import type { Host } from "../host";
import { tableOf } from "./tableClass";
import type { Sheet } from "../../model/book";

/** The tables that some cells touch. */
export interface ScopeTarget {
  readonly host: Host;
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
}

/** The tables that lie in some areas, or that touch them. */
export function tablesMeeting({ host, sheet, areas }: AreasTarget, args: Arguments): WireObject {
  const isWhole = args.flag(0);
  const tables = sheet.tables.filter((table) =>
    areas.some((area) => (isWhole ? covers(area, table.area) : meets(area, table.area))),
  );
  return WireObject.of(scopedClass, { host, sheet, tables });
}

const byKey = (target: ScopeTarget, args: Arguments): WireObject | undefined => {
  const key = args.key(0).toLowerCase();
  const table = target.tables.find(({ id, name }) => id.toLowerCase() === key || name.toLowerCase() === key);
  return table === undefined ? undefined : tableOf(target.host, target.sheet, table);
};

/** Excel.TableScopedCollection */
export const scopedClass: WireClass<ScopeTarget> = {
  name: "TableScopedCollection",
  items: ({ host, sheet, tables }) => tables.map((table) => tableOf(host, sheet, table)),
  methods: {
    ...lookup("GetItem", byKey, { orNull: "1.14" }),
    GetCount: { call: ({ tables }) => tables.length },
    GetFirst: {
      call: ({ host, sheet, tables: [first] }) =>
        first === undefined ? refuse("ItemNotFound") : tableOf(host, sheet, first),
    },
  },
};
