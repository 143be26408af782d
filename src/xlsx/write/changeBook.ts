import type { FileName } from "../bookSettings";
import { rootNode, type XmlNode } from "../xmlNode";
import { inserted, WORKBOOK_ORDER } from "./order";
import { renumbered, type WorkbookXml } from "./workbookXml";
import { attributeIn, element, escapeText, prefixed, rootOf, spliced, withAttribute } from "./xml";

/** A sheet as a workbook is to list it. */
export interface SheetEntry {
  /** Its place in the list as it stands. */
  readonly from: number;
  readonly name: string;
  readonly state: "hidden" | "veryHidden" | undefined;
}

/** The workbook with its sheets in another order, or with other names or visibility; it is to hold the same sheets. */
export function withSheetEntries(workbook: WorkbookXml, entries: readonly SheetEntry[]): string {
  const { xml, part } = workbook;
  const list = rootNode(xml, part).child("sheets");
  if (list === undefined) return xml;
  const items = list.children("sheet");
  const written = entries.map((entry) => entryXml(items[entry.from], entry));
  const places = new Map(entries.map(({ from }, index) => [from, index]));
  const listed = spliced(xml, list.inside, list.close, written.join(""));
  const isMoved = entries.some(({ from }, index) => from !== index);
  return isMoved ? renumbered({ xml: listed, part }, (index) => places.get(index)) : listed;
}

function entryXml(item: XmlNode | undefined, { name, state }: SheetEntry): string {
  if (item === undefined) return "";
  const named = item.attribute("name") === name ? item.tag() : withAttribute(item.tag(), "name", name);
  const isShown = state === undefined && [undefined, "visible"].includes(attributeIn(named, "state"));
  const stated = isShown ? named : withAttribute(named, "state", state);
  return stated + item.xml().slice(item.tag().length);
}

/** Puts a sheet in front. */
export function withActiveTab({ xml, part }: WorkbookXml, tab: number): string {
  const root = rootNode(xml, part);
  const view = root.child("bookViews")?.child("workbookView");
  if (view === undefined) {
    const written = element("bookViews", {}, element("workbookView", { activeTab: tab }));
    return withBookChild({ xml, part }, "bookViews", written);
  }
  const first = Number(view.attribute("firstSheet") ?? 0);
  const active = withAttribute(view.tag(), "activeTab", tab === 0 ? undefined : String(tab));
  // A tab that is scrolled out of sight would be in front and not be seen.
  const shown = first > tab ? withAttribute(active, "firstSheet", undefined) : active;
  return spliced(xml, view.start, view.inside, shown);
}

/** The workbook with an element replaced, put into its place, or taken away. */
function withBookChild({ xml, part }: WorkbookXml, name: string, written: string): string {
  const root = rootOf(xml, part);
  const fresh = prefixed(written, root.prefix);
  const own = root.children.find((child) => child.name === name);
  if (own !== undefined) return spliced(xml, own.start, own.end, fresh);
  return fresh === "" ? xml : inserted(xml, root, WORKBOOK_ORDER, { name, xml: fresh });
}

/** The workbook with the start tag of an element changed; one that is not there is made. */
function withBookTag(workbook: WorkbookXml, name: string, change: (tag: string) => string): string {
  const { xml, part } = workbook;
  const own = rootNode(xml, part).child(name);
  if (own === undefined) return withBookChild(workbook, name, change(`<${name}/>`));
  return spliced(xml, own.start, own.inside, change(own.tag()));
}

/** Keeps sheets from being added, removed, moved and renamed, or lets that be. */
export const withStructureLock = (workbook: WorkbookXml, isLocked: boolean): string =>
  isLocked
    ? withBookTag(workbook, "workbookProtection", (tag) => withAttribute(tag, "lockStructure", "1"))
    : withBookChild(workbook, "workbookProtection", "");

/** Says how a workbook is calculated; `isFull` has everything calculated anew when it is opened. */
export const withCalculation = (
  workbook: WorkbookXml,
  { mode, isFull }: { readonly mode: string | undefined; readonly isFull: boolean },
): string =>
  withBookTag(workbook, "calcPr", (tag) => {
    const timed = mode === undefined ? tag : withAttribute(tag, "calcMode", mode === "auto" ? undefined : mode);
    return isFull ? withAttribute(timed, "fullCalcOnLoad", "1") : timed;
  });

/** Makes these the names of a workbook. One that was there keeps what else is said of it. */
export function withNames(workbook: WorkbookXml, names: readonly FileName[]): string {
  const { xml, part } = workbook;
  const { prefix } = rootOf(xml, part);
  const list = rootNode(xml, part).child("definedNames");
  const old = new Map((list?.children("definedName") ?? []).map((item) => [keyOf(item), item]));
  if (names.length === 0) return list === undefined ? xml : spliced(xml, list.start, list.end, "");
  const items = names.map((name) => nameXml(name, old.get(keyText(name.name, name.sheet)), prefix));
  const whole = `<${prefix}definedNames>${items.join("")}</${prefix}definedNames>`;
  if (list !== undefined) return spliced(xml, list.start, list.end, whole);
  return inserted(xml, rootOf(xml, part), WORKBOOK_ORDER, { name: "definedNames", xml: whole });
}

const keyText = (name: string, sheet: number | string | undefined): string => `${sheet ?? ""}|${name.toLowerCase()}`;
const keyOf = (item: XmlNode): string => keyText(item.attribute("name") ?? "", item.attribute("localSheetId"));

function nameXml(
  { name, sheet, formula, hidden, comment }: FileName,
  old: XmlNode | undefined,
  prefix: string,
): string {
  const named = element(`${prefix}definedName`, {
    name,
    comment: comment === "" ? undefined : comment,
    localSheetId: sheet,
  });
  const tag = old?.tag() ?? named;
  const shown = withAttribute(tag, "hidden", hidden ? "1" : undefined).replace(/\s*\/?>$/, ">");
  return `${shown}${escapeText(formula)}</${prefix}definedName>`;
}
