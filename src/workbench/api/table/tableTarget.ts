import type { Sheet } from "../../model/book";
import type { Table } from "../../model/table";
import type { Host } from "../host";

/** What a Table stands for. */
export interface TableTarget {
  readonly host: Host;
  readonly sheet: Sheet;
  readonly table: Table;
}
