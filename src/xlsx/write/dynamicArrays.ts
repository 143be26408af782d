import { rootNode } from "../xmlNode";
import { inserted } from "./order";
import { DECLARATION, element, prefixed, rootOf, spliced, withAttribute } from "./xml";

const TYPE = "XLDAPR";
const ARRAYS = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
/** The order of what a metadata part holds (ECMA-376 18.9.11). */
const ORDER = "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(" ");

/** The metadata of a workbook, and the number by which a cell says that its formula is one of a dynamic array. */
export interface ArrayMetadata {
  readonly xml: string;
  readonly number: number;
}

/**
 * A workbook's metadata with what says that an array grows and shrinks with its results: without it Excel takes the formula for
 * one that fills the cells it was entered for, and no others.
 */
export function arrayMetadata(xml: string | undefined, part: string, namespace: string): ArrayMetadata {
  const start = xml ?? DECLARATION + element("metadata", { xmlns: namespace });
  const known = knownNumber(start, part);
  if (known !== undefined) return { xml: start, number: known };
  const typed = appended(start, part, "metadataTypes", typeXml());
  const type = countIn(typed, part, "metadataTypes");
  const future = withFuture(typed, part);
  const cells = appended(future, part, "cellMetadata", element("bk", {}, element("rc", { t: type, v: 0 })));
  return { xml: cells, number: countIn(cells, part, "cellMetadata") };
}

/** The number of a cell's metadata that says so already. */
function knownNumber(xml: string, part: string): number | undefined {
  const root = rootNode(xml, part);
  const types = root.child("metadataTypes")?.children("metadataType") ?? [];
  const type = types.findIndex((each) => each.attribute("name") === TYPE) + 1;
  const future = root.children("futureMetadata").find((each) => each.attribute("name") === TYPE);
  const isDynamic = (block: number): boolean => {
    const properties = future?.children("bk")[block]?.child("extLst")?.child("ext")?.child("dynamicArrayProperties");
    return properties?.attribute("fDynamic") === "1";
  };
  const cells = root.child("cellMetadata")?.children("bk") ?? [];
  const found = cells.findIndex((cell) => {
    const records = cell.children("rc");
    return records.some((each) => each.attribute("t") === String(type) && isDynamic(Number(each.attribute("v"))));
  });
  return type === 0 || found < 0 ? undefined : found + 1;
}

const countIn = (xml: string, part: string, list: string): number =>
  rootNode(xml, part).child(list)?.children().length ?? 0;

/** A list with an item behind its others; it is made where it is not there. */
function appended(xml: string, part: string, list: string, item: string): string {
  const root = rootOf(xml, part);
  const fresh = prefixed(item, root.prefix);
  const own = rootNode(xml, part).child(list);
  if (own === undefined || own.isSelfClosed) {
    const whole = prefixed(element(list, { count: 1 }, item), root.prefix);
    return own === undefined ? withElement(xml, part, list, whole) : spliced(xml, own.start, own.end, whole);
  }
  const filled = spliced(xml, own.close, own.close, fresh);
  const count = String(own.children().length + 1);
  return spliced(filled, own.start, own.inside, withAttribute(own.tag(), "count", count));
}

function withElement(xml: string, part: string, name: string, whole: string): string {
  const root = rootOf(xml, part);
  if (!root.element.isSelfClosed) return inserted(xml, root, ORDER, { name, xml: whole });
  const open = root.tag.replace(/\s*\/>$/, ">");
  return spliced(xml, root.element.start, root.element.end, `${open}${whole}</${root.prefix}${root.name}>`);
}

function withFuture(xml: string, part: string): string {
  const { prefix } = rootOf(xml, part);
  const uri = EXTENSION;
  const properties = `<xda:dynamicArrayProperties xmlns:xda="${ARRAYS}" fDynamic="1" fCollapsed="0"/>`;
  const extension = `<${prefix}ext uri="${uri}">${properties}</${prefix}ext>`;
  const block = `<${prefix}bk><${prefix}extLst>${extension}</${prefix}extLst></${prefix}bk>`;
  const whole = `<${prefix}futureMetadata name="${TYPE}" count="1">${block}</${prefix}futureMetadata>`;
  return withElement(xml, part, "futureMetadata", whole);
}

const typeXml = (): string =>
  element("metadataType", {
    name: TYPE,
    minSupportedVersion: 120_000,
    copy: 1,
    pasteAll: 1,
    pasteValues: 1,
    merge: 1,
    splitFirst: 1,
    rowColShift: 1,
    clearFormats: 1,
    clearComments: 1,
    assign: 1,
    coerce: 1,
    cellMeta: 1,
  });
