import { UnreadableFile } from "../../src/workbook/unreadable";
import { DEFAULT_LIMITS } from "../../src/xlsx/limits";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { repeated, sheetXml, workbookParts, zip, type Entry, type Parts } from "../support/package";
import { inflaters, readAll, refusalOf, valuesOf } from "../support/readAll";

jest.setTimeout(30_000);

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const MIB = 2 ** 20;
const parts = workbookParts({
  rows: ['<row r="1"><c r="A1" t="s"><v>0</v></c></row>'],
  strings: ["<si><t>Ada</t></si>"],
});
const good = zip(parts);
const withPart = (name: string, part: string): Uint8Array => zip({ ...parts, [name]: part });
const withSheet = (rows: string, after = ""): Uint8Array => withPart(SHEET, sheetXml(rows, "", after));
const withEntry = (name: string, change: (entry: Entry) => Entry): Uint8Array =>
  zip({ ...parts, [name]: parts[name] ?? "" }, { tamper: (entry) => (entry.name === name ? change(entry) : entry) });

const HEAD = String(parts[SHEET]).split("<row")[0] ?? "";
const longRow = repeated(SHEET, `${HEAD}<row r="1">`, " ".repeat(MIB), 40, "</row></sheetData></worksheet>");
const spaces = repeated(SHEET, HEAD, " ".repeat(MIB), 1900, "</sheetData></worksheet>");
const emptyRows = repeated(SHEET, HEAD, "<row><c><v>1</v></c></row>".repeat(2000), 600, "</sheetData></worksheet>");
const texts = repeated(STRINGS, "<sst>", `<si><t>${"A".repeat(32_000)}</t></si>`.repeat(30), 1900, "</sst>");
const declares = (entry: Entry, size: number): Entry => ({ ...entry, size });
const DOCTYPE = '<!DOCTYPE x [<!ENTITY l0 "lol"><!ENTITY l1 "&l0;&l0;"><!ENTITY file SYSTEM "file:///etc/passwd">]>';

function flipped(): Uint8Array {
  const bytes = Uint8Array.from(good);
  const at = Buffer.from(bytes).indexOf(SHEET) + SHEET.length + 40;
  bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  return bytes;
}

/** An OLE file as far as it is looked at: its mark and the name of a stream. */
function ole(stream: string): Uint8Array {
  const mark = Buffer.from("d0cf11e0a1b11ae1", "hex");
  return Buffer.concat([mark, Buffer.alloc(1016), Buffer.from(`${stream}\0`, "utf16le"), Buffer.alloc(512)]);
}

/** Each entry of the directory points at the first one's data. */
function overlapping(): Uint8Array {
  const bytes = Buffer.from(good);
  const first = bytes.indexOf("PK\u0001\u0002");
  const second = bytes.indexOf("PK\u0001\u0002", first + 4);
  bytes.copy(bytes, second + 42, first + 42, first + 46);
  return bytes;
}

const docx: Parts = {
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels": String(parts["_rels/.rels"]).replace("xl/workbook.xml", "word/document.xml"),
  "word/document.xml": '<w:document xmlns:w="urn:w"/>',
};
const xlsb: Parts = {
  ...parts,
  "_rels/.rels": String(parts["_rels/.rels"]).replace("workbook.xml", "workbook.bin"),
  "xl/workbook.bin": "\u0083\u0001",
};
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** What is refused, and as what. */
const refused: readonly (readonly [name: string, code: string, make: () => Uint8Array])[] = [
  ["nothing", "empty", () => new Uint8Array(0)],
  ["an old workbook (.xls)", "xls", () => ole("Workbook")],
  ["a workbook with a password", "encrypted", () => ole("EncryptedPackage")],
  ["a zip with a password", "encrypted", () => withEntry(SHEET, (entry) => ({ ...entry, flags: 1 }))],
  ["another old document", "not-a-workbook", () => ole("WordDocument")],
  ["a binary workbook", "xlsb", () => zip(xlsb)],
  ["an OpenDocument spreadsheet", "ods", () => zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" })],
  ["an OpenDocument text", "not-a-workbook", () => zip({ mimetype: "application/vnd.oasis.opendocument.text" })],
  ["a Word document", "not-a-workbook", () => zip(docx)],
  ["some other zip", "not-a-workbook", () => zip({ "readme.txt": "hi" })],
  ["a PDF", "not-a-workbook", () => text("%PDF-1.7")],
  ["a web page named .xlsx", "not-a-workbook", () => text("<html><table><tr><td>1</td></tr></table></html>")],
  ["an XML document", "not-a-workbook", () => text('<?xml version="1.0"?><Workbook/>')],
  ["a CSV", "not-a-workbook", () => text("Name,Python\nAda,3\n")],
  ["other data", "not-a-workbook", () => Uint8Array.of(0, 1, 2, 3, 4)],
  ["half a file", "truncated", () => good.subarray(0, good.length / 2)],
  ["a file without its last bytes", "truncated", () => good.subarray(0, -10)],
  ["a flipped byte", "damaged", flipped],
  ["a wrong checksum", "damaged", () => withEntry(SHEET, (entry) => ({ ...entry, crc32: 1 }))],
  [
    "a wrong checksum of a stored part",
    "damaged",
    () => zip(parts, { stored: true, tamper: (entry) => ({ ...entry, crc32: 1 }) }),
  ],
  ["a part shorter than it says", "damaged", () => withEntry(SHEET, (entry) => declares(entry, entry.size + 5))],
  ["an unknown compression", "damaged", () => withEntry(SHEET, (entry) => ({ ...entry, method: 14 }))],
  [
    "a missing sheet",
    "damaged",
    () => zip(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== SHEET))),
  ],
  ["a sheet cut in the middle", "damaged", () => withPart(SHEET, String(parts[SHEET]).slice(0, -40))],
  [
    "a list of sheets cut in the middle",
    "damaged",
    () => withPart("xl/workbook.xml", String(parts["xl/workbook.xml"]).slice(0, -25)),
  ],
  ["shared texts cut in the middle", "damaged", () => withPart(STRINGS, String(parts[STRINGS]).slice(0, -15))],
  ["a text that is not there", "damaged", () => withSheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')],
  ["an entity that is not there", "damaged", () => withPart(STRINGS, "<sst><si><t>&l9;</t></si></sst>")],
  ["a row below the last", "damaged", () => withSheet('<row r="1048577"><c><v>1</v></c></row>')],
  ["a column beyond the last", "damaged", () => withSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  [
    "a reference of many letters",
    "damaged",
    () => withSheet('<row r="1"><c r="ZZZZZZZZZZZZZZZZZZZ1"><v>1</v></c></row>'),
  ],
  [
    "rows in the wrong order",
    "damaged",
    () => withSheet('<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>'),
  ],
  ["a cell in another row's place", "damaged", () => withSheet('<row r="2"><c r="A3"><v>1</v></c></row>')],
  [
    "a merged area outside the grid",
    "damaged",
    () => withSheet("", '<mergeCells><mergeCell ref="A1:XFE9"/></mergeCells>'),
  ],
  [
    "hidden columns outside the grid",
    "damaged",
    () => withPart(SHEET, sheetXml("", '<cols><col min="1" max="99999" hidden="1"/></cols>')),
  ],
  [
    "a document type in a sheet",
    "dtd",
    () => withPart(SHEET, String(parts[SHEET]).replace("<worksheet", `${DOCTYPE}<worksheet`)),
  ],
  ["a document type among the rows", "dtd", () => withSheet(`<row r="1"/>${DOCTYPE}`)],
  [
    "a document type in the shared texts",
    "dtd",
    () => withPart(STRINGS, `${DOCTYPE}<sst><si><t>&l1;&file;</t></si></sst>`),
  ],
  ["a document type in the list of sheets", "dtd", () => withPart("xl/workbook.xml", DOCTYPE)],
  ["1.9 GB of spaces in one row", "bomb", () => withEntry(SHEET, () => spaces)],
  ["1.9 GB of spaces that are said to be few", "bomb", () => withEntry(SHEET, () => declares(spaces, 1000))],
  ["1.9 GB of shared texts", "bomb", () => withEntry(STRINGS, () => texts)],
  ["entries that share their data", "bomb", overlapping],
];

describe.each(inflaters)("with %s, refused in one sentence:", (_, inflater) => {
  test.each(refused)("%s", async (_name, code, make) => {
    const { code: given, message } = await refusalOf(make(), inflater);
    expect(given).toBe(code);
    expect(message).toMatch(/^The (file|workbook) [^\n]+; [^\n]+\.$/);
  });

  test("a row that goes on for longer than any row", async () => {
    const limits = { ...DEFAULT_LIMITS, ratio: Infinity };
    expect(
      await refusalOf(
        withEntry(SHEET, () => longRow),
        inflater,
        limits,
      ),
    ).toMatchObject({ code: "too-large" });
  });

  test("more cells than allowed, counted while they are read", async () => {
    const limits = { ...DEFAULT_LIMITS, ratio: Infinity, cells: 100_000 };
    expect(
      await refusalOf(
        withEntry(SHEET, () => emptyRows),
        inflater,
        limits,
      ),
    ).toMatchObject({ code: "too-large" });
  });

  test.each([
    ["strings", { strings: 1000 }],
    ["bytes of strings", { stringBytes: 10 * MIB }],
    ["bytes of a part", { partBytes: 10 * MIB }],
    ["bytes in all", { totalBytes: 10 * MIB }],
  ])("more %s than allowed", async (_name, limit) => {
    const limits = { ...DEFAULT_LIMITS, ratio: Infinity, ...limit };
    const bytes = withEntry(STRINGS, () => texts);
    expect(await refusalOf(bytes, inflater, limits)).toMatchObject({ code: "too-large" });
  });

  test("more parts than allowed", async () => {
    expect(await refusalOf(good, inflater, { ...DEFAULT_LIMITS, entries: 3 })).toMatchObject({ code: "too-large" });
  });
});

describe("harmless, however it looks", () => {
  test("a bomb in a part that nobody needs is not unpacked", async () => {
    const bytes = withEntry("xl/media/image1.png", (entry) => ({ ...spaces, name: entry.name }));
    expect(valuesOf((await readAll(bytes)).sheets[0])).toEqual({ A1: "Ada" });
  });

  test("a bomb in a sheet that was not chosen is not unpacked", async () => {
    const bytes = withEntry(SHEET, () => spaces);
    const options = { inflater: inflaters[0]?.[1] ?? fail, choose: () => false };
    await expect(readWorkbook(bytes, () => undefined, options)).resolves.toMatchObject({ date1904: false });
  });

  test("two cells in opposite corners take no room between them", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const { sheets } = await readAll(withSheet(rows));
    expect(valuesOf(sheets[0])).toEqual({ A1: 1, XFD1048576: 2 });
  });

  test("a merged area over the whole sheet stays one area", async () => {
    const merged = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const { sheets } = await readAll(withSheet('<row r="1"><c r="A1"><v>1</v></c></row>', merged));
    expect(sheets[0]?.info.merges).toEqual([{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }]);
  });

  test("a sheet named __proto__ is a sheet like another", async () => {
    const { info } = await readAll(zip(workbookParts({ sheetNames: ["__proto__"] })));
    expect(info.sheets).toEqual([{ name: "__proto__", visibility: "visible", kind: "worksheet" }]);
  });

  test("what a sink throws is thrown on as it is", async () => {
    const stop = new Error("enough");
    const failing = {
      row: () => {
        throw stop;
      },
      end: () => undefined,
    };
    await expect(readWorkbook(good, () => failing, { inflater: inflaters[0]?.[1] ?? fail })).rejects.toBe(stop);
  });

  test("the name of a part reaches the sentence on one line", async () => {
    const evil = "xl/\u001b[31m\nevil.xml";
    const rels = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      "worksheets/sheet1.xml",
      "&#x1b;[31m&#10;evil.xml",
    );
    const { message } = await refusalOf(zip({ ...parts, "xl/_rels/workbook.xml.rels": rels, [evil]: "<x>" }));
    expect(message).not.toMatch(/[\n\u001b]/);
  });
});

function fail(): never {
  throw new UnreadableFile("damaged", "There is no inflater.");
}
