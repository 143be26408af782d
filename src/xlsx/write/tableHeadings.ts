import { parseArea, type Area } from "../../workbook/address";
import type { CellWrite } from "../../workbook/edit";
import { Refusal } from "../../workbook/refusal";
import type { Package } from "../package";
import { resolveEscapes, resolveReferences } from "../text";
import { isXml, textOfPart } from "./textOfPart";
import { attributeIn, escapeText, rootOf, siblings, spliced, withAttribute } from "./xml";

/** A heading of a table that is written to: what it is called before and after. */
export interface HeadingChange {
  readonly before: string;
  readonly after: string;
}

/**
 * A table's part for headings that are written to: the table names its columns itself, and Excel repairs a file in which the two
 * differ. Throws a Refusal where a table would have two columns of one name, or a heading that is no text.
 */
export function renamedHeadings(
  xml: string,
  part: string,
  written: (row: number, column: number) => CellWrite | undefined,
): { readonly xml: string; readonly changes: readonly HeadingChange[] } {
  const root = rootOf(xml, part);
  const area = parseArea(attributeIn(root.tag, "ref") ?? "");
  const list = root.children.find(({ name }) => name === "tableColumns");
  const hasHeadings = attributeIn(root.tag, "headerRowCount") !== "0";
  if (area === undefined || list === undefined || !hasHeadings) return { xml, changes: [] };
  const columns = siblings(xml, list.inside, part).children;
  const names = columns.map(({ start, inside }) => nameIn(xml.slice(start, inside)));
  const after = names.map((name, index) => headingAfter(name, written(area.top, area.left + index), area));
  const isUnique = new Set(after.map((name) => name.toLowerCase())).size === after.length;
  if (!isUnique) throw new Refusal("unfit", `The table ${tableName(root.tag)} would have two columns of one name.`);
  const changed = columns.reduceRight((text, { start, inside }, index) => {
    const name = after[index] ?? "";
    if (name === names[index]) return text;
    return spliced(text, start, inside, withAttribute(text.slice(start, inside), "name", name));
  }, xml);
  const changes = names.map((before, index) => ({ before, after: after[index] ?? "" }));
  return { xml: changed, changes: changes.filter((change) => change.before !== change.after) };
}

/** Excel's limit for a cell's text as a heading (255), each character written as a reference at the most. */
const MOST_HEADING_CHARACTERS = 255 * 8;

/** Refuses headings that formulas name a table's column by: Excel changes these with the heading, and only Excel can. */
export async function refuseReferences(file: Package, changes: readonly HeadingChange[]): Promise<void> {
  for (const part of file.entries.filter(isXml)) {
    for await (const text of textOfPart(file, part, MOST_HEADING_CHARACTERS)) {
      const used = changes.find(({ before }) => text.includes(`[${escapeText(before)}]`));
      if (used === undefined) continue;
      throw new Refusal(
        "formula",
        `Formulas refer to the table column ${used.before} by its heading: change this heading in Excel, which changes them with it.`,
      );
    }
  }
}

/** Refuses another name for a table that formulas name: Excel changes these with it, and only Excel can. */
export async function refuseTableReferences(file: Package, table: string): Promise<void> {
  const written = escapeText(table).toLowerCase();
  for (const part of file.entries.filter(isXml)) {
    for await (const text of textOfPart(file, part, MOST_HEADING_CHARACTERS)) {
      const isNamed = text.toLowerCase().includes(`${written}[`) || text.includes(`<worksheetSource name="${table}"`);
      if (!isNamed) continue;
      throw new Refusal(
        "formula",
        `Formulas or pivot tables refer to the table ${table} by its name: rename it in Excel, which changes them with it.`,
      );
    }
  }
}

const nameIn = (tag: string): string => resolveEscapes(resolveReferences(attributeIn(tag, "name") ?? ""));
const tableName = (tag: string): string => resolveReferences(attributeIn(tag, "displayName") ?? "");

function headingAfter(name: string, write: CellWrite | undefined, area: Area): string {
  if (write === undefined) return name;
  if (typeof write.content === "string" && write.content !== "") return write.content;
  throw new Refusal("unfit", `A heading of a table in row ${area.top + 1} must be a text.`);
}
