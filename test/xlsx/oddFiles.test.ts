import { read, type CellObject } from "@e965/xlsx";
import type { CellValue } from "../../src/workbook/cell";
import { workbookParts, zip, type PackageOptions } from "../support/package";
import { inflaters, readAll, valuesOf } from "../support/readAll";

const date = (serial: number): CellValue => ({ kind: "date", serial });
const error = (code: string): CellValue => ({ kind: "error", code });
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

const plain: PackageOptions = {
  strings: ["<si><t>Grün</t></si>"],
  rows: [
    row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c>') +
      row(3, '<c r="A3"><v>3</v></c><c r="C3" t="b"><v>1</v></c>'),
  ],
};
const plainValues = { A1: "Grün", B1: 2, A3: 3, C3: true };
const SHEET = "xl/worksheets/sheet1.xml";
const FORMATS = ["yyyy\\-mm\\-dd;@", '0.00" days"', "#,##0.00\\ [$€-407];[Red]\\-#,##0.00\\ [$€-407]", "[h]:mm"];
const MORE_FORMATS = ["[$-409]d\\-mmm\\-yy;@", "0.0\\m", "0.0%", "0\\%"];

/** Every way to write a cell: what is written, what is read, and why the other reader reads something else. */
const cells: readonly (readonly [written: string, value: CellValue, difference?: string])[] = [
  ['t="s"><v>0</v>', "Hello World"],
  ['t="s"><v>1</v>', "  padded  "],
  ['t="s"><v>2</v>', "a\rb"],
  ['t="s"><v>3</v>', "_x0041_"],
  ['t="inlineStr"><is><r><t xml:space="preserve">in </t></r><r><t>line</t></r></is>', "in line"],
  ['t="str"><f>"te"&amp;"xt"</f><v>text</v>', "text"],
  ['t="e"><v>#N/A</v>', error("#N/A")],
  ['t="e"><f>1/0</f><v>#DIV/0!</v>', error("#DIV/0!")],
  ['t="e"><v>#GETTING_DATA</v>', error("#GETTING_DATA")],
  ['t="b"><v>1</v>', true],
  ['t="b"><v>true</v>', true],
  ["t='b'><v>0</v>", false],
  ['s="1" t="d"><v>2026-01-15</v>', date(46037)],
  ['s="1" t="d"><v>2026-01-15T12:00:00</v>', date(46037.5)],
  ['s="1"><v>45000</v>', date(45000)],
  ['s="5"><v>45000</v>', date(45000)],
  ['s="4"><v>1.5</v>', date(1.5)],
  ['s="2"><v>3.5</v>', 3.5],
  ['s="3"><v>-2.25</v>', -2.25],
  ['s="6"><v>7.5</v>', 7.5],
  ['s="7"><v>0.5</v>', { kind: "percent", fraction: 0.5 }],
  ['s="8"><v>50</v>', 50],
  ["><v>1.5E-7</v>", 1.5e-7],
  ["><v>0.30000000000000004</v>", 0.30000000000000004],
  ["><v>12345678901234567</v>", 12345678901234567],
  ["><v>-7</v>", -7],
  ["><v>2.50</v>", 2.5],
  ["><v> 5 </v>", 5],
  ['t="n"><v>1e3</v>', 1000],
  ['><f t="shared" ref="A21:A22" si="0">1+6</f><v>7</v>', 7],
  ['><f t="shared" si="0"/><v>8</v>', 8],
  ['><f t="array" ref="A26">SUM(1,2)</f><v>3</v>', 3],
  ["><f>1+1</f>", undefined],
  ["><v></v>", undefined],
  [">\n  <v>5</v>\n ", 5],
  ["><!-- <v>9</v> --><v>5</v>", 5, "reads the comment"],
  ['><v>-0.5</v><extLst><ext uri="x"><c><v>1</v></c></ext></extLst>', -0.5, "takes the extension for another cell"],
  ['t="s"><v>4</v>', "0012"],
  ['t="s"><v>5</v>', "\u{1f600} &\nx", "cuts characters beyond the BMP in half"],
  ['t="s"><v>6</v>', "<cdata> & co", "leaves texts in CDATA out"],
  ['t="s"><v>7</v>', ""],
  ['t="s"><v>8</v>', "", "leaves empty texts out"],
  ['t="str"><f>""</f><v></v>', ""],
  ['t="str"><v>x &lt; y</v>', "x < y"],
  ['t="str"><v><![CDATA[a < b]]></v>', "a < b"],
  ['cm="1" t="s" ph="1"><v>4</v>', "0012"],
  ['s = "1"><v>1</v>', date(1), "wants no white space around the equals sign"],
];
const strings = [
  '<si><r><t>Hello </t></r><r><rPr><b/></rPr><t>World</t></r><rPh sb="0" eb="1"><t>よみ</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t xml:space="preserve">  padded  </t></si>',
  "<si><t>a_x000D_b</t></si>",
  "<si><t>_x005F_x0041_</t></si>",
  "<si><t>0012</t></si>",
  "<si><t>&#x1F600; &amp;&#10;x</t></si>",
  "<!-- a comment --><si><t><![CDATA[<cdata> & co]]></t></si>",
  "<si><t></t></si>",
  "<si/>",
];
const everyCell = zip(
  workbookParts({
    rows: [cells.map(([written], index) => row(index + 1, `<c r="A${index + 1}" ${written}</c>`)).join("")],
    strings,
    formats: [...FORMATS, ...MORE_FORMATS],
  }),
);

const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");

/** Takes the sheet of the plain workbook and writes it in another way. */
function withSheet(change: (xml: string) => string | Uint8Array): Uint8Array {
  const parts = workbookParts(plain);
  return zip({ ...parts, [SHEET]: change(String(parts[SHEET])) });
}

/** Renames parts. */
function renamed(change: (name: string) => string): Uint8Array {
  return zip(Object.fromEntries(Object.entries(workbookParts(plain)).map(([name, part]) => [change(name), part])));
}

function utf16(xml: string, order: "le" | "be"): Uint8Array {
  const little = Buffer.from(`\ufeff${xml.replace("UTF-8", "UTF-16")}`, "utf16le");
  return order === "le" ? little : little.swap16();
}

function strict(): Uint8Array {
  const entries = Object.entries(workbookParts(plain)).map(([name, part]) => [
    name,
    String(part)
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ),
  ]);
  return zip(Object.fromEntries(entries) as Record<string, string>);
}

function moved(inPackage: string, inRelationship: string): Uint8Array {
  const { [SHEET]: sheet = "", ...parts } = workbookParts(plain);
  const rels = "xl/_rels/workbook.xml.rels";
  return zip({
    ...parts,
    "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(SHEET, inPackage),
    [rels]: String(parts[rels]).replace("worksheets/sheet1.xml", inRelationship),
    [inPackage]: sheet,
  });
}

/** Odd, but legal: each of these files holds the plain values. */
const oddFiles: readonly (readonly [name: string, make: () => Uint8Array, difference?: string])[] = [
  ["as Excel writes it", () => zip(workbookParts(plain))],
  ["with a namespace prefix", () => withSheet(prefixed)],
  ["in UTF-16, little end first", () => withSheet((xml) => utf16(xml, "le"))],
  ["in UTF-16, big end first", () => withSheet((xml) => utf16(xml, "be")), "knows only the other order of bytes"],
  ["with a byte order mark", () => withSheet((xml) => `\ufeff${xml}`)],
  ["with single quotes", () => withSheet((xml) => xml.replaceAll('"', "'"))],
  ["with white space between all tags", () => withSheet((xml) => xml.replace(/></g, ">\r\n  <"))],
  ["with comments", () => withSheet((xml) => xml.replace(/(<row|<\/row>|<\/worksheet>)/g, "<!-- </row> -->$1"))],
  ["in strict OOXML", strict],
  ["with a part elsewhere", () => moved("xl/worksheets/foo bar.xml", "worksheets/foo bar.xml")],
  ["with an absolute target", () => moved("sheets/one.xml", "/sheets/one.xml"), "looks for sheets under xl/ only"],
  ["with an escaped target", () => moved("xl/foo bar.xml", "foo%20bar.xml"), "does not decode part names"],
  ["with part names in capitals", () => renamed((name) => name.replace(/^xl\//, "XL/"))],
  [
    "with backslashes in part names",
    () => renamed((name) => (name.startsWith("xl/") ? name.replaceAll("/", "\\") : name)),
  ],
  ["stored, not deflated", () => zip(workbookParts(plain), { stored: true })],
  ["with data descriptors", () => zip(workbookParts(plain), { dataDescriptors: true })],
  ["in zip64", () => zip(workbookParts(plain), { zip64: true }), "looks for the sizes in the local header only"],
  [
    "with a comment in the zip",
    () => zip(workbookParts(plain), { comment: "hello PK\u0005\u0006" }),
    "takes the comment for the end record",
  ],
];

/** What the other reader finds in the first sheet. */
function otherReaderValues(bytes: Uint8Array): Record<string, unknown> {
  const book = read(bytes, { type: "buffer" });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  const found = Object.entries(sheet).filter(([key]) => !key.startsWith("!")) as [string, CellObject][];
  return Object.fromEntries(found.map(([address, { t, v, w }]) => [address, t === "e" ? w : v]));
}

/** A value as the other reader gives it: it keeps the kind of a number apart from the number. */
function bare(value: CellValue): unknown {
  if (typeof value !== "object") return value;
  if (value.kind === "date") return value.serial;
  return value.kind === "percent" ? value.fraction : value.code;
}

describe.each(inflaters)("reading odd but legal files with %s", (_, inflater) => {
  test.each(oddFiles.map(([name, make]) => [name, make] as const))("a workbook %s", async (_name, make) => {
    const { sheets } = await readAll(make(), inflater);
    expect(valuesOf(sheets[0])).toEqual(plainValues);
    expect(sheets[0]?.ended).toBe(true);
  });

  test("every way to write a cell", async () => {
    const { sheets } = await readAll(everyCell, inflater);
    const expected = cells.map(([, value], index) => [`A${index + 1}`, value] as const);
    expect(valuesOf(sheets[0])).toEqual(Object.fromEntries(expected.filter(([, value]) => value !== undefined)));
  });
});

describe("beside another reader", () => {
  const alike = oddFiles.flatMap(([name, make, difference]) =>
    difference === undefined ? [[name, make] as const] : [],
  );

  test.each(alike)("a workbook %s", (_name, make) => {
    expect(otherReaderValues(make())).toEqual(plainValues);
  });

  test("every way to write a cell, but for those that it is known to read otherwise", () => {
    const found = otherReaderValues(everyCell);
    cells.forEach(([written, value, difference], index) => {
      if (difference === undefined) expect([written, found[`A${index + 1}`]]).toEqual([written, bare(value)]);
    });
  });
});
