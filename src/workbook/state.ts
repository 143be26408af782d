import type { Area, CellAddress, Column } from "./address";
import type { ConditionalFormat } from "./conditionalFormat";
import type { CellContent } from "./content";
import type { HostLook, Look } from "./look";
import type { SheetInfo, SheetTable } from "./sheet";
import type { ListValidation } from "./validation";

/** A cell that holds something, looks like something, or both. */
export interface CellState {
  readonly content: CellContent;
  readonly look: Look | HostLook | undefined;
}

/** Cells by row and column. Canonical: neither the last row nor the last cell of a row is undefined or empty. */
export type CellGrid = readonly (readonly (CellState | undefined)[])[];

/** What a list of formats or validations holds that is the user's own: kept in its place, never looked into. */
export interface Foreign {
  readonly kind: "foreign";
  readonly areas: readonly Area[];
}

/** How a sheet prints. */
export interface PrintSetup {
  readonly landscape: boolean;
  /** The rows from the top that every page repeats. */
  readonly repeatRows: number;
}

/** A sheet as edits see it: made whole by one edit, changed by others. */
export interface SheetState {
  readonly name: string;
  readonly visibility: SheetInfo["visibility"];
  readonly cells: CellGrid;
  /** In characters of the standard font; columns that are not in it have the standard width. */
  readonly columnWidths: ReadonlyMap<Column, number>;
  /** Heights of rows in points, by row; rows that are not in it fit their content. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** The rows at the top that stay in sight. */
  readonly frozenRows: number;
  readonly tables: readonly SheetTable[];
  /** First comes what counts first. */
  readonly formats: readonly (ConditionalFormat | Foreign)[];
  readonly validations: readonly (ListValidation | Foreign)[];
  readonly print: PrintSetup | undefined;
}

/** A workbook as edits see it. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
}

/** A sheet with nothing on it. */
export function emptySheet(name: string): SheetState {
  return {
    name,
    visibility: "visible",
    cells: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozenRows: 0,
    tables: [],
    formats: [],
    validations: [],
    print: undefined,
  };
}

/** The cell at an address; undefined where nothing is. */
export const cellAt = (cells: CellGrid, { row, column }: CellAddress): CellState | undefined => cells[row]?.[column];

/** What becomes of one cell. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly change: (old: CellState | undefined) => CellState;
}

/** Cells with some of them changed, in order; a cell without content and look is taken away. */
export function withCells(cells: CellGrid, changes: readonly CellChange[]): CellGrid {
  const fresh = new Map<number, (CellState | undefined)[]>();
  for (const { cell, change } of changes) {
    const row = fresh.get(cell.row) ?? [...(cells[cell.row] ?? [])];
    while (row.length < cell.column) row.push(undefined);
    const { content, look } = change(row[cell.column]);
    row[cell.column] = content === undefined && look === undefined ? undefined : { content, look };
    fresh.set(cell.row, row);
  }
  const length = Math.max(cells.length, ...[...fresh.keys()].map((row) => row + 1));
  const rows = Array.from({ length }, (_, index) => {
    const row = fresh.get(index);
    return row === undefined ? (cells[index] ?? []) : trimmed(row, (cell) => cell === undefined);
  });
  return trimmed(rows, (row) => row.length === 0);
}

function trimmed<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  const last = items.findLastIndex((item) => !isEmpty(item));
  return items.slice(0, last + 1);
}
