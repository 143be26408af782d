import { DEFLATED, type ZipEntry } from "../directory";
import { partKey, relationshipsPart, resolveTarget, type Package } from "../package";
import { UTF8_MARK } from "../utf8";
import type { Deflater } from "./deflater";
import { attributeIn, DECLARATION, element, prefixed, rootOf, spliced } from "./xml";
import { NO_TIME, UTF8_FLAG, writeZip, type PackedEntry } from "./zip";

/** Where office.js, Excel and the standard say what a relationship is: their two spellings of the same. */
export const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT_TYPES = "[Content_Types].xml";

/** A package that is being changed: nothing is packed before it is saved, and what is not changed is never unpacked. */
export interface PackageEditor {
  readonly file: Package;
  /** A part as it is by now; undefined where there is none. */
  text(name: string): Promise<string | undefined>;
  setText(name: string, text: string): void;
  /** Makes a part of what comes chunk by chunk, asked for when the package is saved. */
  setChunks(name: string, size: number, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  add(name: string, contentType: string, text: string): Promise<void>;
  /** Takes a part away, with what it is related to by, and what is said of its type. */
  remove(name: string): Promise<void>;
  /** A name of which no part has been made: `xl/tables/table#.xml` with a number for the #. */
  freeName(pattern: string): string;
  /** Relates one part to another; gives the relationship's id. */
  relate(from: string, type: string, target: string): Promise<string>;
  /** Takes away the relationships of a part to another. */
  unrelate(from: string, target: string): Promise<void>;
  /** Packs what has changed. Gives the new package in pieces. */
  save(): Promise<Uint8Array[]>;
}

/** What stands in a part's place when the package is saved. */
type Replacement = { readonly text: string } | { readonly packed: PackedEntry };

export function createPackageEditor(file: Package, deflater: Deflater): PackageEditor {
  const replaced = new Map<string, Replacement>();
  const removed = new Set<string>();
  /** The parts in their order, those that were added last. */
  const names = new Map(file.entries.map(({ name }) => [partKey(name), name]));

  async function text(name: string): Promise<string | undefined> {
    const key = keyOf(name);
    const replacement = replaced.get(key);
    if (replacement !== undefined) return "text" in replacement ? replacement.text : undefined;
    const part = removed.has(key) ? undefined : file.find(name);
    return part === undefined ? undefined : file.text(part);
  }

  /** A part is known by the name that the package has for it, however a relationship spells it. */
  const keyOf = (name: string): string => partKey(file.find(name)?.name ?? name);

  function setText(name: string, changed: string): void {
    const key = keyOf(name);
    removed.delete(key);
    if (!names.has(key)) names.set(key, name);
    replaced.set(key, { text: inUtf8(changed) });
  }

  async function setChunks(name: string, size: number, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const entry = file.find(name);
    const { packed, crc32, size: actual } = await deflater(marked(chunks, await hasMark(entry)), { size });
    const packedEntry = { ...headOf(name, entry), method: DEFLATED, packed, crc32, size: actual };
    replaced.set(keyOf(name), { packed: packedEntry });
  }

  async function add(name: string, contentType: string, content: string): Promise<void> {
    setText(name, content);
    const override = element("Override", { PartName: `/${name}`, ContentType: contentType });
    await changeTypes((xml) => appended(xml, CONTENT_TYPES, override));
  }

  async function remove(name: string): Promise<void> {
    const key = keyOf(name);
    for (const gone of [key, partKey(relationshipsPart(name))]) {
      removed.add(gone);
      replaced.delete(gone);
    }
    await changeTypes((xml) =>
      withoutChildren(xml, CONTENT_TYPES, (tag) => partKey(attributeIn(tag, "PartName") ?? "") === key),
    );
  }

  async function changeTypes(change: (xml: string) => string): Promise<void> {
    setText(CONTENT_TYPES, change((await text(CONTENT_TYPES)) ?? ""));
  }

  const freeName = (pattern: string): string =>
    firstFree(
      (number) => pattern.replace("#", String(number)),
      (name) => names.has(partKey(name)),
    );

  async function relate(from: string, type: string, target: string): Promise<string> {
    const part = relationshipsPart(from);
    const xml =
      (await text(part)) ?? `${DECLARATION}${element("Relationships", { xmlns: `${PACKAGE}/relationships` })}`;
    const { children } = rootOf(xml, part);
    const ids = new Set(children.map(({ start, inside }) => attributeIn(xml.slice(start, inside), "Id")));
    const id = firstFree(
      (number) => `rId${number}`,
      (name) => ids.has(name),
    );
    setText(part, appended(xml, part, element("Relationship", { Id: id, Type: type, Target: `/${target}` })));
    return id;
  }

  async function unrelate(from: string, target: string): Promise<void> {
    const part = relationshipsPart(from);
    const xml = await text(part);
    if (xml === undefined) return;
    const isMeant = (tag: string): boolean =>
      partKey(resolveTarget(from, attributeIn(tag, "Target") ?? "")) === partKey(target);
    setText(part, withoutChildren(xml, part, isMeant));
  }

  async function save(): Promise<Uint8Array[]> {
    const entries: PackedEntry[] = [];
    for (const [key, name] of names) {
      if (!removed.has(key)) entries.push(await packedEntry(key, name));
    }
    return writeZip(entries);
  }

  async function packedEntry(key: string, name: string): Promise<PackedEntry> {
    const entry = file.find(name);
    const replacement = replaced.get(key);
    if (replacement === undefined && entry !== undefined) return { ...entry, packed: [entry.packed] };
    if (replacement !== undefined && "packed" in replacement) return replacement.packed;
    const bytes = new TextEncoder().encode(replacement?.text ?? "");
    const { packed, crc32, size } = await deflater(marked([bytes], await hasMark(entry)), { size: bytes.length });
    return { ...headOf(name, entry), method: DEFLATED, packed, crc32, size };
  }

  /** A part that began with a byte order mark begins with one again. */
  const hasMark = async (entry: ZipEntry | undefined): Promise<boolean> =>
    entry !== undefined && (await file.hasMark(entry));

  return { file, text, setText, setChunks, add, remove, freeName, relate, unrelate, save };
}

async function* marked(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  hasMark: boolean,
): AsyncGenerator<Uint8Array, void> {
  if (hasMark) yield UTF8_MARK;
  yield* chunks;
}

function headOf(name: string, entry: ZipEntry | undefined): Pick<PackedEntry, "nameBytes" | "flags" | "time"> {
  if (entry !== undefined) return { nameBytes: entry.nameBytes, flags: entry.flags & UTF8_FLAG, time: entry.time };
  return { nameBytes: new TextEncoder().encode(name), flags: UTF8_FLAG, time: NO_TIME };
}

/** What is written is UTF-8, whatever it was read from. */
const inUtf8 = (xml: string): string => xml.replace(/^(<\?xml[^>]*encoding=["'])utf-16[^"']*/i, "$1UTF-8");

/** A name that is not taken, with the lowest number from 1 on. */
function firstFree(nameOf: (number: number) => string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const name = nameOf(number);
    if (!isTaken(name)) return name;
  }
}

/** XML with a child behind the others of its root. */
function appended(xml: string, part: string, child: string): string {
  const { end, element: root, tag, prefix, name } = rootOf(xml, part);
  const whole = prefixed(child, prefix);
  if (!root.isSelfClosed) return spliced(xml, end, end, whole);
  return spliced(xml, root.start, root.end, `${tag.replace(/\s*\/>$/, ">")}${whole}</${prefix}${name}>`);
}

/** XML without the children of its root whose start tags are meant. */
function withoutChildren(xml: string, part: string, isMeant: (tag: string) => boolean): string {
  return rootOf(xml, part).children.reduceRight(
    (rest, { start, inside, end }) => (isMeant(xml.slice(start, inside)) ? spliced(rest, start, end, "") : rest),
    xml,
  );
}
