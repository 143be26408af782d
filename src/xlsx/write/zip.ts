import { Refusal } from "../../workbook/refusal";
import { CENTRAL_HEADER, END_RECORD, LOCAL_HEADER, type ZipEntry } from "../directory";

/** An entry to be written, packed already. */
export interface PackedEntry extends Pick<ZipEntry, "nameBytes" | "flags" | "time" | "method" | "crc32" | "size"> {
  readonly packed: readonly Uint8Array[];
}

/** The flag that says that a name is UTF-8; the others that are kept tell how well the data are packed. */
export const UTF8_FLAG = 0x800;
/** 1 January 1980, the first day of a zip file's calendar: so the same workbook is always the same file. */
export const NO_TIME = 0x00210000;
const KEPT_FLAGS = UTF8_FLAG | 0x6;
/** 2.0: deflate and nothing newer (PKWARE APPNOTE 4.4.3). */
const VERSION = 20;
const VERSION_NEEDED = { local: 4, madeBy: 4, central: 6 };
/** In a local header these fields stand as in a central one, but two bytes earlier. */
const LOCAL_SHIFT = 2;
/** From here on the old records do not suffice; no workbook that was read comes near. */
const MOST_BYTES = 0xffffffff;
const MOST_ENTRIES = 0xffff;

/** Writes a zip package as pieces that follow one another: data are handed on as they are, not copied. */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    directory.push(centralHeader(entry, at), entry.nameBytes);
    const written = [localHeader(entry), entry.nameBytes, ...entry.packed];
    pieces.push(...written);
    at += lengthOf(written);
  }
  const size = lengthOf(directory);
  if (at + size > MOST_BYTES || entries.length >= MOST_ENTRIES) {
    throw new Refusal("too-large", "The workbook becomes larger than 4 GB, which no workbook may be: split it.");
  }
  return [...pieces, ...directory, endRecord(entries.length, size, at)];
}

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

function record({ signature, length }: { readonly signature: number; readonly length: number }): DataView {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  return view;
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer);

/** Writes what both headers say of an entry. */
function describe(view: DataView, entry: PackedEntry, shift: number): void {
  view.setUint16(CENTRAL_HEADER.flags - shift, entry.flags & KEPT_FLAGS, true);
  view.setUint16(CENTRAL_HEADER.method - shift, entry.method, true);
  view.setUint32(CENTRAL_HEADER.time - shift, entry.time, true);
  view.setUint32(CENTRAL_HEADER.crc32 - shift, entry.crc32, true);
  view.setUint32(CENTRAL_HEADER.packedSize - shift, lengthOf(entry.packed), true);
  view.setUint32(CENTRAL_HEADER.size - shift, entry.size, true);
  view.setUint16(CENTRAL_HEADER.nameLength - shift, entry.nameBytes.length, true);
}

function localHeader(entry: PackedEntry): Uint8Array {
  const view = record(LOCAL_HEADER);
  view.setUint16(VERSION_NEEDED.local, VERSION, true);
  describe(view, entry, LOCAL_SHIFT);
  return bytesOf(view);
}

function centralHeader(entry: PackedEntry, start: number): Uint8Array {
  const view = record(CENTRAL_HEADER);
  view.setUint16(VERSION_NEEDED.madeBy, VERSION, true);
  view.setUint16(VERSION_NEEDED.central, VERSION, true);
  describe(view, entry, 0);
  view.setUint32(CENTRAL_HEADER.start, start, true);
  return bytesOf(view);
}

function endRecord(entries: number, size: number, start: number): Uint8Array {
  const view = record(END_RECORD);
  view.setUint16(END_RECORD.entries - 2, entries, true);
  view.setUint16(END_RECORD.entries, entries, true);
  view.setUint32(END_RECORD.size, size, true);
  view.setUint32(END_RECORD.start, start, true);
  return bytesOf(view);
}
