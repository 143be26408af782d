import type { Area } from "../../workbook/address";
import type { FileName } from "../../xlsx/bookSettings";
import type { FileTable } from "../../xlsx/fileTable";
import type { FileStyle } from "../../xlsx/styles/fileStyle";
import type { FileColumns } from "../../xlsx/worksheet/columns";
import type { FileRule } from "../../xlsx/worksheet/rules";
import type { WrittenValidation } from "../../xlsx/worksheet/validationRules";
import type { Book, Cell, Sheet, SheetColumn, SheetRow } from "../model/book";
import type { ConditionalFormat } from "../model/conditionalFormat";
import type { NamedItem } from "../model/namedItem";
import type { Table } from "../model/table";
import type { Validation } from "../model/validation";

/** A row as it was opened; `record` is what the model goes on with, so that it is known again wherever it has moved to. */
export interface OpenedRow {
  readonly record: SheetRow;
  readonly cells: readonly (Cell | undefined)[];
  readonly hidden: boolean;
  readonly height: number | undefined;
  readonly style: number | undefined;
}

/** The same of a column. */
export interface OpenedColumn {
  readonly record: SheetColumn;
  readonly hidden: boolean;
  readonly width: number | undefined;
  readonly style: number | undefined;
}

/** An array formula as it was opened. */
export interface OpenedArray {
  readonly area: Area;
  /** The part of the area that the file has results for. */
  readonly filled: Area;
  /** Whether it grows and shrinks with its results. */
  readonly isDynamic: boolean;
}

/** What is not rows and columns of a sheet, as plain data: what can be cloned and compared. */
export type SheetState = Omit<Sheet, "rows" | "columns">;

/** A sheet as it is now but for its rows and columns, which may change while others look at what it was. */
export function stateOf(sheet: Sheet): SheetState {
  const others = Object.entries(sheet).filter(([name]) => name !== "rows" && name !== "columns");
  return structuredClone(Object.fromEntries(others)) as SheetState;
}

/** A conditional format as it was opened. */
export interface OpenedFormat {
  readonly format: ConditionalFormat;
  readonly rule: FileRule;
}

export interface OpenedValidation {
  readonly validation: Validation;
  readonly written: WrittenValidation;
}

export interface OpenedTable {
  readonly table: Table;
  readonly file: FileTable;
  readonly part: string;
  /** The id of the sheet's relationship to it. */
  readonly relationship: string;
}

/** A name as it was opened; what is none of the model's, such as an area to print, has its formula among those that are kept. */
export interface OpenedName {
  readonly file: FileName;
  /** The id of the sheet that it is for. */
  readonly sheet: string | undefined;
  readonly item: NamedItem | undefined;
  /** The place of its formula among those that are kept. */
  readonly kept: number | undefined;
}

/** A part of the file that lies on cells, and where that is kept in the model. */
export interface KeptPart {
  readonly part: string;
  /** How it is looked through: as XML, or as the older markup of notes; a sheet's own is what stands behind its rows. */
  readonly kind: "xml" | "vml" | "sheet";
  /** The id of the sheet on whose cells it lies. */
  readonly sheet: string | undefined;
  /** The first of its areas and formulas among those that are kept, and how many there are. */
  readonly areas: { readonly from: number; readonly all: readonly Area[] };
  readonly formulas: { readonly from: number; readonly all: readonly string[] };
}

/** A sheet as it was opened. */
export interface OpenedSheet {
  readonly id: string;
  /** Its part. */
  readonly part: string;
  /** The place of the sheet in the workbook's own list. */
  readonly place: number;
  readonly rows: readonly (OpenedRow | undefined)[];
  readonly columns: readonly (OpenedColumn | undefined)[];
  readonly fileColumns: readonly FileColumns[];
  readonly state: SheetState;
  /** The places of cells that share a formula: the first holds it for all. */
  readonly shared: readonly (readonly number[])[];
  readonly arrays: ReadonlyMap<number, OpenedArray>;
  /** The results of what-if tables, which the model takes for entries. */
  readonly dataTables: readonly Area[];
  readonly formats: ReadonlyMap<string, OpenedFormat>;
  readonly validations: readonly OpenedValidation[];
  readonly tables: ReadonlyMap<string, OpenedTable>;
  /** Texts with formats of their own: how they are written, by what they say. */
  readonly richTexts: ReadonlyMap<string, string>;
  /** The last row that the file names, also where nothing is known of it; -1 where it names none. */
  readonly lastRow: number;
  /** Whether its tab is one of those that are in front. */
  readonly isSelected: boolean;
}

/** A workbook as it was opened: what the file holds, and what the model made of it. */
export interface Opened {
  readonly bytes: Uint8Array;
  readonly date1904: boolean;
  readonly sheets: readonly OpenedSheet[];
  /** What the workbook says of itself, its sheets left out. */
  readonly state: Pick<Book, "activeSheet" | "calculationMode" | "isStructureProtected">;
  /** Whether the sheet in front is in front in the file too: there it may be one that the model has not. */
  readonly isFrontKnown: boolean;
  readonly names: readonly OpenedName[];
  readonly keptParts: readonly KeptPart[];
  /** The looks of cells in the file, and the numbers that the model has for them. */
  readonly looks: readonly FileStyle[];
  readonly styleNumbers: readonly number[];
  /** Texts with formats of their own, by their number in the table of texts that all sheets share. */
  readonly richTexts: ReadonlyMap<string, number>;
}

const COLUMNS = 16_384;

/** A cell's place as one number. */
export const placeKey = (row: number, column: number): number => row * COLUMNS + column;
export const rowOfKey = (key: number): number => Math.floor(key / COLUMNS);
export const columnOfKey = (key: number): number => key % COLUMNS;
