import { parseArea, type Area } from "../../../src/workbook/address";
import { taggedFormula, type FormulaFormat } from "../../../src/workbook/conditionalFormat";
import { inFront, type Edit } from "../../../src/workbook/edit";
import { ownErrorTitle, type ListValidation } from "../../../src/workbook/validation";
import { inflateWithFflate } from "../../../src/xlsx/inflaters/fflate";
import { inflateWithNode } from "../../../src/xlsx/inflaters/node";
import { deflateWithFflate } from "../../../src/xlsx/write/deflaters/fflate";
import { deflateWithNode } from "../../../src/xlsx/write/deflaters/node";
import { editWorkbook } from "../../../src/xlsx/write/editWorkbook";
import { workbookParts, zip, type Parts } from "../../support/package";
import { changedParts, partsOf } from "../../support/packageDiff";
import { richWorkbook } from "../../support/richWorkbook";
import { problemsOf } from "../../support/schemaOrder";

const PACKERS = [
  ["Node's zlib", { inflater: inflateWithNode, deflater: deflateWithNode }],
  ["fflate", { inflater: inflateWithFflate, deflater: deflateWithFflate }],
] as const;

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";

function area(address: string): Area {
  const parsed = parseArea(address);
  if (parsed === undefined) throw new Error(`${address} is no area`);
  return parsed;
}

const format = (tag: "sfia-rename" | "invalid-level", fill: string): FormulaFormat => ({
  kind: "formula",
  areas: [area("A1:C9")],
  formula: taggedFormula(tag, '$A1="a<b & ""c"""'),
  paint: { fill, colour: "402020", bold: tag === "invalid-level" },
});

const list: ListValidation = {
  areas: [area("C1:C9"), area("E2")],
  entries: ["5", "6", "7"],
  promptTitle: "ITMG",
  prompt: "5 Ensure, advise\n6 Initiate, influence",
  errorTitle: ownErrorTitle("ITMG"),
  error: 'Not <this> & "that".',
};

const markedOn = (sheet: string): Edit[] => [
  { kind: "set-formats", sheet, tag: "sfia-rename", formats: inFront([format("sfia-rename", "FFE699")]) },
  { kind: "set-formats", sheet, tag: "invalid-level", formats: inFront([format("invalid-level", "F0A8BA")]) },
  { kind: "set-validations", sheet, validations: inFront([list, { ...list, areas: [area("F1")] }]) },
];

const clearedOn = (sheet: string): Edit[] => [
  { kind: "set-formats", sheet, tag: "sfia-rename", formats: [] },
  { kind: "set-formats", sheet, tag: "invalid-level", formats: [] },
  { kind: "set-validations", sheet, validations: [] },
];

const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** A small workbook whose parts are changed before it is packed. */
const workbookWith = (change: (parts: Parts) => Parts): Uint8Array => zip(change(workbookParts({ rows: [ROWS] })));

const replacing =
  (part: string, from: string, to: string) =>
  (parts: Parts): Parts => {
    const text = String(parts[part]);
    if (!text.includes(from)) throw new Error(`${part} does not hold ${from}`);
    return { ...parts, [part]: text.replace(from, to) };
  };

const afterRows = (xml: string) => replacing(SHEET, "</sheetData>", `</sheetData>${xml}`);
const dxfs = (xml: string) => replacing(STYLES, "</styleSheet>", `${xml}</styleSheet>`);
const OWN_DXF = "<dxf><font><i/></font></dxf>";

const VARIANTS: readonly (readonly [string, Uint8Array])[] = [
  ["no differential formats", workbookWith((parts) => parts)],
  ["an empty list of them", workbookWith(dxfs('<dxfs count="0"/>'))],
  ["an empty list with a space", workbookWith(dxfs('<dxfs count="0" />'))],
  ["an empty list of two tags", workbookWith(dxfs('<dxfs count="0"></dxfs>'))],
  ["an uncounted list", workbookWith(dxfs(`<dxfs>${OWN_DXF}</dxfs>`))],
  ["a list with the user's own", workbookWith(dxfs(`<dxfs count="1">${OWN_DXF}</dxfs>`))],
  ["an empty list of validations", workbookWith(afterRows('<dataValidations count="0"/>'))],
  [
    "a validation of the user's own",
    workbookWith(
      afterRows(
        '<dataValidations count="1" disablePrompts="0"><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>',
      ),
    ),
  ],
  [
    "a format of the user's own, and what stands behind it",
    workbookWith(
      afterRows(
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="3"><formula>1</formula></cfRule></conditionalFormatting>\n<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>',
      ),
    ),
  ],
  ["no rows", workbookWith(replacing(SHEET, `<sheetData>${ROWS}</sheetData>`, "<sheetData/>"))],
  ["a byte order mark", workbookWith((parts) => ({ ...parts, [SHEET]: `\ufeff${String(parts[SHEET])}` }))],
  [
    "a prefix on every element",
    workbookWith((parts) => ({
      ...parts,
      [SHEET]: String(parts[SHEET])
        .replace(/<(\/?)(?=[a-z])/g, "<$1x:")
        .replace("xmlns=", "xmlns:x="),
      [STYLES]: String(parts[STYLES])
        .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
        .replace("xmlns=", "xmlns:x="),
    })),
  ],
];

describe.each(PACKERS)("what is marked and cleared again is as it was, packed with %s", (_, packers) => {
  const edit = async (bytes: Uint8Array, edits: Edit[]): Promise<Uint8Array> =>
    Buffer.concat(await editWorkbook(bytes, edits, packers));

  test.each(VARIANTS)("in a workbook with %s", async (__, workbook) => {
    const marked = await edit(workbook, markedOn("Sheet1"));
    expect(changedParts(workbook, marked)).toEqual({ changed: [STYLES, SHEET], added: [], removed: [] });
    const cleared = await edit(marked, clearedOn("Sheet1"));
    expect(changedParts(workbook, cleared)).toEqual({ changed: [], added: [], removed: [] });
  });

  test.each(["excel", "openpyxl"] as const)("in a rich workbook as %s writes it, marked in two goes", async (shape) => {
    const workbook = richWorkbook({ shape, macros: true });
    const [first, ...others] = markedOn("Matrix");
    const once = await edit(workbook, first === undefined ? [] : [first]);
    const marked = await edit(once, [...others, ...markedOn("Team")]);
    const cleared = await edit(marked, [...clearedOn("Team"), ...clearedOn("Matrix")]);
    expect(changedParts(workbook, marked).changed).toHaveLength(3);
    expect(changedParts(workbook, cleared)).toEqual({ changed: [], added: [], removed: [] });
  });

  test("in a workbook without a style sheet, which gets one and loses it again", async () => {
    const workbook = workbookWith((parts) => {
      const { [STYLES]: gone, ...rest } = parts;
      const types =
        '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>';
      const relation = /<Relationship Id="rIdS"[^>]*>/.exec(String(rest["xl/_rels/workbook.xml.rels"]))?.[0] ?? "";
      expect(gone).toBeDefined();
      return replacing("xl/_rels/workbook.xml.rels", relation, "")(replacing("[Content_Types].xml", types, "")(rest));
    });
    const marked = await edit(workbook, markedOn("Sheet1"));
    expect(changedParts(workbook, marked).added).toEqual([STYLES]);
    const cleared = await edit(marked, clearedOn("Sheet1"));
    expect(changedParts(workbook, cleared)).toEqual({ changed: [], added: [], removed: [] });
  });
});

test("a paint that the user's own format has come to share stays when ours is cleared", async () => {
  const packers = PACKERS[0][1];
  const marked = Buffer.concat(await editWorkbook(VARIANTS[0]?.[1] ?? new Uint8Array(), markedOn("Sheet1"), packers));
  const parts = Object.fromEntries(partsOf(marked)) as Parts;
  const text = new TextDecoder().decode(parts[SHEET] as Uint8Array);
  const own =
    '<conditionalFormatting sqref="H1"><cfRule type="expression" dxfId="1" priority="9"><formula>1</formula></cfRule></conditionalFormatting>';
  const shared = zip({ ...parts, [SHEET]: text.replace("<dataValidations", `${own}<dataValidations`) });
  const cleared = Buffer.concat(await editWorkbook(shared, clearedOn("Sheet1"), packers));
  expect(new TextDecoder().decode(partsOf(cleared).get(STYLES))).toContain("F0A8BA");
  expect(problemsOf(cleared)).toEqual([]);
});
