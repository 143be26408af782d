import type { FileAlignment, FilePaint, FileStyle } from "../styles/fileStyle";
import { builtinNumber, FIRST_OWN_NUMBER_FORMAT } from "../styles/formatCodes";
import { nodeOf, type XmlNode } from "../xmlNode";
import { itemsOf, withItems, type ListPlace } from "./countedList";
import { STYLES_ORDER } from "./order";
import { borderXml, fillXml, fontXml, paintXml } from "./styleParts";
import { element, prefixed, rootOf, withAttribute } from "./xml";

/** A style sheet to which the looks of cells are added as they are needed. */
export interface CellStyles {
  readonly xml: () => string;
  /** The number of a cell style that is like another but for what differs between two looks; added where it is not there. */
  readonly derive: (base: number, was: FileStyle, becomes: FileStyle) => number;
  /** The number of what a conditional format paints; added where it is not there. */
  readonly addPaint: (paint: FilePaint) => number;
}

/** Makes the style sheet of a part ready for more. */
export function createCellStyles(initial: string, part: string): CellStyles {
  let xml = initial;

  const place = (name: string): ListPlace => {
    const root = rootOf(xml, part);
    return { xml, name, around: root, part, order: STYLES_ORDER, prefix: root.prefix };
  };

  /** The number of an item in a list, which is added where it is not there. */
  function numberOf(list: string, item: string): number {
    makeFirst(list);
    const where = place(list);
    const wanted = prefixed(item, where.prefix);
    const items = itemsOf(where);
    const known = items.findIndex(({ start, end }) => xml.slice(start, end) === wanted);
    if (known >= 0) return known;
    xml = withItems(where, [wanted]);
    return items.length;
  }

  /** The first items of a list are those of all cells that say nothing: no others may come to stand there. */
  function makeFirst(list: string): void {
    const where = place(list);
    const first = FIRST_ITEMS[list] ?? [];
    if (first.length === 0 || itemsOf(where).length > 0) return;
    xml = withItems(
      where,
      first.map((item) => prefixed(item, where.prefix)),
    );
  }

  /** An item of a list, its elements named without their prefix. */
  function itemAt(list: string, number: number): XmlNode | undefined {
    const where = place(list);
    const item = itemsOf(where)[number];
    if (item === undefined) return undefined;
    const bare = withoutPrefix(xml.slice(item.start, item.end), where.prefix);
    return nodeOf(rootOf(bare, part).element, bare, part);
  }

  function derive(base: number, was: FileStyle, becomes: FileStyle): number {
    const xf = itemAt("cellXfs", base);
    const id = (name: string): number => Number(xf?.attribute(name) ?? 0) || 0;
    const differs = (name: keyof FileStyle): boolean => JSON.stringify(was[name]) !== JSON.stringify(becomes[name]);
    let tag = (xf?.tag() ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>').replace(/\s*\/?>$/, "/>");
    const apply = (name: string, attributes: Readonly<Record<string, number>>): void => {
      const all = Object.entries({ ...attributes, [`apply${name}`]: 1 });
      tag = all.reduce((changed, [key, value]) => withAttribute(changed, key, String(value)), tag);
    };
    if (differs("numberFormat")) apply("NumberFormat", { numFmtId: formatNumber(becomes.numberFormat) });
    if (differs("font")) {
      const font = fontXml(itemAt("fonts", id("fontId")), was.font, becomes.font);
      apply("Font", { fontId: numberOf("fonts", font) });
    }
    if (differs("fill")) apply("Fill", { fillId: numberOf("fills", fillXml(becomes.fill)) });
    if (differs("border")) {
      const border = borderXml(itemAt("borders", id("borderId")), was.border, becomes.border);
      apply("Border", { borderId: numberOf("borders", border) });
    }
    if (differs("alignment")) apply("Alignment", {});
    if (differs("locked") || differs("hidden")) apply("Protection", {});
    const alignment = differs("alignment") ? alignmentXml(becomes.alignment) : (xf?.child("alignment")?.xml() ?? "");
    const isLockChanged = differs("locked") || differs("hidden");
    const protection = isLockChanged ? protectionXml(becomes) : (xf?.child("protection")?.xml() ?? "");
    const content = alignment + protection + (xf?.child("extLst")?.xml() ?? "");
    return numberOf("cellXfs", content === "" ? tag : `${tag.slice(0, -"/>".length)}>${content}</xf>`);
  }

  function formatNumber(code: string): number {
    const builtin = builtinNumber(code);
    if (builtin !== undefined) return builtin;
    const where = place("numFmts");
    const formats = itemsOf(where).map((item) => nodeOf(item, xml, part));
    const known = formats.find((format) => format.attribute("formatCode") === code);
    if (known !== undefined) return Number(known.attribute("numFmtId"));
    const taken = formats.map((format) => Number(format.attribute("numFmtId")) || 0);
    const numFmtId = Math.max(FIRST_OWN_NUMBER_FORMAT - 1, ...taken) + 1;
    xml = withItems(where, [prefixed(element("numFmt", { numFmtId, formatCode: code }), where.prefix)]);
    return numFmtId;
  }

  const addPaint = (paint: FilePaint): number => {
    const number = paint.numberFormat === undefined ? 0 : formatNumber(paint.numberFormat);
    return numberOf("dxfs", paintXml(paint, number));
  };

  return { xml: () => xml, derive, addPaint };
}

const NO_STYLE = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
const NO_LINES = ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side));

/** What the lists of a style sheet begin with. */
const FIRST_ITEMS: Readonly<Record<string, readonly string[]>> = {
  fonts: [element("font", {}, element("sz", { val: 11 }), element("name", { val: "Calibri" }))],
  fills: ["none", "gray125"].map((patternType) => element("fill", {}, element("patternFill", { patternType }))),
  borders: [element("border", {}, ...NO_LINES)],
  cellXfs: [NO_STYLE],
};

const withoutPrefix = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");

function alignmentXml(alignment: FileAlignment): string {
  const { horizontal, vertical, wrap, indent, rotation, shrink, readingOrder, justifyLastLine } = alignment;
  const flag = (isSet: boolean): number | undefined => (isSet ? 1 : undefined);
  const attributes = {
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: vertical === "bottom" ? undefined : vertical,
    textRotation: rotation === 0 ? undefined : rotation,
    wrapText: flag(wrap),
    indent: indent === 0 ? undefined : indent,
    justifyLastLine: flag(justifyLastLine),
    shrinkToFit: flag(shrink),
    readingOrder: readingOrder === 0 ? undefined : readingOrder,
  };
  const isPlain = Object.values(attributes).every((value) => value === undefined);
  return isPlain ? "" : element("alignment", attributes);
}

function protectionXml({ locked, hidden }: FileStyle): string {
  if (locked && !hidden) return "";
  return element("protection", { locked: locked ? undefined : 0, hidden: hidden ? 1 : undefined });
}
