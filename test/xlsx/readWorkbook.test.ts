import fc from "fast-check";
import type { CellValue } from "../../src/workbook/cell";
import { columnName, asColumn } from "../../src/workbook/address";
import type { Inflater } from "../../src/xlsx/inflater";
import { inflateWithNode } from "../../src/xlsx/inflaters/node";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { relationships, sheetXml, workbookParts, zip } from "../support/package";
import { inflaters, readAll, valuesOf } from "../support/readAll";

jest.setTimeout(30_000);

const SHEET = "xl/worksheets/sheet1.xml";
const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe("what is known of a sheet before its rows", () => {
  test("its name, and whether it is hidden", async () => {
    const parts = workbookParts({ rows: ["", "", ""], sheetNames: ["Team &amp; skills", "Old", "Internal"] });
    const workbook = String(parts["xl/workbook.xml"])
      .replace('sheetId="2"', 'sheetId="2" state="hidden"')
      .replace('sheetId="3"', 'sheetId="3" state="veryHidden"');
    const { info, sheets } = await readAll(zip({ ...parts, "xl/workbook.xml": workbook }));
    expect(info.sheets).toEqual([
      { name: "Team & skills", visibility: "visible", kind: "worksheet" },
      { name: "Old", visibility: "hidden", kind: "worksheet" },
      { name: "Internal", visibility: "very-hidden", kind: "worksheet" },
    ]);
    expect(sheets.map(({ info: { visibility } }) => visibility)).toEqual(["visible", "hidden", "very-hidden"]);
  });

  test("its hidden columns", async () => {
    const before =
      '<cols><col min="1" max="1" width="9"/><col min="2" max="4" hidden="1"/><col min="7" max="7" hidden="true"/></cols>';
    const { sheets } = await readAll(zip(workbookParts({ rows: [oneCell], before })));
    expect(sheets[0]?.info.hiddenColumns).toEqual([
      { from: 1, to: 3 },
      { from: 6, to: 6 },
    ]);
  });

  test("its merged areas, though a formula that names a sheet called sheetData stands after them", async () => {
    const after = '<mergeCells><mergeCell ref="A1:D1"/></mergeCells><x><f>sheetData>0</f></x>';
    const { sheets } = await readAll(zip(workbookParts({ rows: [oneCell], after })));
    expect(sheets[0]?.info.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(sheets[0]?.info.tables).toEqual([]);
  });

  test("its tables", async () => {
    const parts = workbookParts({
      rows: [oneCell],
      after: '<tableParts count="1"><tablePart r:id="rId7"/></tableParts>',
    });
    const { sheets } = await readAll(
      zip({
        ...parts,
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId7", "table", "../tables/table1.xml"]]),
        "xl/tables/table1.xml": '<table name="t" displayName="Skills" ref="B2:C9"><autoFilter ref="B2:C9"/></table>',
      }),
    );
    expect(sheets[0]?.info.tables).toEqual([{ name: "Skills", area: { top: 1, left: 1, bottom: 8, right: 2 } }]);
  });

  test("nothing of merged areas and tables where the sheet is too long to look ahead in", async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, i) => `<row r="${i + 1}">${"<c><v>123456</v></c>".repeat(15)}</row>`,
    );
    const after = '<mergeCells><mergeCell ref="A1:D1"/></mergeCells>';
    const { sheets } = await readAll(zip(workbookParts({ rows: [rows.join("")], after })));
    expect(sheets[0]?.info).toMatchObject({ merges: undefined, tables: undefined });
    expect(sheets[0]?.rows).toHaveLength(60_000);
    expect(sheets[0]?.rows.every(({ row, cells }, i) => row === i && cells.length === 15 && cells[14] === 123456)).toBe(
      true,
    );
  });
});

describe("rows", () => {
  test("carry whether they are hidden", async () => {
    const rows = '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" ht="15"><c r="A3"><v>1</v></c></row>';
    const { sheets } = await readAll(zip(workbookParts({ rows: [rows] })));
    expect(sheets[0]?.rows).toEqual([
      { row: 1, hidden: true, cells: [1] },
      { row: 2, hidden: false, cells: [1] },
    ]);
  });

  test("leave empty cells out", async () => {
    const { sheets } = await readAll(
      zip(workbookParts({ rows: ['<row r="1"><c r="A1" s="1"/><c r="C1"><v>5</v></c></row>'] })),
    );
    expect(Object.entries(sheets[0]?.rows[0]?.cells ?? [])).toEqual([["2", 5]]);
  });

  test("are numbered by their cells, or by their order, where they do not say", async () => {
    const rows = '<row><c r="B4"><v>1</v></c></row><row><c><v>2</v></c><c/><c><v>3</v></c></row>';
    const { sheets } = await readAll(zip(workbookParts({ rows: [rows] })));
    expect(valuesOf(sheets[0])).toEqual({ B4: 1, A5: 2, C5: 3 });
  });

  test("count dates from 1900 also where the file counts from 1904", async () => {
    const options = { workbook: '<workbookPr date1904="1"/>', formats: ["yyyy"] };
    const { info, sheets } = await readAll(
      zip(workbookParts({ ...options, rows: ['<row><c s="1"><v>43538</v></c></row>'] })),
    );
    expect(info.date1904).toBe(true);
    expect(valuesOf(sheets[0])).toEqual({ A1: { kind: "date", serial: 45000 } });
  });

  test("share the text of equal cells and the value of equal errors", async () => {
    const cells = '<c t="e"><v>#N/A</v></c><c t="e"><v>#N/A</v></c>';
    const { sheets } = await readAll(zip(workbookParts({ rows: [`<row>${cells}</row>`] })));
    const [first, second] = sheets[0]?.rows[0]?.cells ?? [];
    expect(first).toBe(second);
  });

  test("come from a sheet without styles and shared texts", async () => {
    const { "xl/styles.xml": styles, "xl/sharedStrings.xml": strings, ...parts } = workbookParts({ rows: [oneCell] });
    expect([typeof styles, typeof strings]).toEqual(["string", "string"]);
    expect(valuesOf((await readAll(zip(parts))).sheets[0])).toEqual({ A1: 1 });
  });

  test("do not come from a chart sheet", async () => {
    const parts = workbookParts({ rows: [oneCell, ""] });
    const rels = "xl/_rels/workbook.xml.rels";
    const changed = String(parts[rels]).replace(
      /worksheet" Target="worksheets\/sheet2/,
      'chartsheet" Target="worksheets/sheet2',
    );
    const { info, sheets } = await readAll(zip({ ...parts, [rels]: changed }));
    expect(info.sheets.map(({ kind }) => kind)).toEqual(["worksheet", "other"]);
    expect(sheets).toHaveLength(1);
  });

  test("do not come from a sheet that is passed over", async () => {
    const seen: string[] = [];
    const bytes = zip(workbookParts({ rows: [oneCell, oneCell], sheetNames: ["Skip", "Take"] }));
    await readWorkbook(
      bytes,
      ({ name }) => (name === "Take" ? { row: () => seen.push(name), end: () => seen.push("end") } : undefined),
      { inflater: inflateWithNode },
    );
    expect(seen).toEqual(["Take", "end"]);
  });
});

describe("any grid that is written is read back", () => {
  const letters = fc
    .string({ unit: "grapheme", maxLength: 30 })
    .map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, ""));
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number));
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.integer(),
    numbers,
    fc.boolean(),
    letters,
    fc.constant(undefined),
    numbers.map((serial) => ({ kind: "date" as const, serial })),
    numbers.map((fraction) => ({ kind: "percent" as const, fraction })),
    fc.constantFrom("#N/A", "#REF!").map((code) => ({ kind: "error" as const, code })),
  );
  const table = fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 });

  test.each(inflaters)("with %s, wherever the parts are cut", async (_, inflater) => {
    const spelling = fc.record({ inline: fc.boolean(), addressed: fc.boolean(), prefix: fc.constantFrom("", "x:") });
    await fc.assert(
      fc.asyncProperty(table, spelling, fc.integer({ min: 1, max: 999 }), async (written, how, length) => {
        const { sheets } = await readAll(packageOf(written, how), inPieces(inflater, length));
        const read: CellValue[][] = [];
        for (const { row, cells } of sheets[0]?.rows ?? []) read[row] = [...cells];
        expect(valuesByPlace(read)).toEqual(valuesByPlace(written));
      }),
      { numRuns: 100 },
    );
  });
});

/** Hands on what an inflater unpacks in pieces of one length. */
function inPieces(inflater: Inflater, length: number): Inflater {
  return async function* (deflated, declared) {
    for await (const chunk of inflater(deflated, declared)) {
      for (let from = 0; from < chunk.length; from += length) yield chunk.subarray(from, from + length);
    }
  };
}

/** How a workbook is written: its texts in the cells or shared, with or without addresses, its elements with a prefix. */
interface Spelling {
  readonly inline: boolean;
  readonly addressed: boolean;
  readonly prefix: string;
}

/** What stands where; rows and columns at the end that hold nothing do not matter. */
function valuesByPlace(rows: readonly (readonly CellValue[])[]): readonly (readonly [string, CellValue])[] {
  const places = rows.flatMap((cells, row) =>
    cells.map((value, column) => [`${columnName(asColumn(column))}${row}`, value] as const),
  );
  return places.filter(([, value]) => value !== undefined);
}

const xml = (text: string): string =>
  text
    .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");

function packageOf(rows: readonly (readonly CellValue[])[], { inline, addressed, prefix }: Spelling): Uint8Array {
  const strings: string[] = [];
  const text = (content: string): string =>
    inline
      ? `t="inlineStr"><is><t xml:space="preserve">${xml(content)}</t></is>`
      : `t="s"><v>${strings.push(`<si><t xml:space="preserve">${xml(content)}</t></si>`) - 1}</v>`;
  const cell = (value: CellValue): string => {
    if (typeof value === "string") return text(value);
    if (typeof value === "boolean") return `t="b"><v>${Number(value)}</v>`;
    if (typeof value !== "object") return value === undefined ? ">" : `><v>${value}</v>`;
    if (value.kind === "date") return `s="1"><v>${value.serial}</v>`;
    return value.kind === "percent" ? `s="2"><v>${value.fraction}</v>` : `t="e"><v>${value.code}</v>`;
  };
  const reference = (row: number, column?: number): string =>
    addressed ? `r="${column === undefined ? "" : columnName(asColumn(column))}${row + 1}"` : "";
  const content = rows
    .map((cells, row) => {
      const inside = cells.map((value, column) => {
        const held = cell(value);
        return `${`<c ${reference(row, column)}`.trimEnd()}${held.startsWith(">") ? "" : " "}${held}</c>`;
      });
      return `<row ${reference(row)}>${inside.join("")}</row>`;
    })
    .join("");
  const parts = workbookParts({ rows: [""], strings, formats: ["yyyy", "0%"] });
  return zip({
    ...parts,
    "xl/sharedStrings.xml": `<sst>${strings.join("")}</sst>`,
    [SHEET]: prefixed(sheetXml(content), prefix),
  });
}

const prefixed = (part: string, prefix: string): string => part.replace(/(<\/?)(?=[a-z])/g, `$1${prefix}`);
