import type { SheetXml } from "../write/conditionalFormats";
import { attributeIn, spliced, withAttribute } from "../write/xml";
import type { XmlNode } from "../xmlNode";
import { childOf, withReadyChildren } from "./children";

/** A list among a sheet's extensions: what came with Excel 2010, beside what older ones can read. */
export interface ExtensionList {
  readonly uri: string;
  /** The name of the list, without its prefix. */
  readonly name: string;
}

export const FORMAT_EXTENSIONS: ExtensionList = {
  uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
  name: "conditionalFormattings",
};
export const VALIDATION_EXTENSIONS: ExtensionList = {
  uri: "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}",
  name: "dataValidations",
};

export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const XM = "http://schemas.microsoft.com/office/excel/2006/main";

function extensionIn(sheet: SheetXml, { uri }: ExtensionList): XmlNode | undefined {
  const extensions = childOf(sheet, "extLst")?.children("ext") ?? [];
  return extensions.find((extension) => extension.attribute("uri")?.toUpperCase() === uri.toUpperCase());
}

/** The items of a list among a sheet's extensions. */
export const extensionItems = (sheet: SheetXml, list: ExtensionList): readonly XmlNode[] =>
  extensionIn(sheet, list)?.child(list.name)?.children() ?? [];

/** A sheet's XML with the items of such a list changed, or left out (""), and others added; they declare their own namespaces. */
export function withExtensionItems(
  sheet: SheetXml,
  list: ExtensionList,
  { change, added }: { readonly change: (item: XmlNode) => string; readonly added: readonly string[] },
): string {
  const items = extensionItems(sheet, list);
  const changed = items.map(change);
  if (added.length === 0 && items.every((item, index) => item.xml() === changed[index])) return sheet.xml;
  const extension = extensionIn(sheet, list);
  const written = [...changed.filter((item) => item !== ""), ...added];
  if (extension === undefined) return withExtension(sheet, newExtension(sheet, list, written));
  if (written.length === 0) return withoutExtension(sheet, extension);
  const holder = extension.child(list.name);
  if (holder === undefined) return withExtension(sheet, newExtension(sheet, list, written));
  return spliced(sheet.xml, holder.start, holder.end, holderXml(holder, written));
}

function holderXml(holder: XmlNode, items: readonly string[]): string {
  const tag = holder.tag().replace(/\s*\/?>$/, ">");
  const counted = attributeIn(tag, "count") === undefined ? tag : withAttribute(tag, "count", String(items.length));
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? holder.name;
  return `${counted}${items.join("")}</${name}>`;
}

function newExtension({ prefix }: SheetXml, { uri, name }: ExtensionList, items: readonly string[]): string {
  return `<${prefix}ext uri="${uri}" xmlns:x14="${X14}"><x14:${name}>${items.join("")}</x14:${name}></${prefix}ext>`;
}

function withExtension(sheet: SheetXml, extension: string): string {
  const { xml, prefix } = sheet;
  const all = childOf(sheet, "extLst");
  if (all !== undefined && !all.isSelfClosed) return spliced(xml, all.close, all.close, extension);
  return withReadyChildren(sheet, "extLst", `<${prefix}extLst>${extension}</${prefix}extLst>`);
}

/** Without its last extension a sheet has no list of them. */
function withoutExtension(sheet: SheetXml, extension: XmlNode): string {
  const isLast = childOf(sheet, "extLst")?.children().length === 1;
  return isLast ? withReadyChildren(sheet, "extLst", "") : spliced(sheet.xml, extension.start, extension.end, "");
}
