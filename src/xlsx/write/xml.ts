import { unreadable } from "../messages";

/** An element of an XML text: where it stands and where its parts do. Offsets count characters of that text. */
export interface Child {
  /** Its name without a prefix. */
  readonly name: string;
  readonly start: number;
  /** Behind its start tag. */
  readonly inside: number;
  /** At its end tag; equals `inside` where the element is empty and has none. */
  readonly close: number;
  readonly end: number;
  /** Whether one tag is all of it: `<a/>`. */
  readonly isSelfClosed: boolean;
}

/** What stands side by side in a stretch of XML. */
export interface Siblings {
  readonly children: readonly Child[];
  /** Where they end: at the end tag of the element around them, or at the end of the text. */
  readonly end: number;
}

const NAME = /^<\/?(?:[^\s/>:]+:)?([^\s/>]+)/;
/** No real tag is nearly as long. */
const LONGEST_NAME = 200;
const PASSED_OVER = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * The elements that stand side by side from an offset on, up to the end tag of what surrounds them. Throws where the text
 * is not well-formed so far; `part` names it then.
 */
export function siblings(xml: string, from: number, part: string): Siblings {
  const children: Child[] = [];
  let start = 0;
  let inside = 0;
  let name = "";
  let depth = 0;
  for (let at = xml.indexOf("<", from); at >= 0; at = xml.indexOf("<", at)) {
    const behind = behindMarkup(xml, at);
    if (behind < 0) throw unreadable.brokenXml(part);
    const isEnd = xml[at + 1] === "/";
    const isTag = !isEnd && xml[at + 1] !== "!" && xml[at + 1] !== "?";
    const isSelfClosed = isTag && xml[behind - 2] === "/";
    if (isEnd && depth === 0) return { children, end: at };
    if (isTag && depth === 0) {
      start = at;
      inside = behind;
      name = localNameAt(xml, at);
    }
    if (isTag && !isSelfClosed) depth++;
    if (isEnd) depth--;
    if (depth === 0 && (isEnd || isSelfClosed)) {
      children.push({ name, start, inside, close: isEnd ? at : inside, end: behind, isSelfClosed });
    }
    at = behind;
  }
  if (depth > 0) throw unreadable.brokenXml(part);
  return { children, end: xml.length };
}

const [EXCLAMATION, QUESTION, QUOTE, APOSTROPHE, GREATER_THAN] = Array.from("!?\"'>", (sign) => sign.charCodeAt(0));

/** Where the tag, comment or other markup ends that begins at an offset; -1 where it does not. A document type is refused. */
function behindMarkup(xml: string, at: number): number {
  const next = xml.charCodeAt(at + 1);
  return next === EXCLAMATION || next === QUESTION ? behindOther(xml, at) : behindTag(xml, at);
}

function behindOther(xml: string, at: number): number {
  const passed = PASSED_OVER.find(([opening]) => xml.startsWith(opening, at));
  if (passed === undefined) throw unreadable.dtd();
  const end = xml.indexOf(passed[1], at);
  return end < 0 ? -1 : end + passed[1].length;
}

/** Quotes may hide a `>`. */
function behindTag(xml: string, at: number): number {
  for (let index = at + 1; index < xml.length; index++) {
    const letter = xml.charCodeAt(index);
    if (letter === GREATER_THAN) return index + 1;
    if (letter !== QUOTE && letter !== APOSTROPHE) continue;
    const close = xml.indexOf(letter === QUOTE ? '"' : "'", index + 1);
    if (close < 0) return -1;
    index = close;
  }
  return -1;
}

const localNameAt = (xml: string, at: number): string => NAME.exec(xml.slice(at, at + LONGEST_NAME))?.[1] ?? "";

/** The start tag of the root of an XML text that may break off: as it stands, and where what is inside begins. */
export function rootTagOf(xml: string, part: string): { readonly tag: string; readonly inside: number } {
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const behind = behindMarkup(xml, at);
    if (behind < 0) break;
    if (xml[at + 1] !== "!" && xml[at + 1] !== "?") return { tag: xml.slice(at, behind), inside: behind };
    at = behind;
  }
  throw unreadable.brokenXml(part);
}

/** The root of an XML text: its prefix with the colon, its start tag, its children. */
export interface Root extends Siblings {
  readonly prefix: string;
  readonly name: string;
  readonly tag: string;
  readonly element: Child;
}

/** Finds the root of a whole part. */
export function rootOf(xml: string, part: string): Root {
  const [element] = siblings(xml, 0, part).children;
  if (element === undefined) throw unreadable.brokenXml(part);
  const tag = xml.slice(element.start, element.inside);
  const prefix = /^<([^\s/>:]+:)/.exec(tag)?.[1] ?? "";
  const within = element.isSelfClosed ? { children: [], end: element.close } : siblings(xml, element.inside, part);
  return { ...within, prefix, name: element.name, tag, element };
}

const patterns = new Map<string, RegExp>();

/** Where an attribute stands in a tag: what comes before its value, and the value in its quotes. */
function attributePattern(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  patterns.set(name, known);
  return known;
}

/** The attribute of a start tag as it stands there, references unresolved; by its whole name, prefix included. */
export const attributeIn = (tag: string, name: string): string | undefined =>
  attributePattern(name).exec(tag)?.[2]?.slice(1, -1);

/** A start tag with an attribute changed where it stands, or added behind the others; undefined takes it away. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const place = attributePattern(name);
  if (value === undefined) return tag.replace(place, "");
  if (place.test(tag)) return tag.replace(place, (_, start: string) => `${start}"${escapeAttribute(value)}"`);
  return tag.replace(/\s*\/?>$/, (end) => ` ${name}="${escapeAttribute(value)}"${end}`);
}

/** A stretch of a text put in place of another. */
export const spliced = (text: string, from: number, to: number, between: string): string =>
  text.slice(0, from) + between + text.slice(to);

/** Characters that XML cannot hold, written the way Excel writes them. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\r|_(?=x[\da-fA-F]{4}_)/g;
const excelEscape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text for between tags, as Excel reads it: what XML cannot hold becomes one of Excel's own escapes. */
export function escapeText(text: string): string {
  return text.replace(UNWRITABLE, excelEscape).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text for between the quotes of an attribute: line breaks as references, because XML makes spaces of others. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** The attributes of an element by name; undefined leaves one out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes in the order given; an empty one closes itself. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join("");
  const inner = content.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** XML written without prefixes, every element of it with one. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[^\s/>])/g, `<$1${prefix}`);
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
