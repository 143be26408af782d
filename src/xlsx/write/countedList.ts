import { inserted } from "./order";
import { attributeIn, siblings, spliced, withAttribute, type Child, type Siblings } from "./xml";

/** A list such as <dxfs count="2">: a child of a root, whose own children are counted in an attribute. */
export interface ListKind {
  readonly name: string;
  /** What the lists of this root stand between. */
  readonly order: readonly string[];
  /** The root's namespace prefix, its colon included. */
  readonly prefix: string;
}

/*
 * Taking out what was put in has to give back the same bytes. So what is put in leaves a mark of what was there: a list that
 * was missing gets no count (it may be left out), and is taken away when it is empty again; one that was a single tag gets a
 * space into its end tag, and becomes a single tag again.
 */
const END_OF_SINGLE_TAG = " >";

/** A stretch of XML in which the list stands, or is to stand, among siblings. */
export interface ListPlace extends ListKind {
  readonly xml: string;
  readonly around: Siblings;
  readonly part: string;
}

const listIn = ({ name, around }: ListPlace): Child | undefined => around.children.find((child) => child.name === name);

/** The items of a list, none where there is no list. */
export function itemsOf(place: ListPlace): readonly Child[] {
  const list = listIn(place);
  return list === undefined || list.isSelfClosed ? [] : siblings(place.xml, list.inside, place.part).children;
}

/** The XML with items put into a list in front of the one at `at`, counted from 0; at the end where there is none. */
export function withItems(place: ListPlace, items: readonly string[], at = Infinity): string {
  const { xml, name, prefix, around, order } = place;
  const list = listIn(place);
  if (items.length === 0) return xml;
  if (list === undefined) {
    const whole = `<${prefix}${name}>${items.join("")}</${prefix}${name}>`;
    return inserted(xml, around, order, { name, xml: whole });
  }
  const tag = counted(xml.slice(list.start, list.inside), items.length);
  if (list.isSelfClosed) {
    const opened = `${tag.slice(0, -"/>".length)}>`;
    const whole = `${opened}${items.join("")}</${prefix}${name}${END_OF_SINGLE_TAG}`;
    return spliced(xml, list.start, list.end, whole);
  }
  const before = itemsOf(place)[at];
  const filled = spliced(xml, before?.start ?? list.close, before?.start ?? list.close, items.join(""));
  return spliced(filled, list.start, list.inside, tag);
}

/** The XML without some items of a list, and without what was there for them alone. */
export function withoutItems(place: ListPlace, isMeant: (item: Child, index: number) => boolean): string {
  const { xml } = place;
  const items = itemsOf(place);
  const list = listIn(place);
  const meant = items.filter(isMeant);
  if (list === undefined || meant.length === 0) return xml;
  const tag = xml.slice(list.start, list.inside);
  const content = meant.reduceRight(
    (text, { start, end }) => spliced(text, start - list.inside, end - list.inside, ""),
    xml.slice(list.inside, list.close),
  );
  if (content !== "") {
    return spliced(xml, list.start, list.close, counted(tag, -meant.length) + content);
  }
  if (attributeIn(tag, "count") === undefined) return spliced(xml, list.start, list.end, "");
  const isSingle = xml.slice(list.close, list.end).endsWith(END_OF_SINGLE_TAG);
  const emptied = counted(tag, -meant.length);
  return isSingle
    ? spliced(xml, list.start, list.end, `${emptied.slice(0, -">".length)}/>`)
    : spliced(xml, list.start, list.close, emptied);
}

/** A start tag whose count is higher by some; one without a count keeps none. */
function counted(tag: string, more: number): string {
  const count = attributeIn(tag, "count");
  return count === undefined ? tag : withAttribute(tag, "count", String(Number(count) + more));
}
