import { columnName, parseCell, type Column } from "../../workbook/address";
import type { CellWrite } from "../../workbook/edit";
import { LOOKS } from "../../workbook/look";
import { Refusal } from "../../workbook/refusal";
import { refusals } from "../../workbook/refusals";
import { cellXml } from "./cellXml";
import type { Styles } from "./styles";
import { attributeIn, prefixed, rootOf, withAttribute, type Child } from "./xml";

/** What is to be written into one row: its cells by column. */
export type RowWrites = ReadonlyMap<Column, CellWrite>;

/** What writing rows needs to know, and whom it tells that a formula has gone. */
export interface RowContext {
  readonly part: string;
  readonly prefix: string;
  readonly styles: Styles;
  readonly onFormulaGone: () => void;
}

/** A cell as it stands in a row. */
interface OldCell {
  readonly column: Column;
  readonly child: Child;
}

/** A row with some of its cells written; `number` counts from 1, and `old` is undefined where the row is not there yet. */
export function writtenRowXml(old: string | undefined, number: number, writes: RowWrites, context: RowContext): string {
  return old === undefined ? newRowXml(number, writes, context) : changedRowXml(old, number, writes, context);
}

function newRowXml(number: number, writes: RowWrites, context: RowContext): string {
  const cells = [...writes.values()].toSorted((a, b) => a.cell.column - b.cell.column);
  const written = cells.map((write) => writtenCell(number, write, "", context)).join("");
  return written === "" ? "" : prefixed(`<row r="${number}">${written}</row>`, context.prefix);
}

/** Whatever else stands in a row stays as it is. */
function changedRowXml(xml: string, number: number, writes: RowWrites, context: RowContext): string {
  const { part, prefix } = context;
  const row = rootOf(xml, part);
  const old = oldCells(xml, row.children);
  const isOld = new Set(old.map(({ column }) => column));
  const fresh = [...writes].filter(([column]) => !isOld.has(column)).toSorted(([a], [b]) => a - b);
  let content = "";
  let at = row.element.inside;
  const addBefore = (column: number): void => {
    while (fresh[0] !== undefined && fresh[0][0] < column) {
      content += prefixed(writtenCell(number, fresh[0][1], "", context), prefix);
      fresh.shift();
    }
  };
  for (const { column, child } of old) {
    content += xml.slice(at, child.start);
    addBefore(column);
    const write = writes.get(column);
    const cell = xml.slice(child.start, child.end);
    content += write === undefined ? cell : prefixed(rewrittenCell(cell, number, write, context), prefix);
    at = child.end;
  }
  content += row.element.isSelfClosed ? "" : xml.slice(at, row.element.close);
  addBefore(Infinity);
  const tag = rowTag(row.tag, writes).replace(/\s*\/?>$/, ">");
  return `${tag}${content}</${prefix}row>`;
}

function oldCells(xml: string, children: readonly Child[]): readonly OldCell[] {
  let last = -1;
  return children
    .filter(({ name }) => name === "c")
    .map((child) => {
      const address = attributeIn(xml.slice(child.start, child.inside), "r");
      const column = address === undefined ? last + 1 : (parseCell(address)?.column ?? -1);
      if (column <= last) throw new Refusal("structure", UNSORTED);
      last = column;
      return { column: column as Column, child };
    });
}

const UNSORTED =
  "The cells of a row do not stand in order in the file, so that none can be written safely: open it in Excel, save it, and try again.";

/** A row's tag for its new cells: it no longer says which columns it spans, nor how high it is where its text now wraps. */
function rowTag(tag: string, writes: RowWrites): string {
  const wraps = [...writes.values()].some(({ look }) => typeof look === "string" && LOOKS[look].wrap === true);
  const isFixed = ["1", "true"].includes(attributeIn(tag, "customHeight") ?? "");
  const unspanned = withAttribute(tag, "spans", undefined);
  return wraps && !isFixed ? withAttribute(unspanned, "ht", undefined) : unspanned;
}

/** A written cell in place of one that was there: with its style, but without what was said of the old value. */
function rewrittenCell(old: string, number: number, write: CellWrite, context: RowContext): string {
  const cell = rootOf(old, context.part);
  const formula = cell.children.find(({ name }) => name === "f");
  if (formula !== undefined) giveUp(old.slice(formula.start, formula.inside), number, write, context);
  return writtenCell(number, write, keptAttributes(cell.tag), context);
}

function keptAttributes(tag: string): string {
  return ["s", "ph"]
    .map((name) => [name, attributeIn(tag, name)] as const)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`))
    .join("");
}

/** A formula that others depend on cannot be written over; any other one can. */
function giveUp(tag: string, number: number, { cell }: CellWrite, { onFormulaGone }: RowContext): void {
  const type = attributeIn(tag, "t");
  if (type === "array" || type === "dataTable" || (type === "shared" && attributeIn(tag, "ref") !== undefined)) {
    throw refusals.fillingFormula(`${columnName(cell.column)}${number}`);
  }
  onFormulaGone();
}

function writtenCell(number: number, write: CellWrite, kept: string, { styles }: RowContext): string {
  const { cell, content, look } = write;
  const attributes = look === undefined ? kept : styleAttribute(look, styles);
  if (content === undefined && attributes === "") return "";
  return cellXml({ address: `${columnName(cell.column)}${number}`, attributes, content });
}

function styleAttribute(look: NonNullable<CellWrite["look"]> | null, styles: Styles): string {
  if (look === null) return "";
  return ` s="${typeof look === "string" ? styles.cellStyle(look) : look.host}"`;
}
