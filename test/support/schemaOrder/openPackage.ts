import { isUtf8 } from "node:buffer";
import path from "node:path";
import { strFromU8 } from "fflate";
import { partsOf } from "../packageDiff";
import { childrenOf, IllFormed, parseXml, type XmlElement } from "./parseXml";

/** A problem of one part, as a sentence that begins with the part's name. */
export type Problem = string;

export interface Relationship {
  readonly id: string;
  /** The last word of the type. */
  readonly kind: string;
  /** The path of the part that it leads to; undefined where it leads outside. */
  readonly target: string | undefined;
}

/** A package with its XML parts read. */
export interface OpenPackage {
  /** Every part but the content types and the relationships. */
  readonly names: readonly string[];
  readonly xml: ReadonlyMap<string, XmlElement>;
  /** The relationships of a part; those of the package go by "". */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
  readonly typeOf: (name: string) => string | undefined;
}

export const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = /^(.*?)_rels\/([^/]*)\.rels$/;
const XML_PART = /\.(xml|rels|vml)$/i;

/** Opens a package and says which of its parts are no XML. */
export function openPackage(bytes: Uint8Array): { opened: OpenPackage; problems: Problem[] } {
  const problems: Problem[] = [];
  const xml = new Map<string, XmlElement>();
  const parts = [...partsOf(bytes)].filter(([name]) => !name.endsWith("/"));
  for (const [name, content] of parts.filter(([name]) => XML_PART.test(name))) {
    const root = readPart(content);
    if (typeof root === "string") problems.push(`${name}: ${root}`);
    else xml.set(name, root);
  }
  const names = parts.map(([name]) => name).filter((name) => name !== CONTENT_TYPES && !RELATIONSHIPS.test(name));
  const relationships = new Map([...xml].flatMap(([name, root]) => relationshipsIn(name, root)));
  return { opened: { names, xml, relationships, typeOf: typesIn(xml.get(CONTENT_TYPES)) }, problems };
}

function readPart(content: Uint8Array): XmlElement | string {
  if (!isUtf8(content)) return "holds bytes that are no UTF-8";
  try {
    return parseXml(strFromU8(content));
  } catch (error) {
    if (error instanceof IllFormed) return error.message;
    throw error;
  }
}

function relationshipsIn(name: string, root: XmlElement): [string, Relationship[]][] {
  const [, folder, file] = RELATIONSHIPS.exec(name) ?? [];
  if (folder === undefined || file === undefined) return [];
  const list = childrenOf(root, "Relationship").map(({ attributes }): Relationship => {
    const target = attributes.get("Target") ?? "";
    const whole = target.startsWith("/") ? target.slice(1) : path.posix.join(folder, target);
    return {
      id: attributes.get("Id") ?? "",
      kind: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
      target: attributes.get("TargetMode") === "External" ? undefined : whole,
    };
  });
  return [[folder + file, list]];
}

function typesIn(root: XmlElement | undefined): OpenPackage["typeOf"] {
  const valueOf = (kind: string, key: string): Map<string, string> =>
    new Map(
      childrenOf(root, kind).map(({ attributes }) => [
        (attributes.get(key) ?? "").toLowerCase(),
        attributes.get("ContentType") ?? "",
      ]),
    );
  const overrides = valueOf("Override", "PartName");
  const defaults = valueOf("Default", "Extension");
  return (name) =>
    overrides.get(`/${name}`.toLowerCase()) ?? defaults.get(path.posix.extname(name).slice(1).toLowerCase());
}

/** The XML parts of a kind, such as `worksheet`, with their names. */
export const partsOfKind = ({ xml }: OpenPackage, kind: string): [name: string, root: XmlElement][] =>
  [...xml].filter(([, root]) => root.name === kind);

/** The part of a kind that a part leads to. */
export function targetOf(opened: OpenPackage, part: string, kind: string): XmlElement | undefined {
  const found = opened.relationships.get(part)?.find((relationship) => relationship.kind === kind);
  return found?.target === undefined ? undefined : opened.xml.get(found.target);
}

/** The texts that stand more than once in a list, whatever their case. */
export function repeated(texts: readonly string[]): string[] {
  const folded = texts.map((text) => text.toLowerCase());
  return texts.filter((_, index) => folded.indexOf(folded[index] ?? "") < index);
}
