import { concatenated } from "./bytes";
import { crc32 } from "./crc32";
import { DEFLATED, STORED, readDirectory, type ZipEntry } from "./directory";
import { elements } from "./elements";
import type { Inflater } from "./inflater";
import type { Limits } from "./limits";
import { unreadable } from "./messages";
import { startsWithUtf8Mark, toUtf8 } from "./utf8";

/** A relationship of a part: what it is to the part, and the part that it names. */
export interface Relationship {
  /** The last word of its type, the same in transitional and strict files: `worksheet`, `styles`. */
  readonly type: string;
  /** The name of the part; undefined where the target lies outside the file. */
  readonly target: string | undefined;
}

/** A file's parts by name. */
export interface Package {
  /** Everything in the package, in its order. */
  readonly entries: readonly ZipEntry[];
  /** Finds a part, whatever the case of its letters and the direction of its slashes. */
  find(name: string): ZipEntry | undefined;
  /** Unpacks a part as it is asked for. Throws when it is not what was packed, or larger than plausible. */
  stream(part: ZipEntry): AsyncGenerator<Uint8Array, void>;
  /** Unpacks a part as UTF-8 in one piece. */
  bytes(part: ZipEntry, limit?: number): Promise<Uint8Array>;
  /** Unpacks a part as text. */
  text(part: ZipEntry): Promise<string>;
  /** Whether a part begins with a UTF-8 byte order mark, which none of the others gives. */
  hasMark(part: ZipEntry): Promise<boolean>;
  /** The relationships of a part by their ids, none where the part has none; those of the package itself under "". */
  relationships(name: string): Promise<ReadonlyMap<string, Relationship>>;
}

/** How much of a stored part is handed on at a time. */
const STORED_STEP_BYTES = 1 << 18;

/** Opens a package. Parts are unpacked only as they are asked for. */
export function openPackage(file: Uint8Array, inflater: Inflater, limits: Limits): Package {
  const entries = readDirectory(file, limits);
  const parts = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  const total = { bytes: 0 };
  const opened: Package = {
    entries,
    find: (name) => parts.get(partKey(name)) ?? parts.get(partKey(decodedName(name))),
    stream: (part) => toUtf8(checked(part, inflater, limits, total)),
    bytes: (part, limit = limits.smallPartBytes) => collect(opened.stream(part), part, limit),
    text: async (part) => new TextDecoder().decode(await opened.bytes(part)),
    hasMark: async (part) => {
      const chunks = checked(part, inflater, limits, { bytes: 0 });
      const { value } = await chunks.next();
      await chunks.return(undefined);
      return value !== undefined && startsWithUtf8Mark(value);
    },
    relationships: (name) => readRelationships(opened, name),
  };
  return opened;
}

/** Some writers use backslashes. */
const withSlashes = (name: string): string => name.replaceAll("\\", "/");
/** What two spellings of one part's name share. */
export const partKey = (name: string): string => withSlashes(name).replace(/^\/+/, "").toLowerCase();

/** Part names are URIs: some writers put a space into the package where the relationship says %20. */
function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * Unpacks and counts: a part may be neither larger than it says nor larger than the limits. So a part that says that it
 * is implausibly large need not be unpacked at all, and one that says less than it is gets no further than it says.
 */
async function* checked(
  part: ZipEntry,
  inflater: Inflater,
  limits: Limits,
  total: { bytes: number },
): AsyncGenerator<Uint8Array, void> {
  if (part.size > limits.ratioFromBytes && part.size > part.packed.length * limits.ratio) {
    throw unreadable.ratio(part.name);
  }
  let size = 0;
  for await (const chunk of unpack(part, inflater)) {
    size += chunk.length;
    total.bytes += chunk.length;
    if (size > part.size) throw unreadable.lyingSize(part.name);
    if (size > limits.partBytes) throw unreadable.partTooLarge(part.name, limits.partBytes);
    if (total.bytes > limits.totalBytes) throw unreadable.totalTooLarge(limits.totalBytes);
    yield chunk;
  }
  if (size !== part.size) throw unreadable.brokenPart(part.name);
}

async function* unpack(part: ZipEntry, inflater: Inflater): AsyncGenerator<Uint8Array, void> {
  try {
    if (part.method === STORED) yield* unpackStored(part);
    else if (part.method === DEFLATED) yield* inflater(part.packed, { crc32: part.crc32, size: part.size });
    else throw unreadable.brokenPart(part.name);
  } catch {
    throw unreadable.brokenPart(part.name);
  }
}

function* unpackStored(part: ZipEntry): Generator<Uint8Array> {
  for (let from = 0; from < part.packed.length; from += STORED_STEP_BYTES) {
    yield part.packed.subarray(from, from + STORED_STEP_BYTES);
  }
  if (crc32(part.packed) !== part.crc32) throw unreadable.brokenPart(part.name);
}

async function collect(chunks: AsyncIterable<Uint8Array>, part: ZipEntry, limit: number): Promise<Uint8Array> {
  const collected: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw unreadable.partTooLarge(part.name, limit);
    collected.push(chunk);
  }
  return concatenated(collected);
}

async function readRelationships(file: Package, partName: string): Promise<ReadonlyMap<string, Relationship>> {
  const name = withSlashes(partName);
  const part = file.find(relationshipsPart(name));
  const relationships = new Map<string, Relationship>();
  if (part === undefined) return relationships;
  for (const { name: element, attributes } of elements(await file.text(part), part.name)) {
    const id = attributes.get("Id");
    const target = attributes.get("Target");
    if (element !== "Relationship" || id === undefined || target === undefined) continue;
    const external = attributes.get("TargetMode") === "External";
    const type = (attributes.get("Type") ?? "").split("/").at(-1) ?? "";
    relationships.set(id, { type, target: external ? undefined : resolveTarget(name, target) });
  }
  return relationships;
}

/** The part that holds a part's relationships. */
export function relationshipsPart(partName: string): string {
  const name = withSlashes(partName);
  const slash = name.lastIndexOf("/") + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** Targets are relative to the folder of the part that names them; from the root where they begin with a slash. */
export function resolveTarget(from: string, target: string): string {
  const steps = withSlashes(target).split("/");
  const path = steps[0] === "" ? [] : from.split("/").slice(0, -1);
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** The id of the relationship that an element refers to: the attribute `id` of another namespace, whatever its prefix. */
export function relationshipId(attributes: ReadonlyMap<string, string>): string | undefined {
  for (const [name, value] of attributes) if (name.endsWith(":id")) return value;
  return undefined;
}
