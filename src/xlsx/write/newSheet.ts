import { asColumn, asRow, columnName, formatArea, formatCell, type Column, type Row } from "../../workbook/address";
import { displayText } from "../../workbook/cell";
import type { DataBar, FormulaFormat } from "../../workbook/conditionalFormat";
import type { CellContent } from "../../workbook/content";
import { inFront } from "../../workbook/edit";
import { Refusal } from "../../workbook/refusal";
import type { SheetTable } from "../../workbook/sheet";
import { cellAt, type CellState, type SheetState } from "../../workbook/state";
import type { ListValidation } from "../../workbook/validation";
import { cellXml } from "./cellXml";
import { dataBarXml, withFormats } from "./conditionalFormats";
import type { Styles } from "./styles";
import { withValidations } from "./validations";
import { DECLARATION, element, rootOf } from "./xml";

/** The namespaces that a workbook uses: those of the transitional standard, or of the strict one. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
}

/** The height of an uncustomised row, which some readers want to know (in points). */
const STANDARD_HEIGHT = 15;

/** The parts of a sheet, as far as they are its own; the ids of its tables are the workbook's to give. */
export function newSheetXml(
  sheet: SheetState,
  { namespaces, styles, tableIds }: { namespaces: Namespaces; styles: Styles; tableIds: readonly string[] },
): string {
  const { print } = sheet;
  const fit = print === undefined ? "" : element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 }));
  const xml = element(
    "worksheet",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
    fit,
    element("dimension", { ref: usedArea(sheet) }),
    element("sheetViews", {}, element("sheetView", { workbookViewId: 0, showGridLines: 0 }, pane(sheet))),
    element("sheetFormatPr", { defaultRowHeight: STANDARD_HEIGHT }),
    columns(sheet),
    rows(sheet, styles),
    dataBars(sheet),
    print === undefined ? "" : printing(print.landscape),
    tableIds.length === 0
      ? ""
      : element(
          "tableParts",
          { count: tableIds.length },
          ...tableIds.map((id) => element("tablePart", { "r:id": id })),
        ),
  );
  return DECLARATION + withLists(xml, sheet, styles);
}

/** Formats by formula and validations go in the way they go into any sheet. */
function withLists(xml: string, { name, formats, validations }: SheetState, styles: Styles): string {
  const place = (text: string) => ({ xml: text, around: rootOf(text, name), prefix: "", part: name });
  const formulas = formats.filter((format): format is FormulaFormat => format.kind === "formula");
  const lists = validations.filter((validation): validation is ListValidation => "entries" in validation);
  const formatted = formulas.length === 0 ? xml : withFormats(place(xml), inFront(formulas), styles);
  if (lists.length === 0) return formatted;
  return withValidations(place(formatted), inFront(lists));
}

function usedArea({ cells }: SheetState): string {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const bottom = Math.max(cells.length, 1) - 1;
  return formatArea({ top: asRow(0), left: asColumn(0), bottom: asRow(bottom), right: asColumn(width - 1) });
}

function pane({ frozenRows }: SheetState): string {
  if (frozenRows === 0) return "";
  const topLeftCell = formatCell({ row: asRow(frozenRows), column: asColumn(0) });
  return (
    element("pane", { ySplit: frozenRows, topLeftCell, activePane: "bottomLeft", state: "frozen" }) +
    element("selection", { pane: "bottomLeft", activeCell: topLeftCell, sqref: topLeftCell })
  );
}

function columns({ columnWidths }: SheetState): string {
  const sorted = [...columnWidths].toSorted(([a], [b]) => a - b);
  const cols = sorted.map(([column, width]) =>
    element("col", { min: column + 1, max: column + 1, width, customWidth: 1 }),
  );
  return cols.length === 0 ? "" : element("cols", {}, ...cols);
}

function rows({ cells, rowHeights }: SheetState, styles: Styles): string {
  const written: string[] = [];
  for (const [index, row] of cells.entries()) {
    const ht = rowHeights.get(index);
    if (row.length === 0 && ht === undefined) continue;
    const content = row.map((cell, column) => newCell(cell, asRow(index), asColumn(column), styles));
    written.push(element("row", { r: index + 1, ht, customHeight: ht === undefined ? undefined : 1 }, ...content));
  }
  return element("sheetData", {}, ...written);
}

function newCell(cell: CellState | undefined, row: Row, column: Column, styles: Styles): string {
  if (cell === undefined) return "";
  const { content, look } = cell;
  const style = look === undefined ? undefined : typeof look === "string" ? styles.cellStyle(look) : look.host;
  const attributes = style === undefined ? "" : ` s="${style}"`;
  return cellXml({ address: columnName(column) + String(row + 1), attributes, content });
}

function dataBars({ formats }: SheetState): string {
  return formats
    .filter((format): format is DataBar => format.kind === "data-bar")
    .map((format, index) => dataBarXml(format, index + 1))
    .join("");
}

const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** As wide as a page, as many pages as it takes; paper of the printer's own choosing. */
const printing = (landscape: boolean): string =>
  element("pageMargins", MARGINS) +
  element("pageSetup", { orientation: landscape ? "landscape" : "portrait", fitToWidth: 1, fitToHeight: 0 }) +
  element("headerFooter", {}, element("oddFooter", {}, "&amp;L&amp;A&amp;R&amp;P / &amp;N"));

/** A table's part. Its headings are the texts of its first row, and must be different from one another. */
export function tableXml({ cells }: SheetState, { name, area }: SheetTable, id: number, { main }: Namespaces): string {
  const headings = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    headingText(cellAt(cells, { row: area.top, column: asColumn(area.left + index) })?.content),
  );
  refuseUnfitHeadings(name, headings);
  const ref = formatArea(area);
  const tableColumns = headings.map((heading, index) => element("tableColumn", { id: index + 1, name: heading }));
  return (
    DECLARATION +
    element(
      "table",
      { xmlns: main, id, name, displayName: name, ref, totalsRowShown: 0 },
      element("autoFilter", { ref }),
      element("tableColumns", { count: headings.length }, ...tableColumns),
      element("tableStyleInfo", {
        name: "TableStyleLight1",
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    )
  );
}

const headingText = (content: CellContent): string => {
  if (typeof content === "object" && content.kind === "formula") return displayText(content.result);
  return typeof content === "object" && content.kind === "link" ? content.text : displayText(content);
};

function refuseUnfitHeadings(table: string, headings: readonly string[]): void {
  const isUnfit = headings.includes("") || new Set(headings.map((text) => text.toLowerCase())).size < headings.length;
  if (isUnfit) throw new Refusal("unfit", `The table ${table} needs a heading of its own over each column.`);
}
