import type { Area } from "../../workbook/address";
import type { Content, Sheet } from "./book";

export type ChangeKind =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Which way cells made room, or closed the gap. */
export type Shift = "Up" | "Down" | "Left" | "Right";

/** What happens to a workbook, told when it has happened. */
export type WorkbookEvent =
  | {
      readonly kind: "cells-changed";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly change: ChangeKind;
      readonly shift?: Shift;
      /** Of a single cell: what it held before. */
      readonly before?: { readonly content: Content | undefined };
    }
  /** Cells have moved, told before the change that they moved for. */
  | { readonly kind: "cells-moved"; readonly sheet: Sheet; readonly move: (area: Area) => Area | undefined }
  /** Something of the look, the widths, the formats or validations has changed. */
  | { readonly kind: "look-changed"; readonly sheet: Sheet }
  | { readonly kind: "selection-changed"; readonly sheet: Sheet }
  | { readonly kind: "sheet-activated"; readonly sheet: Sheet; readonly before: Sheet | undefined }
  | { readonly kind: "sheet-added"; readonly sheet: Sheet }
  | { readonly kind: "sheet-deleted"; readonly sheet: Sheet }
  | { readonly kind: "sheet-renamed"; readonly sheet: Sheet; readonly before: string }
  /** The add-in has asked the host for something that leaves no other trace. */
  | { readonly kind: "application-called"; readonly call: ApplicationCall };

export type ApplicationCall =
  | "calculate"
  | "suspendScreenUpdatingUntilNextSync"
  | "suspendApiCalculationUntilNextSync"
  | "autofitColumns"
  | "autofitRows";
