import type { SheetXml } from "../write/conditionalFormats";
import { inserted, WORKSHEET_ORDER } from "../write/order";
import { prefixed, siblings, spliced } from "../write/xml";
import { nodeOf, type XmlNode } from "../xmlNode";

/** A change of a stretch of a sheet's XML: of what stands before its rows, or behind them. */
export type SheetChange = (sheet: SheetXml) => string;

/** The first of a sheet's elements with a name. */
export function childOf({ xml, around, part }: SheetXml, name: string): XmlNode | undefined {
  const place = around.children.find((child) => child.name === name);
  return place === undefined ? undefined : nodeOf(place, xml, part);
}

/** A sheet's XML with all elements of a name replaced by what is written without a prefix; by nothing where it is empty. */
export const withChildren = (sheet: SheetXml, name: string, written: string): string =>
  withReadyChildren(sheet, name, prefixed(written, sheet.prefix));

/** The same for what is written with the sheet's prefix already. */
export function withReadyChildren({ xml, around, part }: SheetXml, name: string, ready: string): string {
  const [first, ...others] = around.children.filter((child) => child.name === name);
  if (first === undefined) return ready === "" ? xml : inserted(xml, around, WORKSHEET_ORDER, { name, xml: ready });
  const rest = others.reduceRight((text, { start, end }) => spliced(text, start, end, ""), xml);
  const end = others.length === 0 ? first.end : endOfFirst(rest, first.start, part);
  return spliced(rest, first.start, end, ready);
}

const endOfFirst = (xml: string, start: number, part: string): number =>
  siblings(xml, start, part).children[0]?.end ?? start;

/** A sheet's XML with the start tag of one of its elements changed; one that is not there is put in where it becomes needed. */
export function withTag(sheet: SheetXml, name: string, change: (tag: string) => string): string {
  const { xml, around, prefix } = sheet;
  const own = around.children.find((child) => child.name === name);
  if (own !== undefined) return spliced(xml, own.start, own.inside, change(xml.slice(own.start, own.inside)));
  const bare = `<${prefix}${name}/>`;
  const changed = change(bare);
  return changed === bare ? xml : inserted(xml, around, WORKSHEET_ORDER, { name, xml: changed });
}

/** A stretch of a sheet's XML after changes, one after the other. */
export function changedBy(sheet: SheetXml, from: number, changes: readonly SheetChange[]): string {
  return changes.reduce((xml, change) => change({ ...sheet, xml, around: siblings(xml, from, sheet.part) }), sheet.xml);
}

/** What stands behind a sheet's rows, after a change of its text. */
export const afresh = (tail: SheetXml, xml: string): SheetXml => ({
  ...tail,
  xml,
  around: siblings(xml, 0, tail.part),
});
