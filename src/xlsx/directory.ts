import type { Limits } from "./limits";
import { unreadable } from "./messages";

/** One entry of a zip package: where its data lies and what the package says of it. */
export interface ZipEntry {
  readonly name: string;
  /** The name as the package spells it, and the flags that say in which encoding. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** When it was last changed, as MS-DOS counts: time in the lower half, date in the upper. */
  readonly time: number;
  readonly method: number;
  readonly crc32: number;
  /** Its size unpacked, as declared. */
  readonly size: number;
  /** Where its local header begins. */
  readonly start: number;
  /** Where its data end. */
  readonly end: number;
  /** Its data as they lie in the package, packed. */
  readonly packed: Uint8Array;
}

/** How an entry is packed: as it is, or deflated. Workbooks use no other method. */
export const STORED = 0;
export const DEFLATED = 8;

// The records of a zip file and where their fields lie (PKWARE APPNOTE 4.3).
export const LOCAL_HEADER = { signature: 0x04034b50, length: 30, nameLength: 26, extraLength: 28 };
export const CENTRAL_HEADER = {
  signature: 0x02014b50,
  length: 46,
  flags: 8,
  method: 10,
  time: 12,
  crc32: 16,
  packedSize: 20,
  size: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  start: 42,
};
export const END_RECORD = { signature: 0x06054b50, length: 22, entries: 10, size: 12, start: 16, commentLength: 20 };
const ZIP64_LOCATOR = { signature: 0x07064b50, length: 20, start: 8 };
const ZIP64_END_RECORD = { signature: 0x06064b50, length: 56, entries: 32, size: 40, start: 48 };
const ZIP64_FIELD = 1;
const ENCRYPTED_FLAG = 1;
const MAX_COMMENT = 0xffff;
/** A 32-bit field that says "see the zip64 field". */
const SEE_ZIP64 = 0xffffffff;
const SEE_ZIP64_COUNT = 0xffff;

interface Directory {
  readonly entries: number;
  readonly start: number;
  readonly size: number;
}

/** Where an entry lies and how large it is, as its header says it. */
interface Extent {
  readonly size: number;
  readonly packedSize: number;
  readonly start: number;
}

/** Reads the list of what a zip package holds. Nothing is unpacked. */
export function readDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.entries > limits.entries) throw unreadable.tooManyParts(limits.entries);
  const entries: ZipEntry[] = [];
  for (let at = directory.start; entries.length < directory.entries;) {
    if (!isAt(view, at, CENTRAL_HEADER)) throw unreadable.brokenDirectory();
    const lengths = [CENTRAL_HEADER.nameLength, CENTRAL_HEADER.extraLength, CENTRAL_HEADER.commentLength];
    const next = lengths.reduce((sum, field) => sum + view.getUint16(at + field, true), at + CENTRAL_HEADER.length);
    if (next > view.byteLength) throw unreadable.truncated();
    entries.push(readEntry(bytes, view, at));
    at = next;
  }
  refuseOverlaps(entries, directory.start);
  return entries;
}

function isAt(view: DataView, at: number, record: { readonly signature: number; readonly length: number }): boolean {
  return at >= 0 && at + record.length <= view.byteLength && view.getUint32(at, true) === record.signature;
}

/** The end record stands last, before a comment of up to 64 KiB. */
function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END_RECORD.length;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (!isAt(view, at, END_RECORD)) continue;
    const directory = zip64Directory(view, at) ?? {
      entries: view.getUint16(at + END_RECORD.entries, true),
      start: view.getUint32(at + END_RECORD.start, true),
      size: view.getUint32(at + END_RECORD.size, true),
    };
    if (directory.start + directory.size > at) throw unreadable.truncated();
    return directory;
  }
  throw unreadable.truncated();
}

/** What stands in the zip64 end record, where the plain one at `end` refers to it. */
function zip64Directory(view: DataView, end: number): Directory | undefined {
  const refers =
    view.getUint16(end + END_RECORD.entries, true) === SEE_ZIP64_COUNT ||
    view.getUint32(end + END_RECORD.size, true) === SEE_ZIP64 ||
    view.getUint32(end + END_RECORD.start, true) === SEE_ZIP64;
  const locator = end - ZIP64_LOCATOR.length;
  if (!refers || !isAt(view, locator, ZIP64_LOCATOR)) return undefined;
  const at = getUint64(view, locator + ZIP64_LOCATOR.start);
  if (!isAt(view, at, ZIP64_END_RECORD)) throw unreadable.brokenDirectory();
  return {
    entries: getUint64(view, at + ZIP64_END_RECORD.entries),
    start: getUint64(view, at + ZIP64_END_RECORD.start),
    size: getUint64(view, at + ZIP64_END_RECORD.size),
  };
}

/** Precise up to 2^53; anything larger lies outside the file anyway. */
function getUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + CENTRAL_HEADER.flags, true);
  if (flags & ENCRYPTED_FLAG) throw unreadable.encrypted();
  const nameStart = at + CENTRAL_HEADER.length;
  const nameLength = view.getUint16(at + CENTRAL_HEADER.nameLength, true);
  const { size, packedSize, start } = readExtent(view, at);
  if (start + LOCAL_HEADER.length > view.byteLength) throw unreadable.truncated();
  if (!isAt(view, start, LOCAL_HEADER)) throw unreadable.brokenDirectory();
  // Name and extra field may be of another length here than in the directory.
  const localLengths =
    view.getUint16(start + LOCAL_HEADER.nameLength, true) + view.getUint16(start + LOCAL_HEADER.extraLength, true);
  const dataStart = start + LOCAL_HEADER.length + localLengths;
  if (dataStart + packedSize > view.byteLength) throw unreadable.truncated();
  const nameBytes = bytes.subarray(nameStart, nameStart + nameLength);
  return {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    flags,
    time: view.getUint32(at + CENTRAL_HEADER.time, true),
    method: view.getUint16(at + CENTRAL_HEADER.method, true),
    crc32: view.getUint32(at + CENTRAL_HEADER.crc32, true),
    size,
    start,
    end: dataStart + packedSize,
    packed: bytes.subarray(dataStart, dataStart + packedSize),
  };
}

function readExtent(view: DataView, at: number): Extent {
  const size = view.getUint32(at + CENTRAL_HEADER.size, true);
  const packedSize = view.getUint32(at + CENTRAL_HEADER.packedSize, true);
  const start = view.getUint32(at + CENTRAL_HEADER.start, true);
  const large = zip64Field(view, at);
  // The zip64 field holds, in this order, only those that do not fit.
  const take = (small: number): number => (small === SEE_ZIP64 ? (large.shift() ?? small) : small);
  return { size: take(size), packedSize: take(packedSize), start: take(start) };
}

/** The 64-bit numbers of an entry's zip64 field, none where it has no such field. */
function zip64Field(view: DataView, at: number): number[] {
  const extra = at + CENTRAL_HEADER.length + view.getUint16(at + CENTRAL_HEADER.nameLength, true);
  const end = extra + view.getUint16(at + CENTRAL_HEADER.extraLength, true);
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64_FIELD) continue;
    const length = Math.min(view.getUint16(field + 2, true), end - field - 4);
    return Array.from({ length: Math.floor(length / 8) }, (_, index) => getUint64(view, field + 4 + index * 8));
  }
  return [];
}

/** Entries that share their data are how a small file becomes petabytes; no honest writer makes them. */
function refuseOverlaps(entries: readonly ZipEntry[], directoryStart: number): void {
  let free = 0;
  for (const { start, end } of [...entries].sort((a, b) => a.start - b.start)) {
    if (start < free) throw unreadable.overlap();
    free = end;
  }
  if (free > directoryStart) throw unreadable.overlap();
}
