import { constants, deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/xlsx/crc32";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a package by name. */
export type Parts = Record<string, string | Uint8Array>;

/** What a fixture workbook holds; everything has a plain default. */
export interface PackageOptions {
  /** What stands between <sheetData> and </sheetData>, sheet by sheet. */
  readonly rows?: readonly string[];
  readonly sheetNames?: readonly string[];
  /** What stands before <sheetData> and after </sheetData> in the first sheet. */
  readonly before?: string;
  readonly after?: string;
  /** The <si> elements of the shared table. */
  readonly strings?: readonly string[];
  /** Number format codes: the cell style 1 has the first, and so on. */
  readonly formats?: readonly string[];
  /** What stands before <sheets> in the workbook part. */
  readonly workbook?: string;
}

/** The parts of a small workbook as Excel lays them out. */
export function workbookParts(options: PackageOptions = {}): Parts {
  const { rows = [""], strings = [], formats = [], before = "", after = "", workbook = "" } = options;
  const names = options.sheetNames ?? rows.map((_, index) => `Sheet${index + 1}`);
  const sheets = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const parts: Parts = {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${contentTypes(rows.length)}</Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">${workbook}<sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...rows.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["rIdS", "styles", "styles.xml"],
      ["rIdT", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": styles(formats),
    "xl/sharedStrings.xml": `${DECLARATION}<sst xmlns="${SPREADSHEET}">${strings.join("")}</sst>`,
  };
  rows.forEach((content, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = i === 0 ? sheetXml(content, before, after) : sheetXml(content);
  });
  return parts;
}

/** A worksheet part. */
export function sheetXml(rows: string, before = "", after = ""): string {
  return `${DECLARATION}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A relationships part: id, the last word of the type, target. */
export function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const kinds = [
    ["workbook.xml", "sheet.main"],
    ["styles.xml", "styles"],
    ["sharedStrings.xml", "sharedStrings"],
    ...Array.from({ length: sheets }, (_, i) => [`worksheets/sheet${i + 1}.xml`, "worksheet"]),
  ];
  return kinds
    .map(
      ([part, kind]) =>
        `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
    )
    .join("");
}

const FIRST_CUSTOM_FORMAT = 164;
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

function styles(formats: readonly string[]): string {
  const codes = formats.map(
    (code, i) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + i}" formatCode="${escaped(code)}"/>`,
  );
  const cells = formats.map((_, i) => `<xf numFmtId="${FIRST_CUSTOM_FORMAT + i}" xfId="0" applyNumberFormat="1"/>`);
  return `${DECLARATION}<styleSheet xmlns="${SPREADSHEET}"><numFmts count="${codes.length}">${codes.join("")}</numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="${cells.length + 1}"><xf numFmtId="0" xfId="0"/>${cells.join("")}</cellXfs></styleSheet>`;
}

/** How a package is zipped: each of these is legal and found in real files. */
export interface ZipOptions {
  readonly stored?: boolean;
  /** Sizes and checksum follow the data instead of standing before it. */
  readonly dataDescriptors?: boolean;
  readonly zip64?: boolean;
  readonly comment?: string;
  /** Takes a part's entry and changes what it says or holds. */
  readonly tamper?: (entry: Entry) => Entry;
}

/** One entry as it is written into a zip. */
export interface Entry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly crc32: number;
  readonly size: number;
  readonly flags?: number;
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const u16 = (value: number): number[] => [value & 255, (value >>> 8) & 255];
const u32 = (value: number): number[] => [...u16(value % 65536), ...u16(Math.floor(value / 65536))];
const u64 = (value: number): number[] => [...u32(value % 2 ** 32), ...u32(Math.floor(value / 2 ** 32))];
const FULL = 0xffffffff;

/** Packs parts into a zip file, by hand, so that its oddities can be chosen. */
export function zip(parts: Parts, options: ZipOptions = {}): Uint8Array {
  const { tamper = (entry: Entry) => entry, comment = "" } = options;
  const entries = Object.entries(parts).map(([name, part]) => tamper(entryOf(name, part, options.stored ?? false)));
  const pieces: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const local = localEntry(entry, options);
    central.push(centralEntry(entry, at, options));
    pieces.push(...local);
    at += local.reduce((sum, piece) => sum + piece.length, 0);
  }
  const size = central.reduce((sum, piece) => sum + piece.length, 0);
  const end = options.zip64 === true ? zip64End(entries.length, size, at) : [];
  const counts = options.zip64 === true ? [0xffff, 0xffff] : [entries.length, entries.length];
  const plainEnd = [
    ...u32(0x06054b50),
    ...u32(0),
    ...counts.flatMap(u16),
    ...u32(options.zip64 === true ? FULL : size),
    ...u32(options.zip64 === true ? FULL : at),
    ...u16(comment.length),
  ];
  return Buffer.concat([...pieces, ...central, Uint8Array.from(end), Uint8Array.from(plainEnd), ascii(comment)]);
}

function entryOf(name: string, part: string | Uint8Array, stored: boolean): Entry {
  const data = typeof part === "string" ? ascii(part) : part;
  const packed = stored ? data : deflateRawSync(data);
  return { name, packed, method: stored ? 0 : 8, crc32: crc32(data), size: data.length };
}

function localEntry(entry: Entry, { dataDescriptors = false, zip64 = false }: ZipOptions): Uint8Array[] {
  const name = ascii(entry.name);
  const sizes = [entry.crc32, entry.packed.length, entry.size];
  const flags = (entry.flags ?? 0) | (dataDescriptors ? 8 : 0);
  const extra = zip64 ? [...u16(1), ...u16(16), ...u64(entry.size), ...u64(entry.packed.length)] : [];
  const shown = dataDescriptors ? [0, 0, 0] : zip64 ? [entry.crc32, FULL, FULL] : sizes;
  const header = [...u32(0x04034b50), ...u16(45), ...u16(flags), ...u16(entry.method), ...u32(0x210000)];
  const lengths = [...u16(name.length), ...u16(extra.length)];
  const local = Uint8Array.from([...header, ...shown.flatMap(u32), ...lengths, ...name, ...extra]);
  const descriptor = dataDescriptors ? [Uint8Array.from([...u32(0x08074b50), ...sizes.flatMap(u32)])] : [];
  return [local, entry.packed, ...descriptor];
}

function centralEntry(entry: Entry, start: number, { dataDescriptors = false, zip64 = false }: ZipOptions): Uint8Array {
  const name = ascii(entry.name);
  const flags = (entry.flags ?? 0) | (dataDescriptors ? 8 : 0);
  const extra = zip64 ? [...u16(1), ...u16(24), ...u64(entry.size), ...u64(entry.packed.length), ...u64(start)] : [];
  const sizes = zip64 ? [entry.crc32, FULL, FULL] : [entry.crc32, entry.packed.length, entry.size];
  return Uint8Array.from([
    ...u32(0x02014b50),
    ...[45, 45, flags, entry.method].flatMap(u16),
    ...u32(0x210000),
    ...sizes.flatMap(u32),
    ...[name.length, extra.length, 0, 0, 0].flatMap(u16),
    ...u32(0),
    ...u32(zip64 ? FULL : start),
    ...name,
    ...extra,
  ]);
}

function zip64End(entries: number, size: number, start: number): number[] {
  const record = [...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0)];
  const numbers = [entries, entries, size, start].flatMap(u64);
  return [...record, ...numbers, ...u32(0x07064b50), ...u32(0), ...u64(start + size), ...u32(1)];
}

/**
 * A deflated part that unpacks to `head`, then `times` times to `block`, then to `tail`, made without ever holding it:
 * the packed block ends with a full flush, so that copies of it can follow each other.
 */
export function repeated(name: string, head: string, block: string, times: number, tail: string): Entry {
  const flush = (text: string): Buffer => deflateRawSync(ascii(text), { finishFlush: constants.Z_FULL_FLUSH });
  const packedBlock = flush(block);
  const packed = Buffer.concat([
    flush(head),
    ...Array.from({ length: times }, () => packedBlock),
    deflateRawSync(ascii(tail)),
  ]);
  const size = ascii(head).length + ascii(block).length * times + ascii(tail).length;
  return { name, packed, method: 8, crc32: 0, size };
}
