import { childOf, childrenOf, parseXml, textOf, type XmlElement, type XmlNode } from "../schemaOrder/parseXml";
import { escapeText } from "../xml";
import { NAMESPACES, type RichLink, type RichPart } from "./richPart";

/** Where openpyxl puts what Excel keeps elsewhere. */
const PATHS = new Map([
  ["xl/comments1.xml", "xl/comments/comment1.xml"],
  ["xl/drawings/vmlDrawing1.vml", "xl/drawings/commentsDrawing1.vml"],
]);
const STRINGS = "xl/sharedStrings.xml";
const CALCULATION_CHAIN = "xl/calcChain.xml";
/** Parts of others that pass through as they are. */
const AS_IT_IS = /^(docProps|customXml|_xmlsignatures|xl\/theme)\/|\.vml$/;
/** What only Excel writes: hints for other versions of it, and how wide a row is. */
const EXCEL_ONLY: readonly string[] = [
  NAMESPACES.mc,
  NAMESPACES.x14ac,
  NAMESPACES.xr,
  NAMESPACES.xr2,
  NAMESPACES.xr3,
  NAMESPACES.xr6,
];

/**
 * The same parts as openpyxl writes them: texts in their cells, no declaration, no chain of calculation, tags closed after
 * a space, namespaces declared where they are used, and parts in other places.
 */
export function openpyxlShape(parts: readonly RichPart[]): RichPart[] {
  const strings = parts.find((part) => part.path === STRINGS);
  const items = strings === undefined ? [] : childrenOf(parseXml(String(strings.content)), "si");
  return parts
    .filter((part) => part.path !== CALCULATION_CHAIN)
    .map((part) => {
      const links = (part.links ?? []).filter(({ target }) => target !== CALCULATION_CHAIN).map(relocated);
      return { ...part, path: PATHS.get(part.path) ?? part.path, links, content: contentOf(part, items) };
    });
}

const relocated = (link: RichLink): RichLink => ({ ...link, target: PATHS.get(link.target) ?? link.target });

function contentOf({ path, content }: RichPart, items: readonly XmlElement[]): string | Uint8Array {
  if (typeof content !== "string" || AS_IT_IS.test(path)) return content;
  if (path === STRINGS) return `<sst xmlns="${NAMESPACES.main}" uniqueCount="0" />`;
  const root = parseXml(content);
  return written(root, new Map(), items);
}

type Scope = ReadonlyMap<string, string>;

const PREFIXES = new Map(
  Object.entries(NAMESPACES).map(([prefix, namespace]): [string, string] => [namespace, prefix]),
);
const QUALIFIED = /^\{(.*)\}(.*)$/;

/** An element and all in it; `scope` holds the prefixes that are declared around it, "" for the namespace without one. */
function written(element: XmlElement, scope: Scope, items: readonly XmlElement[]): string {
  if (isTextCell(element)) return written(inlineCell(element, items), scope, items);
  const prefixOf = (namespace: string): string => inner.get(namespace) ?? PREFIXES.get(namespace) ?? "";
  const inner = new Map(scope.size === 0 ? [[element.namespace, ""]] : scope);
  const declarations: string[] = scope.size === 0 ? [`xmlns="${element.namespace}"`] : [];
  const qualified = (namespace: string, name: string): string => {
    const prefix = prefixOf(namespace);
    if (!inner.has(namespace)) declarations.push(`xmlns:${prefix}="${namespace}"`);
    inner.set(namespace, prefix);
    return prefix === "" ? name : `${prefix}:${name}`;
  };
  const tag = qualified(element.namespace, element.name);
  const attributes = [...element.attributes].flatMap(([key, value]) => {
    const [, namespace, name = key] = QUALIFIED.exec(key) ?? [];
    if (isExcelOnly(namespace) || name === "spans") return [];
    const written = key === "{http://www.w3.org/XML/1998/namespace}space" ? "xml:space" : undefined;
    return [`${written ?? (namespace === undefined ? name : qualified(namespace, name))}="${escapeText(value)}"`];
  });
  const start = [tag, ...declarations, ...attributes].join(" ");
  const children = element.children.filter((child) => typeof child === "string" || !isExcelOnly(child.namespace));
  if (children.length === 0) return `<${start} />`;
  const content = children.map((child) => nodeText(child, inner, items));
  return `<${start}>${content.join("")}</${tag}>`;
}

const isExcelOnly = (namespace: string | undefined): boolean =>
  namespace !== undefined && EXCEL_ONLY.includes(namespace);

const nodeText = (node: XmlNode, scope: Scope, items: readonly XmlElement[]): string =>
  typeof node === "string" ? escapeText(node) : written(node, scope, items);

const isTextCell = ({ name, attributes }: XmlElement): boolean => name === "c" && attributes.get("t") === "s";

function inlineCell(cell: XmlElement, items: readonly XmlElement[]): XmlElement {
  const item = items[Number(textOf(childOf(cell, "v")))];
  if (item === undefined) throw new Error("A cell names a text that is not there.");
  const attributes = new Map([...cell.attributes, ["t", "inlineStr"]]);
  return { ...cell, attributes, children: [{ ...item, name: "is" }] };
}
