import { unreadable } from "./messages";
import { resolveReferences } from "./text";

/** An element as it opens. */
export interface Element {
  /** Its name without a namespace prefix. */
  readonly name: string;
  /** The name of the element around it, "" for the root. */
  readonly parent: string;
  /** Its attributes by their names as written, with prefix. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** No real tag is nearly as long. */
const LONGEST_TAG = 2 ** 20;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAME = /^[^\s/]+/;
/** What is passed over, from its first characters to its last. */
const PASSED_OVER = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * The elements of a small part in the order in which they open. Text between them is passed over: no small part that is
 * read here has any. A `fragment` may begin or end inside elements.
 */
export function* elements(xml: string, part: string, fragment = false): Generator<Element> {
  const open: string[] = [];
  for (const tag of tags(xml, part)) {
    const closing = tag.startsWith("/");
    const name = localName(NAME.exec(closing ? tag.slice(1) : tag)?.[0] ?? "");
    if (closing) {
      if (open.pop() !== name && !fragment) throw unreadable.brokenXml(part);
      continue;
    }
    yield { name, parent: open.at(-1) ?? "", attributes: readAttributes(tag) };
    if (!tag.endsWith("/")) open.push(name);
  }
  if (open.length > 0 && !fragment) throw unreadable.brokenXml(part);
}

/** What stands between the angle brackets of each tag. */
function* tags(xml: string, part: string): Generator<string> {
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const passed = PASSED_OVER.find(([start]) => xml.startsWith(start, at));
    if (passed === undefined && xml[at + 1] === "!") throw unreadable.dtd();
    const end = passed === undefined ? tagEnd(xml, at) : xml.indexOf(passed[1], at);
    if (end < 0) throw unreadable.brokenXml(part);
    if (passed === undefined) yield xml.slice(at + 1, end);
    at = end;
  }
}

/** Where a tag ends: quotes may hide a `>`. -1 where it does not end. */
function tagEnd(xml: string, start: number): number {
  let quote = "";
  for (let at = start; at < xml.length && at - start < LONGEST_TAG; at++) {
    const letter = xml[at] ?? "";
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at;
  }
  return -1;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The attributes of a tag by their names as written. */
export function readAttributes(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of tag.matchAll(ATTRIBUTE)) {
    attributes.set(name, resolveReferences(double ?? single ?? ""));
  }
  return attributes;
}

/** Whether an attribute is set, in either spelling of true. */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
