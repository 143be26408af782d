import { isTrue } from "../elements";
import { colorOf, type Palette } from "../styles/colors";
import { attributeIn, element, prefixed, rootOf, siblings, spliced, withAttribute } from "../write/xml";
import type { SheetXml } from "../write/conditionalFormats";
import type { XmlNode } from "../xmlNode";
import { withChildren, withTag, childOf, type SheetChange } from "./children";

/** The colour of a sheet's tab as #RRGGBB; undefined where it has none of its own. */
export const readTabColor = (properties: XmlNode | undefined, palette: Palette): string | undefined =>
  colorOf(properties?.child("tabColor"), palette);

/** Gives a sheet's tab a colour, or takes it away. */
export const setTabColor = (color: string | undefined): SheetChange =>
  setProperty("tabColor", color === undefined ? "" : element("tabColor", { rgb: `FF${color.slice(1)}` }));

/** Whether a sheet prints on as many pages as it says, not at a scale. */
export const readFitToPage = (properties: XmlNode | undefined): boolean =>
  isTrue(properties?.child("pageSetUpPr")?.attribute("fitToPage"));

export const setFitToPage =
  (isFit: boolean): SheetChange =>
  (sheet) => {
    const old = childOf(sheet, "sheetPr")?.child("pageSetUpPr")?.tag() ?? "<pageSetUpPr/>";
    const bare = old.replace(/^<[^\s/>]+/, "<pageSetUpPr").replace(/\s*\/?>$/, "/>");
    const tag = withAttribute(bare, "fitToPage", isFit ? "1" : undefined);
    return setProperty("pageSetUpPr", /\s\w+=/.test(tag) ? tag : "")(sheet);
  };

/** The order of a sheet's properties (ECMA-376 18.3.1.82). */
const ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Puts one of a sheet's properties into its place, instead of the one that was there. */
function setProperty(name: string, written: string): SheetChange {
  return (sheet) => {
    const properties = childOf(sheet, "sheetPr");
    if (properties === undefined)
      return withChildren(sheet, "sheetPr", written === "" ? "" : element("sheetPr", {}, written));
    const own = properties.xml();
    const root = rootOf(own, sheet.part);
    const others = root.children.filter((child) => child.name !== name);
    const at = others.findIndex((child) => ORDER.indexOf(child.name) > ORDER.indexOf(name));
    const texts = others.map(({ start, end }) => own.slice(start, end));
    const content = texts.toSpliced(at < 0 ? texts.length : at, 0, prefixed(written, sheet.prefix)).join("");
    const tag = root.tag.replace(/\s*\/?>$/, content === "" ? "/>" : ">");
    const whole = content === "" ? tag : `${tag}${content}</${sheet.prefix}sheetPr>`;
    return spliced(sheet.xml, properties.start, properties.end, whole);
  };
}

/** The width of columns that say nothing of theirs, in characters with the room on both sides. */
export function readStandardWidth(format: XmlNode | undefined): number | undefined {
  const width = Number(format?.attribute("defaultColWidth") ?? NaN);
  return width > 0 ? width : undefined;
}

export const setStandardWidth =
  (width: number | undefined): SheetChange =>
  (sheet) =>
    withTag(sheet, "sheetFormatPr", (tag) => {
      const high =
        attributeIn(tag, "defaultRowHeight") === undefined ? withAttribute(tag, "defaultRowHeight", "15") : tag;
      return withAttribute(high, "defaultColWidth", width === undefined ? undefined : String(width));
    });

/** Says which cells a sheet uses. */
export const setUsedArea =
  (address: string): SheetChange =>
  (sheet) =>
    childOf(sheet, "dimension") === undefined
      ? sheet.xml
      : withTag(sheet, "dimension", (tag) => withAttribute(tag, "ref", address));

/** Merged areas. */
export const readMerges = (merges: XmlNode | undefined): readonly string[] =>
  (merges?.children("mergeCell") ?? []).map((merge) => merge.attribute("ref") ?? "");

export const setMerges =
  (addresses: readonly string[]): SheetChange =>
  (sheet) => {
    const items = addresses.map((ref) => element("mergeCell", { ref }));
    return withChildren(
      sheet,
      "mergeCells",
      items.length === 0 ? "" : element("mergeCells", { count: items.length }, ...items),
    );
  };

/** A sheet's tables, by the ids of its relationships to them. */
export const setTableParts =
  (ids: readonly string[], relationships: string): SheetChange =>
  (sheet) => {
    const items = ids.map((id) => element("tablePart", { "xmlns:r": relationships, "r:id": id }));
    return withChildren(
      sheet,
      "tableParts",
      items.length === 0 ? "" : element("tableParts", { count: items.length }, ...items),
    );
  };

/** The elements of a sheet's furniture from an offset on. */
export const furniture = (xml: string, from: number, place: Pick<SheetXml, "part" | "prefix">): SheetXml => ({
  xml,
  around: siblings(xml, from, place.part),
  ...place,
});
