import {
  asColumn,
  asRow,
  formatArea,
  formatCell,
  parseArea,
  parseCell,
  parseColumn,
  type Area,
  type CellAddress,
} from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetInfo } from "../../src/workbook/sheet";
import { SPREADSHEET, type CellStyle, type StyleSheet } from "./buildStyles";
import { element, escapeText, part, wrapper, type Attributes } from "./xml";

/** One cell written down: its value, or its value with a formula or a look. A formula's value is its last result. */
export type CellPlan =
  CellValue | { readonly value?: CellValue; readonly formula?: string; readonly style?: CellStyle | undefined };

/** A sheet written down. Rows, columns and cells go by the names that Excel shows. */
export interface SheetPlan {
  readonly name: string;
  readonly visibility?: SheetInfo["visibility"];
  readonly cells: Readonly<Record<string, CellPlan>>;
  /** By column letters; widths in characters. */
  readonly columns?: Readonly<Record<string, { readonly width?: number; readonly hidden?: boolean }>>;
  /** By row number; heights in points. */
  readonly rows?: Readonly<Record<number, { readonly height?: number; readonly hidden?: boolean }>>;
  readonly merges?: readonly string[];
  /** The columns are named by the cells of the area's first row. */
  readonly tables?: readonly { readonly name: string; readonly area: string; readonly style?: string }[];
  /** The first cell that scrolls: rows above and columns to the left of it stand still. */
  readonly frozenAt?: string;
  readonly filter?: string;
  /** Cells with a list to choose from. */
  readonly choices?: readonly { readonly area: string; readonly from: string }[];
  readonly tabColor?: string;
  readonly gridLines?: boolean;
  readonly landscape?: boolean;
}

/** What a sheet needs of the workbook around it. */
export interface SheetContext {
  readonly styles: StyleSheet;
  readonly stringIndex: (text: string) => number;
  /** Relationship ids of the sheet's tables. */
  readonly tableIds: readonly string[];
  readonly isFirst: boolean;
}

export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DEFAULT_WIDTH = 9.140625;

interface PlacedCell {
  readonly at: CellAddress;
  readonly cell: Exclude<CellPlan, CellValue>;
}

/** The worksheet part; its children in the order of ECMA-376 part 1, 18.3.1.99, which Excel insists on. */
export function sheetPart(sheet: SheetPlan, context: SheetContext): string {
  const placed = placedCells(sheet);
  const merges = (sheet.merges ?? []).map((ref) => element("mergeCell", { ref }));
  const choices = (sheet.choices ?? []).map(choice);
  const children = [
    sheetProperties(sheet),
    element("dimension", { ref: usedArea(placed) }),
    element("sheetViews", {}, sheetView(sheet, context)),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    wrapper("cols", {}, columns(sheet)),
    element("sheetData", {}, ...rows(sheet, placed, context)),
    sheet.filter === undefined ? "" : element("autoFilter", { ref: sheet.filter }),
    wrapper("mergeCells", { count: merges.length }, merges),
    wrapper("dataValidations", { count: choices.length }, choices),
    element("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element("pageSetup", {
      paperSize: 9,
      orientation: sheet.landscape === true ? "landscape" : "portrait",
      fitToHeight: 0,
    }),
    wrapper("tableParts", { count: context.tableIds.length }, context.tableIds.map(tablePart)),
  ];
  return part(element("worksheet", { xmlns: SPREADSHEET, "xmlns:r": RELATIONSHIPS }, ...children));
}

const tablePart = (id: string): string => element("tablePart", { "r:id": id });

function placedCells(sheet: SheetPlan): PlacedCell[] {
  const placed = Object.entries(sheet.cells).map(([address, plan]) => ({
    at: cellAt(address),
    cell: isPlain(plan) ? { value: plan } : plan,
  }));
  return placed.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function isPlain(plan: CellPlan): plan is CellValue {
  return typeof plan !== "object" || "kind" in plan;
}

function cellAt(address: string): CellAddress {
  const cell = parseCell(address);
  if (cell === undefined) throw new Error(`${address} is no cell`);
  return cell;
}

function areaAt(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${address} is no area`);
  return area;
}

function usedArea(placed: readonly PlacedCell[]): string {
  if (placed.length === 0) return "A1";
  const rowNumbers = placed.map(({ at }) => at.row);
  const columnNumbers = placed.map(({ at }) => at.column);
  return formatArea({
    top: asRow(Math.min(...rowNumbers)),
    left: asColumn(Math.min(...columnNumbers)),
    bottom: asRow(Math.max(...rowNumbers)),
    right: asColumn(Math.max(...columnNumbers)),
  });
}

function sheetProperties({ tabColor }: SheetPlan): string {
  const color = tabColor === undefined ? "" : element("tabColor", { rgb: `FF${tabColor}` });
  return element("sheetPr", {}, color, element("pageSetUpPr", { fitToPage: true }));
}

function sheetView({ gridLines, frozenAt }: SheetPlan, { isFirst }: SheetContext): string {
  const attributes = { showGridLines: gridLines, tabSelected: isFirst || undefined, workbookViewId: 0 };
  return element("sheetView", attributes, ...(frozenAt === undefined ? [] : frozenPane(frozenAt)));
}

function frozenPane(topLeftCell: string): string[] {
  const { row, column } = cellAt(topLeftCell);
  const activePane = row === 0 ? "topRight" : column === 0 ? "bottomLeft" : "bottomRight";
  const splits = { xSplit: column === 0 ? undefined : column, ySplit: row === 0 ? undefined : row };
  return [
    element("pane", { ...splits, topLeftCell, activePane, state: "frozen" }),
    element("selection", { pane: activePane, activeCell: topLeftCell, sqref: topLeftCell }),
  ];
}

function columns(sheet: SheetPlan): string[] {
  const numbered = Object.entries(sheet.columns ?? {}).map(([letters, look]) => {
    const column = parseColumn(letters);
    if (column === undefined) throw new Error(`${letters} is no column`);
    return { number: column + 1, ...look };
  });
  return numbered
    .sort((a, b) => a.number - b.number)
    .map(({ number, width, hidden }) =>
      element("col", { min: number, max: number, width: width ?? DEFAULT_WIDTH, hidden, customWidth: width && true }),
    );
}

function rows(sheet: SheetPlan, placed: readonly PlacedCell[], context: SheetContext): string[] {
  const byRow = new Map(Object.keys(sheet.rows ?? {}).map((number) => [Number(number), [] as PlacedCell[]]));
  for (const cell of placed) {
    const number = cell.at.row + 1;
    byRow.set(number, [...(byRow.get(number) ?? []), cell]);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) => {
      const { height, hidden } = sheet.rows?.[number] ?? {};
      const attributes = { r: number, ht: height, hidden, customHeight: height && true };
      return element("row", attributes, ...cells.map((cell) => cellElement(cell, context)));
    });
}

function cellElement({ at, cell }: PlacedCell, { styles, stringIndex }: SheetContext): string {
  const { value, formula, style } = cell;
  const styleIndex = styles.indexOf(withFormat(style, value));
  const attributes = { r: formatCell(at), s: styleIndex === 0 ? undefined : styleIndex };
  if (formula !== undefined) {
    const { type, text } = written(value, escapeText);
    return element("c", { ...attributes, t: type }, element("f", {}, escapeText(formula)), result(text));
  }
  if (value === undefined) return element("c", attributes);
  const { type, text } = written(value, (string) => String(stringIndex(string)));
  return element("c", { ...attributes, t: type === "str" ? "s" : type }, result(text));
}

const result = (text: string): string => `<v>${text}</v>`;

/** A cell's value as XML says it. Texts stand in the cell for a formula, and elsewhere by their number. */
function written(value: CellValue, writeText: (text: string) => string): { type?: string; text: string } {
  if (value === undefined) return { type: "str", text: "" };
  if (typeof value === "string") return { type: "str", text: writeText(value) };
  if (typeof value === "number") return { text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: String(Number(value)) };
  switch (value.kind) {
    case "error":
      return { type: "e", text: value.code };
    case "date":
      return { text: String(value.serial) };
    case "percent":
      return { text: String(value.fraction) };
  }
}

/** Dates and percentages are numbers: what makes them more is their format. */
function withFormat(style: CellStyle | undefined, value: CellValue): CellStyle | undefined {
  if (typeof value !== "object" || value.kind === "error") return style;
  return { format: value.kind === "date" ? "yyyy\\-mm\\-dd" : "0%", ...style };
}

function choice({ area, from }: { area: string; from: string }): string {
  const attributes: Attributes = { type: "list", allowBlank: true, showErrorMessage: true, sqref: area };
  return element("dataValidation", attributes, element("formula1", {}, escapeText(from)));
}

/** The table part, its columns named by the sheet's own header cells, as Excel requires. */
export function tablePartOf(sheet: SheetPlan, place: number, id: number): string {
  const table = sheet.tables?.[place];
  if (table === undefined) throw new Error(`${sheet.name} has no table ${place}`);
  const columnElements = headerTexts(sheet, areaAt(table.area)).map((name, index) =>
    element("tableColumn", { id: index + 1, name }),
  );
  const look = { showFirstColumn: false, showLastColumn: false, showRowStripes: true, showColumnStripes: false };
  return part(
    element(
      "table",
      { xmlns: SPREADSHEET, id, name: table.name, displayName: table.name, ref: table.area, totalsRowShown: false },
      element("autoFilter", { ref: table.area }),
      element("tableColumns", { count: columnElements.length }, ...columnElements),
      element("tableStyleInfo", { name: table.style ?? "TableStyleLight1", ...look }),
    ),
  );
}

function headerTexts(sheet: SheetPlan, { top, left, right }: Area): string[] {
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const address = formatCell({ row: top, column: asColumn(left + index) });
    const plan = sheet.cells[address];
    const value = isPlain(plan) ? plan : plan.value;
    if (typeof value !== "string") throw new Error(`${address} heads a column of a table and holds no text`);
    return value;
  });
}
