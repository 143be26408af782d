import type { FileTable } from "../../../xlsx/fileTable";
import type { Table } from "../../model/table";

/** A table in the words of Excel's API. */
export const tableFromFile = (file: FileTable, id: string): Table => ({
  id,
  name: file.name,
  area: file.area,
  showHeaders: file.hasHeaders,
  showTotals: file.hasTotals,
  showFilterButton: file.hasFilter,
  showBandedRows: file.bandedRows,
  showBandedColumns: file.bandedColumns,
  highlightFirstColumn: file.firstColumn,
  highlightLastColumn: file.lastColumn,
  style: file.style,
  headers: file.hasHeaders ? [] : file.columns,
});

/** The same in the words of a file; its columns are called what its header cells say. */
export const tableToFile = (table: Table, columns: readonly string[]): FileTable => ({
  name: table.name,
  area: table.area,
  hasHeaders: table.showHeaders,
  hasTotals: table.showTotals,
  hasFilter: table.showFilterButton,
  style: table.style,
  bandedRows: table.showBandedRows,
  bandedColumns: table.showBandedColumns,
  firstColumn: table.highlightFirstColumn,
  lastColumn: table.highlightLastColumn,
  columns,
});
