import { readAttributes } from "./elements";
import { textOf } from "./write/conditionalFormats";
import { rootOf, siblings, type Child } from "./write/xml";

/** An element of a part that is held as text: what it says, and where in the text it stands. */
export interface XmlNode extends Child {
  /** The element as it is written. */
  readonly xml: () => string;
  /** Its start tag as it is written. */
  readonly tag: () => string;
  /** An attribute by its whole name, prefix included, its references resolved. */
  readonly attribute: (name: string) => string | undefined;
  readonly attributes: () => ReadonlyMap<string, string>;
  /** Its children, of one name or all. */
  readonly children: (name?: string) => readonly XmlNode[];
  readonly child: (name: string) => XmlNode | undefined;
  /** The text in it that stands between no other tags. */
  readonly text: () => string;
}

/** The root of a part. Nothing below it is looked at before it is asked for. */
export function rootNode(xml: string, part: string): XmlNode {
  return nodeOf(rootOf(xml, part).element, xml, part);
}

/** The elements that stand side by side from an offset of a text on. */
export const nodesIn = (xml: string, from: number, part: string): readonly XmlNode[] =>
  siblings(xml, from, part).children.map((child) => nodeOf(child, xml, part));

/** An element whose place in a text is known. */
export function nodeOf(place: Child, xml: string, part: string): XmlNode {
  let attributes: ReadonlyMap<string, string> | undefined;
  let children: readonly XmlNode[] | undefined;
  const all = (): readonly XmlNode[] => (children ??= place.isSelfClosed ? [] : nodesIn(xml, place.inside, part));
  const tag = (): string => xml.slice(place.start, place.inside);
  const known = (): ReadonlyMap<string, string> => (attributes ??= readAttributes(tag()));
  return {
    ...place,
    xml: () => xml.slice(place.start, place.end),
    tag,
    attribute: (name) => known().get(name),
    attributes: known,
    children: (name) => (name === undefined ? all() : all().filter((child) => child.name === name)),
    child: (name) => all().find((child) => child.name === name),
    text: () => textOf(xml.slice(place.inside, place.close)),
  };
}
