import { attributeIn, element, escapeText, rootOf, siblings, spliced, withAttribute, type Child } from "./xml";

/** A list of values in the properties of a workbook: its items, and where they stand. */
interface Vector {
  readonly tag: string;
  readonly element: Child;
  readonly items: readonly Child[];
}

/**
 * A workbook's extended properties with a sheet's title added behind `at` others: Excel lists the titles of sheets there. What
 * is not built as expected stays as it is, for Excel makes this part anew whenever it saves.
 */
export function withSheetTitle(xml: string, part: string, title: string, at: number): string {
  const titles = vectorIn(xml, part, "TitlesOfParts");
  const pairs = vectorIn(xml, part, "HeadingPairs");
  const count = pairs && countOf(xml, part, pairs);
  if (titles === undefined || count === undefined || at > titles.items.length || at > count.value) return xml;
  const place = titles.items[at]?.start ?? titles.element.close;
  const prefix = /^<([^\s/>:]+:)/.exec(titles.tag)?.[1] ?? "";
  const size = String(titles.items.length + 1);
  const listed = spliced(xml, place, place, element(`${prefix}lpstr`, {}, escapeText(title)));
  const sized = spliced(listed, titles.element.start, titles.element.inside, withAttribute(titles.tag, "size", size));
  return count.at < titles.element.start ? spliced(sized, count.at, count.end, String(count.value + 1)) : sized;
}

function vectorIn(xml: string, part: string, name: string): Vector | undefined {
  const holder = rootOf(xml, part).children.find((child) => child.name === name);
  if (holder === undefined || holder.isSelfClosed) return undefined;
  const [vector] = siblings(xml, holder.inside, part).children;
  if (vector === undefined || vector.isSelfClosed) return undefined;
  const items = siblings(xml, vector.inside, part).children;
  const tag = xml.slice(vector.start, vector.inside);
  return attributeIn(tag, "size") === String(items.length) ? { tag, element: vector, items } : undefined;
}

/** How many worksheets the properties count: the second half of the first pair. */
function countOf(
  xml: string,
  part: string,
  { items }: Vector,
): { readonly at: number; readonly end: number; readonly value: number } | undefined {
  const [, variant] = items;
  const [number] = variant === undefined || variant.isSelfClosed ? [] : siblings(xml, variant.inside, part).children;
  if (number?.name !== "i4") return undefined;
  const value = Number(xml.slice(number.inside, number.close));
  return Number.isInteger(value) ? { at: number.inside, end: number.close, value } : undefined;
}
