import type { SheetXml } from "../write/conditionalFormats";
import { attributeIn, spliced, withAttribute } from "../write/xml";
import type { XmlNode } from "../xmlNode";
import { afresh, childOf, withReadyChildren, type SheetChange } from "../worksheet/children";
import { withExtensionItems, type ExtensionList } from "../worksheet/extensions";

/** Lists that a sheet has only while something is in them. */
const LISTS = ["protectedRanges", "hyperlinks", "rowBreaks", "colBreaks", "cellWatches", "ignoredErrors"];
const SPARKLINES: ExtensionList = { uri: "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}", name: "sparklineGroups" };

/** A sheet without lists that have become empty, and with those counted anew that say how many items they have. */
export const tidyLists: SheetChange = (sheet) => {
  const tidied = LISTS.reduce((xml, name) => withTidyList(afresh(sheet, xml), name), sheet.xml);
  const change = (group: XmlNode): string => (group.child("sparklines")?.children().length === 0 ? "" : group.xml());
  return withExtensionItems(afresh(sheet, tidied), SPARKLINES, { change, added: [] });
};

function withTidyList(sheet: SheetXml, name: string): string {
  const list = childOf(sheet, name);
  if (list === undefined) return sheet.xml;
  const items = list.children();
  if (items.length === 0) return withReadyChildren(sheet, name, "");
  const counts = {
    count: items.length,
    manualBreakCount: items.filter((item) => item.attribute("man") === "1").length,
  };
  const tag = Object.entries(counts).reduce(
    (changed, [key, count]) =>
      attributeIn(changed, key) === undefined ? changed : withAttribute(changed, key, String(count)),
    list.tag(),
  );
  return spliced(sheet.xml, list.start, list.inside, tag);
}
