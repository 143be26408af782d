/** What a file is by its content, whatever its name says. */
export type FileKind = "empty" | "zip" | "encrypted" | "xls" | "ole" | "pdf" | "html" | "xml" | "text" | "binary";

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** How an .xls from before Excel 5 begins: its BOF record, by version. */
const OLD_XLS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08],
];
/** How much of a file is looked at to tell text from other data. */
const HEAD_BYTES = 4096;

/**
 * Tells by its first bytes what a file is. A zip may be a workbook; text may be CSV.
 *
 * @example sniff(new TextEncoder().encode("Name,Level")) // "text"
 */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (isZip(bytes)) return "zip";
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  if (OLD_XLS.some((mark) => startsWith(bytes, mark))) return "xls";
  if (startsWith(bytes, PDF)) return "pdf";
  const head = bytes.subarray(0, HEAD_BYTES);
  return isText(head) ? textKind(head) : "binary";
}

function startsWith(bytes: Uint8Array, mark: readonly number[], from = 0): boolean {
  return mark.every((byte, index) => bytes[from + index] === byte);
}

/** A local file header, or the end record of an archive with nothing in it. */
function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP) && (startsWith(bytes, [3, 4], 2) || startsWith(bytes, [5, 6], 2));
}

/** An OLE file holds an .xls, or a workbook that was encrypted with a password, or another old document. */
function oleKind(bytes: Uint8Array): FileKind {
  if (holdsStream(bytes, "EncryptedPackage")) return "encrypted";
  return holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book") ? "xls" : "ole";
}

/** Whether the directory of an OLE file names a stream: names are UTF-16 in it, ended by a null character. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (startsWith(bytes, wanted, at)) return true;
  }
  return false;
}

/** Text has no control characters but tabs and line ends; in UTF-16 it begins with a byte order mark. */
function isText(head: Uint8Array): boolean {
  if (UTF16_MARKS.some((mark) => startsWith(head, mark))) return true;
  return head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function textKind(head: Uint8Array): FileKind {
  const start = new TextDecoder().decode(head).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<head|<body|<table)/.test(start)) return "html";
  return start.startsWith("<?xml") ? "xml" : "text";
}
