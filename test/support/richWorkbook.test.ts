import { read } from "@e965/xlsx";
import { strFromU8 } from "fflate";
import { bundledFramework } from "../../src/framework/bundled";
import { partsOf } from "./packageDiff";
import { readAll, valuesOf } from "./readAll";
import { readGrid } from "./readGrid";
import { richWorkbook, type RichOptions } from "./richWorkbook";
import { problemsOf } from "./schemaOrder";

const shapes = ["excel", "openpyxl"] as const;
const everything = { macros: true, signed: true, locked: true };
const text = (options: RichOptions, part: string): string =>
  strFromU8(partsOf(richWorkbook(options)).get(part) ?? new Uint8Array());

describe.each(shapes)("a rich workbook in the shape of %s", (shape) => {
  test("is all that Excel insists on", () => {
    expect(problemsOf(richWorkbook({ shape }))).toEqual([]);
    expect(problemsOf(richWorkbook({ shape, ...everything }))).toEqual([]);
  });

  test("is the same file each time", () => {
    expect(richWorkbook({ shape })).toEqual(richWorkbook({ shape }));
  });

  test("holds three skill matrices", async () => {
    const { sheets } = await readAll(richWorkbook({ shape }));
    const found = sheets.flatMap((sheet) => readGrid(sheet).map(({ matrix }) => [matrix.sheet, matrix.layout]));
    expect(found).toEqual([
      ["Team", "list"],
      ["Matrix", "people-by-skills"],
      ["Locked", "list"],
    ]);
  });

  test("names true skills, and IT management at levels that it has and has not", async () => {
    const { sheets } = await readAll(richWorkbook({ shape }));
    const [team] = sheets.filter(({ info }) => info.name === "Team").flatMap((sheet) => readGrid(sheet));
    const framework = bundledFramework();
    expect(team?.extent.skills.every((code) => framework.byCode(code, "7") !== undefined)).toBe(true);
    const levels = team?.assessments.filter(({ skill, aspect }) => skill.code === "ITMG" && aspect === "held");
    expect(levels?.map(({ claim }) => claim.text)).toEqual(["5", "4", "6", "5-6", "4", "6"]);
  });

  test("opens in another reader with its sheets, states and names", () => {
    const { SheetNames, Workbook } = read(richWorkbook({ shape }));
    expect(SheetNames).toEqual(["Team", "Matrix", "Legend", "Chart", "Locked", "Pivot & sums", "Secret"]);
    expect(Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 1, 0, 0, 0, 2]);
    expect(Workbook?.Names?.map(({ Name }) => Name)).toContain("Levels");
  });

  test("holds macros, a signature and a lock only where it is told to", () => {
    const plain = [...partsOf(richWorkbook({ shape })).keys()];
    const full = [...partsOf(richWorkbook({ shape, ...everything })).keys()];
    const more = full.filter((name) => !plain.includes(name));
    expect(more.filter((name) => !name.endsWith(".rels")).sort()).toEqual([
      "_xmlsignatures/origin.sigs",
      "_xmlsignatures/sig1.xml",
      "xl/vbaProject.bin",
    ]);
    expect(text({ shape }, "xl/workbook.xml")).not.toContain("workbookProtection");
    expect(text({ shape, ...everything }, "xl/workbook.xml")).toContain("workbookProtection");
    expect(text({ shape, macros: true }, "[Content_Types].xml")).toContain("macroEnabled");
  });
});

describe("the two shapes of a rich workbook", () => {
  test("show the same values", async () => {
    const [excel, openpyxl] = await Promise.all(shapes.map((shape) => readAll(richWorkbook({ shape }))));
    expect(excel?.sheets.length).toBe(6);
    expect(openpyxl?.sheets.map(valuesOf)).toEqual(excel?.sheets.map(valuesOf));
  });

  test("are told apart by what only one of the two programs writes", () => {
    const excel = partsOf(richWorkbook({ shape: "excel" }));
    const openpyxl = partsOf(richWorkbook({ shape: "openpyxl" }));
    expect([...excel.keys()]).toContain("xl/calcChain.xml");
    expect([...openpyxl.keys()]).not.toContain("xl/calcChain.xml");
    const sheet = "xl/worksheets/sheet2.xml";
    const marks = [/^<\?xml/, /xr:uid/, /dyDescent/, /spans=/, /mc:Ignorable/, / t="s"/];
    expect(marks.map((mark) => mark.test(text({ shape: "excel" }, sheet)))).toEqual(marks.map(() => true));
    expect(marks.map((mark) => mark.test(text({ shape: "openpyxl" }, sheet)))).toEqual(marks.map(() => false));
    expect(text({ shape: "openpyxl" }, sheet)).toMatch(/<drawing xmlns:r="[^"]*" r:id="rId3" \/>/);
    expect(text({ shape: "openpyxl" }, "xl/_rels/workbook.xml.rels")).toContain('Target="/xl/worksheets/sheet1.xml"');
  });
});
