import { columnName, parseCell, type Column, type Row } from "../../workbook/address";
import { Refusal } from "../../workbook/refusal";
import { draftedCell, type CellDraft } from "./cellDraft";
import { attributeIn, rootOf, rootTagOf, withAttribute, type Root } from "./xml";

/** A row as it is to be. */
export interface RowDraft {
  readonly row: Row;
  /** Its cells that change, by column; null takes one away. */
  readonly cells: ReadonlyMap<Column, CellDraft | null>;
  /** Whether these are all the cells that it is to have. */
  readonly isWhole: boolean;
  /** In points; null lets it fit its content. What is undefined stays as it is. */
  readonly height?: number | null | undefined;
  readonly hidden?: boolean | undefined;
  /** Gives the number of the style of its other cells by that of the one that it has now; null takes it away. */
  readonly style?: ((now: number) => number) | null | undefined;
}

/** A row as it is to be, from the one that it was; "" where there is nothing to write. */
export function draftedRow(old: string | undefined, draft: RowDraft, prefix: string): string {
  const whole = old === undefined ? undefined : rootOf(old, "row");
  const cells = new Map(old === undefined || whole === undefined ? [] : oldCells(old, whole));
  const written = cellsXml(cells, draft, prefix);
  const others = old === undefined || whole === undefined ? "" : otherChildren(old, whole);
  const bare = whole?.tag ?? `<${prefix}row r=""/>`;
  const tag = withAttribute(rowTag(bare, draft), "r", String(draft.row + 1));
  const content = written + others;
  if (content !== "") return `${tag.replace(/\s*\/?>$/, ">")}${content}</${prefix}row>`;
  const saysMore = /\s(?:ht|hidden|s|outlineLevel|collapsed|thickTop|thickBot)\s*=/.test(tag);
  return saysMore ? tag.replace(/\s*\/?>$/, "/>") : "";
}

function cellsXml(old: ReadonlyMap<number, string>, { row, cells, isWhole }: RowDraft, prefix: string): string {
  const number = String(row + 1);
  const columns = new Set<number>([...(isWhole ? [] : old.keys()), ...cells.keys()]);
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => {
      const draft = cells.get(column as Column);
      const address = columnName(column as Column) + number;
      if (draft === null) return "";
      if (draft === undefined) return readdressed(old.get(column) ?? "", address, prefix);
      return draftedCell(draft.from === undefined ? undefined : old.get(draft.from), draft, { address, prefix });
    })
    .join("");
}

/** A cell that stays as it is, in a row that may have moved. One without an address is counted, which may no longer hold. */
function readdressed(cell: string, address: string, prefix: string): string {
  if (cell.startsWith(`<${prefix}c r="${address}"`)) return cell;
  const { tag } = rootTagOf(cell, address);
  return withAttribute(tag, "r", address) + cell.slice(tag.length);
}

const otherChildren = (xml: string, { children }: Root): string =>
  children
    .filter(({ name }) => name !== "c")
    .map(({ start, end }) => xml.slice(start, end))
    .join("");

function oldCells(xml: string, { children }: Root): [number, string][] {
  let last = -1;
  return children
    .filter(({ name }) => name === "c")
    .map(({ start, inside, end }) => {
      const address = attributeIn(xml.slice(start, inside), "r");
      const column = address === undefined ? last + 1 : (parseCell(address)?.column ?? -1);
      if (column <= last) throw new Refusal("structure", UNSORTED);
      last = column;
      return [column, xml.slice(start, end)];
    });
}

const UNSORTED =
  "The cells of a row do not stand in order in the file, so that none can be written safely: open it in Excel, save it, and try again.";

function rowTag(tag: string, { height, hidden, style }: RowDraft): string {
  const bare = withAttribute(tag, "spans", undefined);
  const shown = hidden === undefined ? bare : withAttribute(bare, "hidden", hidden ? "1" : undefined);
  const styled = style === undefined ? shown : withStyle(shown, style);
  if (height === undefined) return styled;
  const high = withAttribute(styled, "ht", height === null ? undefined : String(height));
  return withAttribute(high, "customHeight", height === null ? undefined : "1");
}

function withStyle(tag: string, style: ((now: number) => number) | null): string {
  const now = Number(attributeIn(tag, "s") ?? 0);
  const styled = withAttribute(tag, "s", style === null ? undefined : String(style(now)));
  return withAttribute(styled, "customFormat", style === null ? undefined : "1");
}
