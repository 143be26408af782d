import { areaAt, workbookOf, type SheetPlan } from "../../support/officeSeam";
import type { ShownLook } from "../../../src/workbench/formula/looks";
import { applyFilter, filterTableAt, textsOf, type TableFilter } from "../../../src/workbench/grid/table/filter";
import { mixed } from "../../../src/workbench/grid/table/colours";
import { tableLookAt } from "../../../src/workbench/grid/table/tableLook";
import { createFaces } from "../../../src/workbench/grid/text/faces";
import { createFonts } from "../../../src/workbench/grid/text/font";
import type { Face } from "../../../src/workbench/grid/text/face";
import { cellAt, styleNumberAt } from "../../../src/workbench/model/cells";
import { shownText } from "../../../src/workbench/model/display/shownText";
import { styleAt } from "../../../src/workbench/model/style";
import type { Sheet } from "../../../src/workbench/model/book";
import { asColumn, asRow } from "../../../src/workbook/address";

const plan: SheetPlan = {
  rows: [["Name", "Site"], ["Anna", "Bern"], ["Ben", "Lausanne"], ["Chiara", "Bern"], ["David", ""]], // prettier-ignore
  tables: { Team: "A1:B5" },
  fills: { A3: "#FFF1CC" },
};

function open(): { sheet: Sheet; faceAt: (address: string, look?: Partial<ShownLook>) => Face } {
  const { book } = workbookOf({ Team: plan });
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  const faceAt = (address: string, look: Partial<ShownLook> = {}): Face => {
    const { top, left } = areaAt(address);
    const looks = {
      lookAt: () => ({ style: styleAt(book.styles, styleNumberAt(sheet, top, left)), ...look }),
      textAt: () => shownText(cellAt(sheet, top, left)?.content),
    };
    return createFaces(
      looks,
      createFonts((text) => text.length),
    ).at(sheet, top, left);
  };
  return { sheet, faceAt };
}

describe("how a cell is painted", () => {
  test("follows its table where it has no look of its own", () => {
    const { faceAt } = open();
    expect(faceAt("A1")).toMatchObject({ fill: "#4472C4", color: "#FFFFFF", bold: true });
    expect(faceAt("A2").fill).toBe("#DAE3F3");
    expect(faceAt("A3").fill).toBe("#FFF1CC");
    expect(faceAt("B3").fill).toBeUndefined();
    expect(faceAt("C1").fill).toBeUndefined();
  });

  test("follows conditional formats before everything else, and says that it does", () => {
    const { faceAt } = open();
    const marked = faceAt("A3", { fillColor: "#FF0000", fontColor: "#00FF00", bold: true, underline: "Single" });
    expect(marked).toMatchObject({
      fill: "#FF0000",
      color: "#00FF00",
      bold: true,
      underline: "single",
      isMarked: true,
    });
    expect(faceAt("A3").isMarked).toBe(false);
    const line = { style: "Continuous", color: "#00FF00" };
    expect(faceAt("A4", { borders: { EdgeLeft: line } }).borders.EdgeLeft).toMatchObject({ ...line, weight: "Thin" });
  });

  test("shows no number beside a bar that stands alone", () => {
    const { faceAt } = open();
    const bar = { share: 0.5, colour: "#638EC6", isOnly: true };
    expect(faceAt("A2", { bar }).text).toBe("");
    expect(faceAt("A2", { bar: { ...bar, isOnly: false } }).text).toBe("Anna");
  });

  test.each([
    ["TableStyleLight1", "#D9D9D9", undefined],
    ["TableStyleLight9", undefined, "#4472C4"],
    ["TableStyleMedium9", "#B4C7E7", "#4472C4"],
    ["TableStyleDark2", "#335693", "#000000"],
    ["My own style", undefined, undefined],
  ])("knows the table style %s", (style, band, header) => {
    const { sheet } = open();
    const [table] = sheet.tables;
    if (table !== undefined) table.style = style;
    const fill = (row: number) => tableLookAt(sheet, { row: asRow(row), column: asColumn(1) })?.fill;
    expect([fill(1), fill(0)]).toEqual([band, header]);
  });

  test("mixes colours", () => {
    expect(mixed("#000000", "#FFFFFF", 0.5)).toBe("#808080");
    expect(mixed("#FF8000", "#FF8000", 0.3)).toBe("#FF8000");
  });
});

describe("a filter", () => {
  const textIn = (sheet: Sheet) => (row: number, column: number) => shownText(cellAt(sheet, row, column)?.content);
  const hidden = (sheet: Sheet): number[] =>
    sheet.rows.flatMap((row, index) => (row?.hidden === true ? [index + 1] : []));

  test("offers what its column has, once each and in order", () => {
    const { sheet } = open();
    const table = filterTableAt(sheet, { row: asRow(0), column: asColumn(1) });
    expect(table?.name).toBe("Team");
    expect(filterTableAt(sheet, { row: asRow(1), column: asColumn(1) })).toBeUndefined();
    expect(table === undefined ? [] : textsOf(table, 1, textIn(sheet))).toEqual(["", "Bern", "Lausanne"]);
  });

  test("hides what it does not let through, and shows it again; rows that the user has hidden stay so", () => {
    const { sheet } = open();
    const [table] = sheet.tables;
    const [, , , fourth] = sheet.rows;
    if (table === undefined || fourth === undefined) throw new Error("There is no table.");
    fourth.hidden = true;
    const filter = (before: TableFilter, after: TableFilter): number[] => {
      applyFilter(sheet, table, after, { before, textAt: textIn(sheet) });
      return hidden(sheet);
    };
    const none: TableFilter = new Map();
    const bern: TableFilter = new Map([[1, new Set(["Bern"])]]);
    const annaInBern: TableFilter = new Map([...bern, [0, new Set(["Anna"])]]);
    expect(filter(none, bern)).toEqual([3, 4, 5]);
    expect(filter(bern, annaInBern)).toEqual([3, 4, 5]);
    expect(filter(bern, none)).toEqual([4]);
  });
});
