import type { Area, Column, Row } from "./address";
import type { CellValue } from "./cell";

/** One row of a sheet as a host hands it over. Rows come in order; rows with nothing in them may be left out. */
export interface SheetRow {
  readonly row: Row;
  readonly hidden: boolean;
  /** The row's cells by column; holes are empty cells. A fresh array for each row: it may be kept. */
  readonly cells: readonly CellValue[];
  /** The columns whose values are formulas' results; undefined where the row has no formula, or the host did not look. */
  readonly formulas?: readonly Column[] | undefined;
}

/** Columns from `from` to `to`, both included. */
export interface ColumnSpan {
  readonly from: Column;
  readonly to: Column;
}

/** An Excel table on a sheet. `area` includes its header row. */
export interface SheetTable {
  readonly name: string;
  readonly area: Area;
}

/** What a host knows of a sheet before its first row. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly hiddenColumns: readonly ColumnSpan[];
  /** Merged areas, or undefined where they follow the rows in a sheet too long to look ahead in. */
  readonly merges: readonly Area[] | undefined;
  /** Excel tables, or undefined where they follow the rows in a sheet too long to look ahead in. */
  readonly tables: readonly SheetTable[] | undefined;
}

/** Takes a sheet's rows one after the other, then learns that there are no more. */
export interface RowSink {
  row(row: SheetRow): void;
  end(): void;
}

/** Asked at each sheet for what takes its rows; undefined passes the sheet over unread. */
export type SheetVisitor = (sheet: SheetInfo) => RowSink | undefined;
