import type { Area } from "../../workbook/address";

/** An Excel table; its area has its header row and its row of totals where it has them. */
export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  /** The names of its columns while its header row is not shown. */
  headers: readonly string[];
}
