import type { Area } from "../../workbook/address";
import type { ErrorValue } from "../../workbook/cell";
import type { SheetInfo } from "../../workbook/sheet";
import type { ConditionalFormat } from "./conditionalFormat";
import type { NamedItem } from "./namedItem";
import type { SheetProtection } from "./protection";
import type { StyleTable } from "./style";
import type { Table } from "./table";
import type { Validation } from "./validation";

/** What a cell holds. Dates, times and percentages are numbers that their format shows as such. */
export type Content = string | number | boolean | ErrorValue;

/** A cell that holds something or has a style of its own. It is never changed, only replaced. */
export interface Cell {
  /** What the cell shows; undefined where it is empty. */
  readonly content: Content | undefined;
  /** The formula that the content is the result of, without its equals sign. */
  readonly formula?: string | undefined;
  readonly style: number;
}

export interface SheetRow {
  readonly cells: (Cell | undefined)[];
  hidden: boolean;
  /** In points; undefined fits the content. */
  height: number | undefined;
  /** The style of those of its cells that have none. */
  style: number | undefined;
}

export interface SheetColumn {
  hidden: boolean;
  /** In points; undefined is the standard width. */
  width: number | undefined;
  style: number | undefined;
}

export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** How large it prints: a scale in percent, or a number of pages that it is to fit on. */
  zoom: PageZoom;
  /** The rows that every page repeats. */
  titleRows: Area | undefined;
}

/** A note on a cell. */
export interface Note {
  /** The cell, which moves with what is around it. */
  area: Area;
  readonly author: string;
  readonly text: string;
}

/** Cells that something of the file lies on which is kept and not shown, such as a drawing; undefined once they are gone. */
export interface KeptArea {
  area: Area | undefined;
}

/** A formula of something of the file which is kept and not shown, such as a chart; without its equals sign. */
export interface KeptFormula {
  formula: string;
  /** The id of the sheet that it stands on. */
  readonly sheet: string | undefined;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: SheetInfo["visibility"];
  /** #RRGGBB, or empty where the tab has no colour of its own. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Rows and columns are held where something is known of them. */
  readonly rows: (SheetRow | undefined)[];
  readonly columns: (SheetColumn | undefined)[];
  /** In characters of the standard font. */
  standardWidth: number;
  merges: Area[];
  tables: Table[];
  /** First comes what counts first. */
  formats: ConditionalFormat[];
  validations: Validation[];
  names: NamedItem[];
  protection: SheetProtection | undefined;
  frozen: { readonly rows: number; readonly columns: number };
  readonly page: PageLayout;
  selection: Area;
  notes: Note[];
  readonly keptAreas: KeptArea[];
}

/** A workbook, as plain data: what can be cloned, stored and sent. */
export interface Book {
  name: string;
  /** A document that was opened to be read only. */
  readOnly: boolean;
  /** Whether sheets may not be added, deleted, moved or renamed. */
  isStructureProtected: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  readonly sheets: Sheet[];
  /** The id of the sheet in front. */
  activeSheet: string;
  names: NamedItem[];
  readonly keptFormulas: KeptFormula[];
  readonly styles: StyleTable;
  /** The last number that was given to something new. */
  lastNumber: number;
}
