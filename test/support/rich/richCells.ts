import { formatArea, formatCell, asColumn, asRow, type CellAddress } from "../../../src/workbook/address";
import { escapeText } from "../xml";
import { guid, textItem, type RichPart, spreadsheetType, excelPart, NAMESPACES } from "./richPart";
import { STYLES, type RichStyle } from "./richStyles";

/** What stands in a cell and how it looks. A formula is its whole `<f>` element; runs are a rich text. */
export interface RichCell {
  readonly value?: string | number;
  readonly runs?: string;
  readonly formula?: string;
  readonly style?: RichStyle;
}

/** A row of a rich sheet: its attributes beside the usual ones, and its cells from column A on. */
export interface RichRow {
  readonly row: number;
  readonly attributes?: string;
  readonly cells: readonly (RichCell | string | number | undefined)[];
}

/** Gathers the texts of all sheets. */
export interface RichTexts {
  readonly indexOf: (item: string) => number;
  readonly toPart: () => RichPart;
}

/** Starts an empty table of shared strings. */
export function richTexts(): RichTexts {
  const places = new Map<string, number>();
  let uses = 0;
  const indexOf = (item: string): number => {
    uses += 1;
    if (!places.has(item)) places.set(item, places.size);
    return places.get(item) ?? 0;
  };
  const toPart = (): RichPart => {
    const items = [...places.keys()].map((item) => `<si>${item}</si>`).join("");
    const root = `<sst xmlns="${NAMESPACES.main}" count="${uses}" uniqueCount="${places.size}">${items}</sst>`;
    return { path: "xl/sharedStrings.xml", contentType: spreadsheetType("sharedStrings"), content: excelPart(root) };
  };
  return { indexOf, toPart };
}

/** The rows of a sheet as Excel writes them, and the cells that hold formulas. */
export function sheetData(rows: readonly RichRow[], texts: RichTexts): { xml: string; formulas: readonly string[] } {
  const formulas: string[] = [];
  const written = rows.map(({ row, attributes, cells }) => {
    const inner = cells.map((cell, column) => {
      if (cell === undefined) return "";
      const address = formatCell(at(row, column));
      const whole = typeof cell === "object" ? cell : { value: cell };
      if (whole.formula !== undefined) formulas.push(address);
      return cellXml(address, whole, texts);
    });
    const extra = attributes === undefined ? "" : ` ${attributes}`;
    return `<row r="${row}" spans="1:${cells.length}"${extra} x14ac:dyDescent="0.25">${inner.join("")}</row>`;
  });
  return { xml: `<sheetData>${written.join("")}</sheetData>`, formulas };
}

/** The `<dimension>` of a sheet. */
export function dimension(rows: readonly RichRow[]): string {
  const numbers = rows.map(({ row }) => row);
  const last = at(Math.max(...numbers), Math.max(...rows.map(({ cells }) => cells.length)) - 1);
  const first = at(Math.min(...numbers), 0);
  return `<dimension ref="${formatArea({ top: first.row, left: first.column, bottom: last.row, right: last.column })}"/>`;
}

const at = (row: number, column: number): CellAddress => ({ row: asRow(row - 1), column: asColumn(column) });

function cellXml(address: string, { value, runs, formula = "", style = "plain" }: RichCell, texts: RichTexts): string {
  const start = `<c r="${address}"${style === "plain" ? "" : ` s="${STYLES.indexOf(style)}"`}`;
  if (formula !== "") {
    const type = typeof value === "string" ? ' t="str"' : "";
    return `${start}${type}>${formula}<v>${escapeText(String(value))}</v></c>`;
  }
  const item = runs ?? (typeof value === "string" ? textItem(value) : undefined);
  if (item !== undefined) return `${start} t="s"><v>${texts.indexOf(item)}</v></c>`;
  return value === undefined ? `${start}/>` : `${start}><v>${value}</v></c>`;
}

/** A table part of Excel's, over an area whose first row holds the headings. */
export function tablePart(
  number: number,
  { name, area, headings }: { name: string; area: string; headings: readonly string[] },
): RichPart {
  const columns = headings.map(
    (heading, index) =>
      `<tableColumn id="${index + 1}" xr3:uid="${guid(number * 100 + index)}" name="${escapeText(heading)}"/>`,
  );
  const root = `<table xmlns="${NAMESPACES.main}" xmlns:mc="${NAMESPACES.mc}" xmlns:xr="${NAMESPACES.xr}"
      xmlns:xr3="${NAMESPACES.xr3}" mc:Ignorable="xr xr3" id="${number}" xr:uid="${guid(number * 10)}"
      name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0" headerRowDxfId="2">
    <autoFilter ref="${area}" xr:uid="${guid(number * 10 + 1)}"/>
    <tableColumns count="${columns.length}">${columns.join("")}</tableColumns>
    <tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1"
      showColumnStripes="0"/>
  </table>`;
  return {
    path: `xl/tables/table${number}.xml`,
    contentType: spreadsheetType("table"),
    content: excelPart(root),
  };
}
