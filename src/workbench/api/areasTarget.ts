import type { Area } from "../../workbook/address";
import type { Sheet } from "../model/book";
import type { Host } from "./host";

/** Cells of a sheet, in one area or several: what formats, conditional formats and validations are of. */
export interface AreasTarget {
  readonly host: Host;
  readonly sheet: Sheet;
  areas: readonly Area[];
}
