/** An element with its names resolved, so that it does not matter which prefixes a file uses. */
export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  /** By name; an attribute of a namespace goes by `{namespace}name`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Why a text is no XML. */
export class IllFormed extends Error {
  override readonly name = "IllFormed";
}

const NAME = "[A-Za-z_\\u0080-\\uffff][\\w.\\-\\u0080-\\uffff]*(?::[A-Za-z_\\u0080-\\uffff][\\w.\\-\\u0080-\\uffff]*)?";
const VALUE = `"[^<"]*"|'[^<']*'`;
/** The productions of XML 1.0 that an Office part may hold: a document type is none of them. */
const TOKEN = new RegExp(
  [
    "(?<passed><!--(?:[^-]|-[^-])*-->|<\\?(?![Xx][Mm][Ll]\\s)[^?]*(?:\\?[^>][^?]*)*\\?>)",
    "<!\\[CDATA\\[(?<literal>[\\s\\S]*?)\\]\\]>",
    `</(?<end>${NAME})\\s*>`,
    `<(?<start>${NAME})(?<attributes>(?:\\s+${NAME}\\s*=\\s*(?:${VALUE}))*)\\s*(?<empty>/?)>`,
    "(?<text>[^<]+)",
  ].join("|"),
  "y",
);
const DECLARATION =
  /^\ufeff?(?:<\?xml\s+version\s*=\s*["']1\.\d["'](?:\s+encoding\s*=\s*["'][\w.-]+["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>)?/;
const ATTRIBUTE = new RegExp(`(?<name>${NAME})\\s*=\\s*(?<value>${VALUE})`, "g");
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9A-Fa-f]+));|&\w*;?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

type Scope = ReadonlyMap<string, string>;

interface Open {
  readonly written: string;
  readonly scope: Scope;
  readonly element: XmlElement & { readonly children: XmlNode[] };
}

/** Reads a whole document, strictly: what Excel would call damaged throws an IllFormed that says where. */
export function parseXml(text: string): XmlElement {
  const open: Open[] = [];
  const roots: XmlElement[] = [];
  const add = (node: XmlNode, at: number): void => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.element.children.push(node);
    else if (typeof node !== "string") roots.push(node);
    else if (node.trim() !== "") throw new IllFormed(`text outside the root at ${at}`);
  };
  let at = DECLARATION.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.groups;
    if (token === undefined) throw new IllFormed(`no markup at ${at}: ${text.slice(at, at + 40)}`);
    if (token["text"] !== undefined) add(plain(token["text"], at), at);
    if (token["literal"] !== undefined) add(legal(token["literal"], at), at);
    if (token["end"] !== undefined && open.pop()?.written !== token["end"]) {
      throw new IllFormed(`</${token["end"]}> ends what is not open at ${at}`);
    }
    if (token["start"] !== undefined) {
      const opened = openedBy(token["start"], token["attributes"] ?? "", { scope: open.at(-1)?.scope, at });
      add(opened.element, at);
      if (token["empty"] !== "/") open.push(opened);
    }
    at = TOKEN.lastIndex;
  }
  const [root, second] = roots;
  if (open.length > 0) throw new IllFormed(`<${open.at(-1)?.written ?? ""}> is not ended`);
  if (root === undefined || second !== undefined) throw new IllFormed("there is not one root");
  return root;
}

function openedBy(
  written: string,
  attributes: string,
  { scope = new Map([["xml", XML_NAMESPACE]]), at }: { scope: Scope | undefined; at: number },
): Open {
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(({ groups }): [string, string] => [
    groups?.["name"] ?? "",
    resolved((groups?.["value"] ?? "").slice(1, -1), at),
  ]);
  const declared = pairs.flatMap(([name, value]): [string, string][] =>
    name === "xmlns" ? [["", value]] : name.startsWith("xmlns:") ? [[name.slice(6), value]] : [],
  );
  const inner = declared.length === 0 ? scope : new Map([...scope, ...declared]);
  const own = pairs.filter(([name]) => name !== "xmlns" && !name.startsWith("xmlns:"));
  const named = own.map(([name, value]): [string, string] => {
    const [namespace, local] = split(name, inner, at);
    return [name.includes(":") ? `{${namespace}}${local}` : name, value];
  });
  const unique = new Map(named);
  if (unique.size < own.length || new Map(declared).size < declared.length) {
    throw new IllFormed(`<${written}> has an attribute twice at ${at}`);
  }
  const [namespace, name] = split(written, inner, at);
  return { written, scope: inner, element: { namespace, name, attributes: unique, children: [] } };
}

function split(name: string, scope: Scope, at: number): [namespace: string, local: string] {
  const [prefix, local] = name.includes(":") ? name.split(":") : ["", name];
  const namespace = scope.get(prefix ?? "");
  if (namespace === undefined && prefix !== "") throw new IllFormed(`the prefix of ${name} is not declared at ${at}`);
  return [namespace ?? "", local ?? name];
}

function plain(text: string, at: number): string {
  if (text.includes("]]>")) throw new IllFormed(`]]> in a text at ${at}`);
  return resolved(text, at);
}

function resolved(text: string, at: number): string {
  return legal(text, at).replace(REFERENCE, (whole, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? "";
    const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
    if (!(code <= 0x10ffff)) throw new IllFormed(`no character is meant by ${whole} at ${at}`);
    return legal(String.fromCodePoint(code), at);
  });
}

function legal(text: string, at: number): string {
  if (NO_CHARACTER.test(text)) throw new IllFormed(`a character that XML cannot hold at ${at}`);
  return text;
}

/** The elements right inside an element, of one name where one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const children = (element?.children ?? []).filter((child) => typeof child !== "string");
  return name === undefined ? children : children.filter((child) => child.name === name);
}

/** The first element of a name right inside an element. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** All elements inside an element, in the order in which they open, itself first. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of childrenOf(element)) yield* descendants(child);
}

/** The text right inside an element. */
export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? []).filter((child) => typeof child === "string").join("");
