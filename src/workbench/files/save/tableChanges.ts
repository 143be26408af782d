import type { FileTable } from "../../../xlsx/fileTable";
import type { Table } from "../../model/table";
import type { OpenedSheet, OpenedTable } from "../opened";
import { tableToFile } from "../words/tableWords";
import { isSameData } from "./sameData";
import type { SheetNow } from "./snapshot";

/** A table of the file that has changed. */
export interface ChangedTable {
  readonly opened: OpenedTable;
  readonly file: FileTable;
}

/** What changes of a sheet's tables. */
export interface TableChanges {
  readonly changed: readonly ChangedTable[];
  readonly added: readonly FileTable[];
  readonly removed: readonly OpenedTable[];
  /** The ids of the relationships to the tables that stay. */
  readonly kept: readonly string[];
}

/** Finds out what changes of a sheet's tables. */
export function tableChanges(
  opened: Pick<OpenedSheet, "tables" | "rows">,
  { state, rows }: Pick<SheetNow, "state" | "rows">,
): TableChanges {
  const now = new Map(state.tables.map((table) => [table.id, table]));
  const stay = [...opened.tables].filter(([id]) => now.has(id)).map(([, table]) => table);
  return {
    changed: stay.flatMap((old) => {
      const table = now.get(old.table.id);
      const file = table === undefined ? undefined : changedTable(old, table, { before: opened.rows, now: rows });
      return file === undefined ? [] : [{ opened: old, file }];
    }),
    added: state.tables
      .filter(({ id }) => !opened.tables.has(id))
      .map((table) => tableToFile(table, headersOf(table, rows))),
    removed: [...opened.tables].filter(([id]) => !now.has(id)).map(([, table]) => table),
    kept: stay.map(({ relationship }) => relationship),
  };
}

type Rows = readonly ({ readonly cells: readonly ({ readonly content?: unknown } | undefined)[] } | undefined)[];

function changedTable(
  { table: old, file }: OpenedTable,
  table: Table,
  rows: { readonly before: Rows; readonly now: Rows },
): FileTable | undefined {
  const [was, is] = [headersOf(old, rows.before), headersOf(table, rows.now)];
  const isNamedAlike = isSameData(was, is);
  if (isNamedAlike && isSameData(old, table)) return undefined;
  return tableToFile(table, isNamedAlike ? file.columns : is);
}

/** What a table's columns are called: what its header cells show, where these are shown. */
function headersOf({ area, showHeaders, headers }: Table, rows: Rows): readonly string[] {
  const cells = rows[area.top]?.cells ?? [];
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const content = showHeaders ? cells[area.left + index]?.content : headers[index];
    return typeof content === "string" && content !== "" ? content : `Column${index + 1}`;
  });
}
