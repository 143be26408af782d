import { quotedSheet } from "../../workbook/content";
import { resolveReferences } from "../text";
import { inserted, WORKBOOK_ORDER } from "./order";
import {
  attributeIn,
  element,
  escapeText,
  prefixed,
  rootOf,
  siblings,
  spliced,
  withAttribute,
  type Child,
  type Root,
} from "./xml";

/** A workbook part as text. */
export interface WorkbookXml {
  readonly xml: string;
  readonly part: string;
}

/** A sheet as the list of sheets is to name it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: "hidden" | "veryHidden" | undefined;
  readonly relationshipId: string;
  readonly relationships: string;
}

const childNamed = ({ children }: Root, name: string): Child | undefined =>
  children.find((child) => child.name === name);

function itemsIn({ xml, part }: WorkbookXml, list: Child | undefined): readonly Child[] {
  return list === undefined || list.isSelfClosed ? [] : siblings(xml, list.inside, part).children;
}

const tagOf = (xml: string, { start, inside }: Child): string => xml.slice(start, inside);

/** The workbook with a sheet listed at a place, counted from 0. Whatever counts sheets counts on behind it. */
export function withListedSheet(workbook: WorkbookXml, sheet: ListedSheet, at: number): string {
  const { xml, part } = workbook;
  const root = rootOf(xml, part);
  const list = childNamed(root, "sheets");
  const items = itemsIn(workbook, list);
  const place = items[at]?.start ?? list?.close ?? root.end;
  const sheetId = Math.max(0, ...items.map((item) => Number(attributeIn(tagOf(xml, item), "sheetId")))) + 1;
  const { name, state, relationshipId, relationships } = sheet;
  const attributes = { "xmlns:r": relationships, name, sheetId, state, "r:id": relationshipId };
  const listed = spliced(xml, place, place, prefixed(element("sheet", attributes), root.prefix));
  return at >= items.length ? listed : renumbered({ xml: listed, part }, (index) => (index >= at ? index + 1 : index));
}

/** The workbook without the sheet at a place, and without the names that are that sheet's own. */
export function withoutListedSheet(workbook: WorkbookXml, at: number): string {
  const { xml, part } = workbook;
  const item = itemsIn(workbook, childNamed(rootOf(xml, part), "sheets"))[at];
  if (item === undefined) return xml;
  const unlisted = spliced(xml, item.start, item.end, "");
  return renumbered({ xml: unlisted, part }, (index) => {
    if (index === at) return undefined;
    return index > at ? index - 1 : index;
  });
}

/** The workbook after sheets have moved: names of one sheet go with it, and so does the sheet that is in front. */
export function renumbered(workbook: WorkbookXml, place: (index: number) => number | undefined): string {
  const { part } = workbook;
  const views = withViews(workbook, (index) => place(index) ?? Math.max(0, index - 1));
  const root = rootOf(views, part);
  const names = childNamed(root, "definedNames");
  const items = itemsIn({ xml: views, part }, names);
  const changed = items.reduceRight((xml, item) => {
    const tag = tagOf(xml, item);
    const local = attributeIn(tag, "localSheetId");
    if (local === undefined) return xml;
    const now = place(Number(local));
    if (now === undefined) return spliced(xml, item.start, item.end, "");
    return spliced(xml, item.start, item.inside, withAttribute(tag, "localSheetId", String(now)));
  }, views);
  return withoutEmptyNames({ xml: changed, part });
}

/** An empty list of names is none. */
function withoutEmptyNames(workbook: WorkbookXml): string {
  const { xml, part } = workbook;
  const names = childNamed(rootOf(xml, part), "definedNames");
  const isEmpty = names !== undefined && itemsIn(workbook, names).length === 0;
  return isEmpty ? spliced(xml, names.start, names.end, "") : xml;
}

function withViews(workbook: WorkbookXml, place: (index: number) => number): string {
  const { xml, part } = workbook;
  return itemsIn(workbook, childNamed(rootOf(xml, part), "bookViews")).reduceRight((changed, view) => {
    const tag = tagOf(changed, view);
    const moved = ["activeTab", "firstSheet"].reduce((text, name) => {
      const index = attributeIn(text, name);
      return index === undefined ? text : withAttribute(text, name, String(place(Number(index))));
    }, tag);
    return spliced(changed, view.start, view.inside, moved);
  }, xml);
}

/** The workbook with a name of one sheet's own, such as its rows to be repeated on each page. */
export function withSheetName(
  { xml, part }: WorkbookXml,
  { name, sheet, value }: { readonly name: string; readonly sheet: number; readonly value: string },
): string {
  const root = rootOf(xml, part);
  const item = prefixed(element("definedName", { name, localSheetId: sheet }, value), root.prefix);
  const names = childNamed(root, "definedNames");
  if (names !== undefined && !names.isSelfClosed) return spliced(xml, names.close, names.close, item);
  const rest = names === undefined ? xml : spliced(xml, names.start, names.end, "");
  const list = `<${root.prefix}definedNames>${item}</${root.prefix}definedNames>`;
  return inserted(rest, rootOf(rest, part), WORKBOOK_ORDER, { name: "definedNames", xml: list });
}

/** The names that a workbook defines. */
export function definedNames(workbook: WorkbookXml): readonly string[] {
  const { xml, part } = workbook;
  return itemsIn(workbook, childNamed(rootOf(xml, part), "definedNames")).map((item) =>
    resolveReferences(attributeIn(tagOf(xml, item), "name") ?? ""),
  );
}

/** Whether nobody may add or remove sheets. */
export function isStructureLocked({ xml, part }: WorkbookXml): boolean {
  const protection = childNamed(rootOf(xml, part), "workbookProtection");
  return protection !== undefined && ["1", "true"].includes(attributeIn(tagOf(xml, protection), "lockStructure") ?? "");
}

/** A sheet's first rows, as the name that repeats them on each page wants them. */
export const repeatedRows = (sheet: string, count: number): string => escapeText(`${quotedSheet(sheet)}!$1:$${count}`);
