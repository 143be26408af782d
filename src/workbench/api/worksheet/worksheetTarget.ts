import type { Sheet } from "../../model/book";
import type { Host } from "../host";

/** What a Worksheet stands for. */
export interface SheetTarget {
  readonly host: Host;
  readonly sheet: Sheet;
}
