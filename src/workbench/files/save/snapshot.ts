import type { Book, Cell, KeptFormula, Sheet, SheetColumn, SheetRow } from "../../model/book";
import type { NamedItem } from "../../model/namedItem";
import { stateOf, type SheetState } from "../opened";

/** A row as it is when the workbook is saved. */
export interface RowNow {
  readonly record: SheetRow;
  readonly cells: readonly (Cell | undefined)[];
  readonly hidden: boolean;
  readonly height: number | undefined;
  readonly style: number | undefined;
}

export interface ColumnNow {
  readonly record: SheetColumn;
  readonly hidden: boolean;
  readonly width: number | undefined;
  readonly style: number | undefined;
}

export interface SheetNow {
  readonly state: SheetState;
  readonly rows: readonly (RowNow | undefined)[];
  readonly columns: readonly (ColumnNow | undefined)[];
}

/** A workbook as it is when it is saved: saving takes its time, and the workbook may change meanwhile. */
export interface BookNow {
  readonly sheets: readonly SheetNow[];
  readonly names: readonly NamedItem[];
  readonly keptFormulas: readonly KeptFormula[];
  readonly activeSheet: string;
  readonly calculationMode: Book["calculationMode"];
  readonly isStructureProtected: boolean;
}

/** Takes hold of a workbook as it is. Cells are never changed, only replaced: lists of them suffice. */
export function snapshotOf(book: Book): BookNow {
  const { activeSheet, calculationMode, isStructureProtected } = book;
  return {
    sheets: book.sheets.map(sheetNow),
    names: structuredClone(book.names),
    keptFormulas: structuredClone(book.keptFormulas),
    activeSheet,
    calculationMode,
    isStructureProtected,
  };
}

const sheetNow = (sheet: Sheet): SheetNow => ({
  state: stateOf(sheet),
  rows: sheet.rows.map(rowNow),
  columns: sheet.columns.map(columnNow),
});

const rowNow = (record: SheetRow | undefined): RowNow | undefined =>
  record === undefined ? undefined : { record, ...record, cells: record.cells.slice() };

const columnNow = (record: SheetColumn | undefined): ColumnNow | undefined =>
  record === undefined ? undefined : { record, ...record };
