import fc from "fast-check";
import { asColumn, asRow, parseCell, type CellAddress } from "../../../src/workbook/address";
import type { CellContent } from "../../../src/workbook/content";
import type { CellWrite, Edit } from "../../../src/workbook/edit";
import { Refusal } from "../../../src/workbook/refusal";
import { emptySheet } from "../../../src/workbook/state";
import { inflateWithNode } from "../../../src/xlsx/inflaters/node";
import { viewWorkbook } from "../../../src/xlsx/viewWorkbook";
import { deflateWithNode } from "../../../src/xlsx/write/deflaters/node";
import { editWorkbook } from "../../../src/xlsx/write/editWorkbook";
import { newWorkbook } from "../../../src/xlsx/write/newWorkbook";
import { sheetXml, workbookParts, zip } from "../../support/package";
import { partsOf } from "../../support/packageDiff";
import { readAll, valuesOf } from "../../support/readAll";
import { richWorkbook } from "../../support/richWorkbook";
import { problemsOf } from "../../support/schemaOrder";

const packers = { inflater: inflateWithNode, deflater: deflateWithNode };
const SHEET = "xl/worksheets/sheet1.xml";

const edit = async (bytes: Uint8Array, ...edits: Edit[]): Promise<Uint8Array> =>
  Buffer.concat(await editWorkbook(bytes, edits, packers));

function at(address: string): CellAddress {
  const cell = parseCell(address);
  if (cell === undefined) throw new Error(`${address} is no cell`);
  return cell;
}

const writing = (cells: Readonly<Record<string, CellContent>>, sheet = "Sheet1"): Edit => ({
  kind: "write-cells",
  sheet,
  cells: Object.entries(cells).map(([address, content]) => ({ cell: at(address), content })),
});

const workbookOf = (rows: string): Uint8Array => zip(workbookParts({ rows: [rows] }));
const xmlOf = (bytes: Uint8Array): string => new TextDecoder().decode(partsOf(bytes).get(SHEET));

async function refusalOf(bytes: Uint8Array, ...edits: Edit[]): Promise<string> {
  const outcome: unknown = await edit(bytes, ...edits).catch((error: unknown) => error);
  if (outcome instanceof Refusal) return `${outcome.code}: ${outcome.message}`;
  throw new Error("It was not refused.", { cause: outcome });
}

describe("cells that are written", () => {
  test("keep their style, and leave rows, cells and what stands beside them as it was", async () => {
    const before =
      '<row r="2" spans="2:3" ht="30" customHeight="1"><c r="B2" s="0" t="s"><v>0</v></c><c r="C2" s="0"><v>4</v></c></row>\n<row r="5"/>';
    const after = await edit(workbookOf(before), writing({ B2: "=new", D2: 7, A4: true, B5: "last", C9: 1 }));
    expect(xmlOf(after)).toBe(
      sheetXml(
        '<row r="2" ht="30" customHeight="1"><c r="B2" s="0" t="inlineStr"><is><t xml:space="preserve">=new</t></is></c>' +
          '<c r="C2" s="0"><v>4</v></c><c r="D2"><v>7</v></c></row>\n<row r="4"><c r="A4" t="b"><v>1</v></c></row>' +
          '<row r="5"><c r="B5" t="inlineStr"><is><t xml:space="preserve">last</t></is></c></row>' +
          '<row r="9"><c r="C9"><v>1</v></c></row>',
      ),
    );
  });

  test("find their place where rows and cells do not say theirs", async () => {
    const after = await edit(
      workbookOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
      writing({ B1: 20, C1: 30, A2: undefined, B2: 4 }),
    );
    expect(valuesOf((await readAll(after)).sheets[0])).toEqual({ A1: 1, B1: 20, C1: 30, B2: 4 });
  });

  test("fill a sheet that had no rows", async () => {
    const empty = zip({
      ...workbookParts({ rows: [""] }),
      [SHEET]: sheetXml("").replace("<sheetData></sheetData>", "<sheetData/>"),
    });
    const after = await edit(empty, writing({ B3: "first" }));
    expect(valuesOf((await readAll(after)).sheets[0])).toEqual({ B3: "first" });
    expect(problemsOf(after)).toEqual(problemsOf(empty));
  });

  test("any text reads back as the same text, and never as a formula", async () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
      fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 30 }),
      fc.constantFrom("=1+1", "+1", "-1", "@a", "_x0041_", "_x005F_x0041_", "]]>", " a ", "a\r\nb\tc", "&amp;<b>"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const cells = texts.map((content, row): CellWrite => ({
          cell: { row: asRow(row), column: asColumn(0) },
          content,
        }));
        const after = await edit(workbookOf(""), { kind: "write-cells", sheet: "Sheet1", cells });
        const [sheet] = (await readAll(after)).sheets;
        expect(sheet?.rows.map(({ cells: [value] }) => value)).toEqual(texts);
        expect(sheet?.rows.every(({ formulas }) => formulas === undefined)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("wherever cells are written, the sheet holds them, and every other cell as before, in order", async () => {
    const cellNumber = fc.nat({ max: 59 });
    const values = fc.dictionary(fc.nat({ max: 59 }).map(String), fc.integer({ min: 1, max: 9 }));
    const addressOf = (place: number): string => `${"ABCDEF"[place % 6] ?? "A"}${Math.floor(place / 6) + 1}`;
    await fc.assert(
      fc.asyncProperty(
        values,
        fc.array(fc.tuple(cellNumber, fc.option(fc.integer({ min: 10, max: 99 }), { nil: undefined }))),
        async (old, writes) => {
          const start = await edit(
            workbookOf(""),
            writing(Object.fromEntries(Object.entries(old).map(([place, value]) => [addressOf(Number(place)), value]))),
          );
          const model = new Map(
            Object.entries(old).map(([place, value]): [string, CellContent] => [addressOf(Number(place)), value]),
          );
          for (const [place, value] of writes) model.set(addressOf(place), value);
          const cells = writes.map(([place, content]) => ({ cell: at(addressOf(place)), content }));
          const after = await edit(start, { kind: "write-cells", sheet: "Sheet1", cells });
          const held = Object.fromEntries([...model].filter(([, value]) => value !== undefined));
          expect(valuesOf((await readAll(after)).sheets[0])).toEqual(held);
          expect(problemsOf(after)).toEqual(problemsOf(start));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("formulas that are in the way", () => {
  const formulas =
    '<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">C1</f><v>1</v></c><c r="C1"><f t="array" ref="C1:C2">D1:D2</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>';

  test("can be written over where nothing depends on them", async () => {
    const after = await edit(workbookOf(formulas), writing({ A1: 5, B2: 6 }));
    expect(valuesOf((await readAll(after)).sheets[0])).toMatchObject({ A1: 5, B1: 1, B2: 6 });
  });

  test.each(["B1", "C1"])("are left where they fill other cells: %s", async (address) => {
    expect(await refusalOf(workbookOf(formulas), writing({ [address]: 5 }))).toContain(
      `formula: The formula in ${address}`,
    );
  });

  test("take the chain of calculation along, which would name a cell without a formula", async () => {
    const workbook = richWorkbook({ shape: "excel" });
    const view = await viewWorkbook(workbook, packers);
    const everywhere = { top: asRow(0), left: asColumn(0), bottom: asRow(200), right: asColumn(50) };
    const formulasThere = (await view.cells("Matrix", [everywhere])).filter(({ isFormula }) => isFormula);
    const last = formulasThere.at(-1)?.cell;
    expect(partsOf(workbook).has("xl/calcChain.xml")).toBe(true);
    const after = await edit(workbook, {
      kind: "write-cells",
      sheet: "Matrix",
      cells: last === undefined ? [] : [{ cell: last, content: 3 }],
    });
    expect(partsOf(after).has("xl/calcChain.xml")).toBe(false);
    expect(problemsOf(after)).toEqual([]);
  });
});

describe("tables", () => {
  const TABLE =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Name"/><tableColumn id="2" name="IT management"/></tableColumns></table>';
  const tabled = (formula: string): Uint8Array => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>IT management</t></is></c></row><row r="2"><c r="B2"><v>5</v></c><c r="D2">${formula}</c></row>`;
    const parts = workbookParts({ rows: [rows], after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' });
    return zip({
      ...parts,
      "xl/tables/table1.xml": TABLE,
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    });
  };

  test("follow a heading that is written anew", async () => {
    const after = await edit(tabled("<v>1</v>"), writing({ B1: "Technology service management" }));
    const table = new TextDecoder().decode(partsOf(after).get("xl/tables/table1.xml"));
    expect(table).toBe(TABLE.replace("IT management", "Technology service management"));
  });

  test("keep a heading that formulas refer to", async () => {
    const refusal = await refusalOf(tabled("<f>SUM(T[IT management])</f><v>5</v>"), writing({ B1: "Other" }));
    expect(refusal).toContain("formula: Formulas refer to the table column IT management");
  });

  test("do not get two headings alike", async () => {
    expect(await refusalOf(tabled("<v>1</v>"), writing({ B1: "name" }))).toContain("two columns of one name");
  });
});

describe("sheets", () => {
  test("that are added and taken away again leave the workbook as it read before", async () => {
    const workbook = richWorkbook({ shape: "excel" });
    const before = await readAll(workbook);
    const added = await edit(workbook, {
      kind: "add-sheet",
      at: 1,
      sheet: { ...emptySheet("New"), cells: [[{ content: "x", look: "title" }]] },
    });
    expect((await readAll(added)).info.sheets.map(({ name }) => name)).toContain("New");
    expect(problemsOf(added)).toEqual([]);
    const after = await edit(added, { kind: "remove-sheet", sheet: "New" });
    expect(await readAll(after)).toEqual(before);
    expect(problemsOf(after)).toEqual([]);
  });

  test.each([
    ["a name that is taken, whatever its case", emptySheet("SHEET1"), "already"],
    ["a name that Excel refuses", emptySheet("a/b"), "No sheet can be called a/b"],
  ])("are not added under %s", async (_, sheet, said) => {
    expect(await refusalOf(workbookOf(""), { kind: "add-sheet", at: 0, sheet })).toContain(said);
  });

  test("that are not there are named", async () => {
    expect(await refusalOf(workbookOf(""), writing({ A1: 1 }, "Nowhere"))).toContain("No sheet Nowhere");
  });

  test("can make a workbook of their own", async () => {
    const sheet = { ...emptySheet("Only"), cells: [[{ content: "a", look: "heading" as const }]] };
    const made = Buffer.concat(await newWorkbook([sheet], packers));
    expect((await readAll(made)).info.sheets.map(({ name }) => name)).toEqual(["Only"]);
    expect(problemsOf(made)).toEqual([]);
  });
});

test("a column takes another width, and its neighbours of the same kind keep theirs", async () => {
  const before = '<cols><col min="2" max="5" width="12" customWidth="1" hidden="1"/></cols>';
  const workbook = zip(workbookParts({ rows: [""], before }));
  const widths = [
    { column: asColumn(2), width: 40 },
    { column: asColumn(7), width: 9 },
  ];
  const after = await edit(workbook, { kind: "set-column-widths", sheet: "Sheet1", widths });
  expect(xmlOf(after)).toContain(
    '<cols><col min="2" max="2" width="12" customWidth="1" hidden="1"/><col min="3" max="3" width="40" customWidth="1" hidden="1"/>' +
      '<col min="4" max="5" width="12" customWidth="1" hidden="1"/><col min="8" max="8" width="9" customWidth="1"/></cols>',
  );
});
