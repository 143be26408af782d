import type { Area } from "../workbook/address";
import { formatArea } from "../workbook/address";
import { isTrue } from "./elements";
import { unreadable } from "./messages";
import { resolveEscapes } from "./text";
import { readArea } from "./worksheet/areas";
import { DECLARATION, element, prefixed, rootOf, spliced, withAttribute } from "./write/xml";
import { rootNode, type XmlNode } from "./xmlNode";

/** A table as a file has it. */
export interface FileTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly hasFilter: boolean;
  /** Empty where it has none. */
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  /** The names of its columns, which are what its header cells say. */
  readonly columns: readonly string[];
}

/** Reads a table's part. */
export function readTable(xml: string, part: string): FileTable {
  const root = rootNode(xml, part);
  const area = readArea(root.attribute("ref") ?? "");
  if (area === undefined) throw unreadable.brokenXml(part);
  const style = root.child("tableStyleInfo");
  const flag = (name: string): boolean => isTrue(style?.attribute(name));
  return {
    name: root.attribute("displayName") ?? root.attribute("name") ?? "",
    area,
    hasHeaders: root.attribute("headerRowCount") !== "0",
    hasTotals: Number(root.attribute("totalsRowCount") ?? 0) > 0,
    hasFilter: root.child("autoFilter") !== undefined,
    style: style?.attribute("name") ?? "",
    bandedRows: flag("showRowStripes"),
    bandedColumns: flag("showColumnStripes"),
    firstColumn: flag("showFirstColumn"),
    lastColumn: flag("showLastColumn"),
    columns: columnsOf(root).map(nameOf),
  };
}

const columnsOf = (root: XmlNode): readonly XmlNode[] => root.child("tableColumns")?.children("tableColumn") ?? [];
const nameOf = (column: XmlNode): string => resolveEscapes(column.attribute("name") ?? "");

/** The part of a new table. */
export function newTableXml(table: FileTable, id: number, namespace: string): string {
  const columns = table.columns.map((name, index) => element("tableColumn", { id: index + 1, name }));
  const root = element(
    "table",
    { xmlns: namespace, id },
    filterXml(table),
    element("tableColumns", { count: columns.length }, ...columns),
    styleXml(table),
  );
  const { tag } = rootOf(root, table.name);
  return DECLARATION + spliced(root, 0, tag.length, describedTag(tag, table));
}

/** A table's part with the table changed; its columns keep what else is said of them as long as they can be told. */
export function changedTableXml(xml: string, part: string, table: FileTable): string {
  const old = readTable(xml, part);
  const changes = [
    ["tableStyleInfo", () => styleXml(table), isStyledAlike(old, table)],
    ["tableColumns", (root: XmlNode) => columnsXml(root, table), isSameList(old.columns, table.columns)],
    ["autoFilter", (root: XmlNode) => changedFilter(root, old, table), isFilteredAlike(old, table)],
  ] as const;
  const changed = changes.reduce(
    (text, [name, write, isSame]) => (isSame ? text : withTablePart(text, part, name, write(rootNode(text, part)))),
    xml,
  );
  const { tag, element: root } = rootOf(changed, part);
  return spliced(changed, root.start, root.inside, describedTag(tag, table));
}

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** A table's part with one of its elements replaced, put in or taken away. */
function withTablePart(xml: string, part: string, name: string, written: string): string {
  const root = rootOf(xml, part);
  const fresh = written.startsWith(`<${root.prefix}${name}`) ? written : prefixed(written, root.prefix);
  const own = root.children.find((child) => child.name === name);
  if (own !== undefined) return spliced(xml, own.start, own.end, fresh);
  const next = root.children.find((child) => ORDER.indexOf(child.name) > ORDER.indexOf(name));
  const at = next?.start ?? root.end;
  return spliced(xml, at, at, fresh);
}

function describedTag(tag: string, { name, area, hasHeaders, hasTotals }: FileTable): string {
  const values = {
    name,
    displayName: name,
    ref: formatArea(area),
    headerRowCount: hasHeaders ? undefined : "0",
    totalsRowCount: hasTotals ? "1" : undefined,
    totalsRowShown: hasTotals ? undefined : "0",
  };
  return Object.entries(values).reduce((changed, [key, value]) => withAttribute(changed, key, value), tag);
}

const filterArea = ({ area, hasTotals }: FileTable): string =>
  formatArea(hasTotals ? { ...area, bottom: (area.bottom - 1) as Area["bottom"] } : area);

const hasShownFilter = ({ hasFilter, hasHeaders }: FileTable): boolean => hasFilter && hasHeaders;

const filterXml = (table: FileTable): string =>
  hasShownFilter(table) ? element("autoFilter", { ref: filterArea(table) }) : "";

/** What is filtered by stays as long as the columns are the same; how it was sorted is forgotten. */
function changedFilter(root: XmlNode, old: FileTable, table: FileTable): string {
  const filter = root.child("autoFilter");
  if (filter === undefined || !hasShownFilter(table) || old.columns.length !== table.columns.length) {
    return filterXml(table);
  }
  const kept = filter.children().filter(({ name }) => name !== "sortState");
  const tag = withAttribute(filter.tag(), "ref", filterArea(table)).replace(/\s*\/?>$/, "");
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "autoFilter";
  return kept.length === 0 ? `${tag}/>` : `${tag}>${kept.map((child) => child.xml()).join("")}</${name}>`;
}

const isFilteredAlike = (a: FileTable, b: FileTable): boolean =>
  hasShownFilter(a) === hasShownFilter(b) && filterArea(a) === filterArea(b) && a.columns.length === b.columns.length;

/** A column keeps what it is by its name; one that was renamed where it stands, by its place. */
function columnsXml(root: XmlNode, { columns }: FileTable): string {
  const old = columnsOf(root);
  const named = new Map(old.map((column) => [nameOf(column).toLowerCase(), column]));
  const ids = old.map((column) => Number(column.attribute("id")) || 0);
  const names = new Set(columns.map((name) => name.toLowerCase()));
  const renamed = (index: number): XmlNode | undefined => {
    const there = old.length === columns.length ? old[index] : undefined;
    return there === undefined || names.has(nameOf(there).toLowerCase()) ? undefined : there;
  };
  let last = Math.max(0, ...ids);
  const items = columns.map((name, index) => {
    const same = named.get(name.toLowerCase()) ?? renamed(index);
    if (same === undefined) return element("tableColumn", { id: ++last, name });
    const tag = same.tag().replace(/^<[^\s/>]+/, "<tableColumn");
    const own = withAttribute(tag, "name", name);
    return same.isSelfClosed ? own : own + unqualified(same.xml().slice(same.tag().length));
  });
  return element("tableColumns", { count: items.length }, ...items);
}

/** XML without prefixes on its elements, to be given others; what has a namespace of its own is none of a column's. */
const unqualified = (xml: string): string => xml.replace(/<(\/?)[^\s/>:]+:/g, "<$1");

function styleXml(table: FileTable): string {
  const flag = (isSet: boolean): number => (isSet ? 1 : 0);
  return element("tableStyleInfo", {
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: flag(table.firstColumn),
    showLastColumn: flag(table.lastColumn),
    showRowStripes: flag(table.bandedRows),
    showColumnStripes: flag(table.bandedColumns),
  });
}

const isStyledAlike = (a: FileTable, b: FileTable): boolean => styleXml(a) === styleXml(b);
const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, index) => name === b[index]);
