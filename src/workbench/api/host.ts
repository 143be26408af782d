import type { Area } from "../../workbook/address";
import type { Sheet } from "../model/book";
import type { Workbench } from "../model/workbench";
import type { Limits } from "../limits";
import type { EventRegistry } from "./eventRegistry";

/** What the objects of one host share. */
export interface Host {
  readonly bench: Workbench;
  readonly limits: Limits;
  readonly registry: EventRegistry;
  /** The areas of changes that the add-in has heard of, by the number that names them. */
  readonly changedRanges: { readonly sheet: Sheet; readonly area: Area }[];
}
