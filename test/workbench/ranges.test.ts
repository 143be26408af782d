import { guess } from "../../src/workbench/guesses";
import { openOfficeSeam, workbookOf, type OfficeSeam, type SheetPlan } from "../support/officeSeam";
import { codeOf, onSheet } from "../support/office/run";

const open = (plan: SheetPlan = {}, name = "Team"): OfficeSeam =>
  openOfficeSeam({ workbook: workbookOf({ [name]: plan }) });

/** Addresses, without the sheet's name, of what a sheet gives. */
async function addresses(
  seam: OfficeSeam,
  find: (sheet: Excel.Worksheet) => readonly (Excel.Range | Excel.RangeAreas)[],
): Promise<unknown[]> {
  return onSheet(seam, "Team", async (sheet, context) => {
    const found = find(sheet);
    for (const one of found) one.load("address");
    await context.sync();
    return found.map((one) => (one.isNullObject ? null : one.address.replaceAll("Team!", "")));
  });
}

describe("a range", () => {
  test("is found by addresses in all their forms, by indexes, and as the whole sheet", async () => {
    const found = await addresses(open(), (sheet) => [
      sheet.getRange("b3:a1"),
      sheet.getRange("$B$2"),
      sheet.getRange("Team!C4"),
      sheet.getRange("A:C"),
      sheet.getRange("3:5"),
      sheet.getRange(),
      sheet.getCell(2, 1),
      sheet.getRangeByIndexes(1, 2, 3, 4),
    ]);
    expect(found).toEqual(["A1:B3", "B2", "C4", "A:C", "3:5", "1:1048576", "B3", "C2:F4"]);
  });

  test("is found from another range", async () => {
    const found = await addresses(open(), (sheet) => {
      const range = sheet.getRange("B2:D4");
      return [
        range.getCell(0, 1),
        range.getCell(5, 5),
        range.getRow(1),
        range.getColumn(2),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getResizedRange(1, -1),
        range.getAbsoluteResizedRange(1, 2),
        range.getOffsetRange(-1, 1),
        range.getBoundingRect("F1"),
        range.getIntersection(sheet.getRange("C3:Z99")),
        range.getIntersectionOrNullObject("F1"),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getRowsBelow(2),
        range.getRowsAbove(),
        range.getColumnsAfter(2),
        range.getColumnsBefore(),
      ];
    });
    expect(found.slice(0, 10)).toEqual([
      "C2",
      "G7",
      "B3:D3",
      "D2:D4",
      "D4",
      "B4:D4",
      "D2:D4",
      "B2:C5",
      "B2:C2",
      "C1:E3",
    ]);
    expect(found.slice(10)).toEqual(["B1:F4", "C3:D4", null, "2:4", "B:D", "B5:D6", "B1:D1", "E2:F4", "A2:A4"]);
  });

  test("that would leave the sheet, or is on another one, is refused", async () => {
    const seam = open();
    for (const find of [
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0),
      (sheet: Excel.Worksheet) => sheet.getRange("XFE1"),
      (sheet: Excel.Worksheet) => sheet.getRange("A1048577"),
      (sheet: Excel.Worksheet) => sheet.getRange("Other!A1"),
      (sheet: Excel.Worksheet) => sheet.getRange("nonsense"),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getResizedRange(-1, 0),
    ]) {
      expect(await codeOf(onSheet(seam, "Team", (sheet) => find(sheet).load("address")))).toBe("InvalidArgument");
    }
  });

  test.each([
    ["Team", "Team!A1"],
    ["My team", "'My team'!A1"],
    ["Anna's", "'Anna''s'!A1"],
    ["AB12", "'AB12'!A1"],
    ["2026", "'2026'!A1"],
    ["Équipe", "Équipe!A1"],
    ["a,b", "'a,b'!A1"],
  ])("of the sheet %s has the address %s, and is found by it", async (name, address) => {
    const seam = open({}, name);
    const found = await onSheet(seam, name, async (sheet, context) => {
      const range = sheet.getRange(address).load("address");
      const areas = sheet.getRanges(`${address},${address}`).load("areaCount");
      await context.sync();
      return [range.address, areas.areaCount];
    });
    expect(found).toEqual([address, 2]);
  });

  test("knows its size and place; counts that are too large are -1 (documented)", async () => {
    const shape = await onSheet(open(), "Team", async (sheet, context) => {
      const all = ["B2:C4", "C:D", "1:1048576"].map((address) =>
        sheet.getRange(address).load("rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn"),
      );
      await context.sync();
      return all.map((range) => [
        ...[range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount],
        ...[range.isEntireRow, range.isEntireColumn],
      ]);
    });
    expect(shape).toEqual([
      [1, 1, 3, 2, 6, false, false],
      [0, 2, 1_048_576, 2, 2_097_152, false, true],
      [0, 0, 1_048_576, 16_384, -1, true, true],
    ]);
  });
});

describe("the used range", () => {
  const plan: SheetPlan = {
    rows: [
      ["a", ""],
      ["", 1],
    ],
    at: "B3",
    fills: { E9: "#FF0000" },
  };

  test("has what is formatted, or only what holds something", async () => {
    const found = await addresses(open(plan), (sheet) => [
      sheet.getUsedRange(),
      sheet.getUsedRange(true),
      sheet.getUsedRangeOrNullObject(),
      sheet.getRange("A1:B99").getUsedRangeOrNullObject(true),
      sheet.getRange("G1:H99").getUsedRangeOrNullObject(),
    ]);
    expect(found).toEqual(["B3:E9", "B3:C4", "B3:E9", "B3", null]);
  });

  test("of an empty sheet is its first cell, or a null object (documented)", async () => {
    const found = await addresses(open(), (sheet) => [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject()]);
    expect(found).toEqual(["A1", null]);
  });
});

describe("whole rows and columns", () => {
  test("have no values of their cells and take none (documented)", async () => {
    const seam = open({ rows: [[1]] });
    const values = await onSheet(seam, "Team", async (sheet, context) => {
      const range = sheet.getRange("A:B").load("values,formulas,text,numberFormat");
      await context.sync();
      return [range.values, range.formulas, range.text, range.numberFormat];
    });
    expect(values).toEqual([null, null, null, null]);
    expect(await codeOf(onSheet(seam, "Team", (sheet) => (sheet.getRange("A:B").values = "x" as never)))).toBe(
      "InvalidArgument",
    );
  });

  test("are formatted at once, and so are cells that come to be there", async () => {
    const seam = open({ rows: [["a"]] });
    const formats = await onSheet(seam, "Team", async (sheet, context) => {
      sheet.getRange("A:B").numberFormat = "0.00" as never;
      sheet.getRange("5:5").format.font.bold = true;
      sheet.getRange("B9").values = [[1]];
      const cells = ["A1", "B9", "B5", "C5", "C9"].map((address) =>
        sheet.getRange(address).load("numberFormat,text,format/font/bold"),
      );
      await context.sync();
      return cells.map((cell) => [cell.numberFormat[0]?.[0], cell.text[0]?.[0], cell.format.font.bold]);
    });
    expect(formats).toEqual([
      ["0.00", "a", false],
      ["0.00", "1.00", false],
      ["0.00", "", true],
      ["General", "", true],
      ["General", "", false],
    ]);
  });
});

describe("several areas", () => {
  test("have an address, a count and their areas", async () => {
    const found = await onSheet(open(), "Team", async (sheet, context) => {
      const areas = sheet.getRanges("A1:B2, D4").load("address,areaCount,cellCount,areas/items/address");
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, areas.areas.items.map(({ address }) => address)];
    });
    expect(found).toEqual(["Team!A1:B2,Team!D4", 2, 5, ["Team!A1:B2", "Team!D4"]]);
  });

  test("are refused where their address has more than 8,192 characters (documented)", async () => {
    const seam = open();
    const address = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join();
    expect(address.length).toBeGreaterThan(8192);
    expect(await codeOf(onSheet(seam, "Team", (sheet) => sheet.getRanges(address).load("areaCount")))).toBe(
      "InvalidArgument",
    );
    const fits = await onSheet(seam, "Team", async (sheet, context) => {
      const areas = sheet.getRanges(address.slice(0, 8000)).load("areaCount");
      await context.sync();
      return areas.areaCount > 1000;
    });
    expect(fits).toBe(true);
  });
});

describe("cells of a kind", () => {
  const plan: SheetPlan = {
    rows: [
      ["Name", "ITMG", 5],
      ["Anna", 4, true],
    ],
    formulas: { D1: { formula: "SUM(C1:C2)", result: 5 } },
    hiddenRows: [4],
    hiddenColumns: ["B:B"],
    validations: { "B1:B2": { list: { inCellDropDown: true, source: "1,2" } } },
    formats: [{ areas: ["A1:A9", "C1"], formula: "=TRUE" }],
  };

  test("are what is in sight, constants, formulas, what has a validation or a conditional format", async () => {
    const found = await addresses(open(plan), (sheet) => {
      const range = sheet.getRange("A1:D5");
      return [
        range.getSpecialCells("Visible"),
        range.getSpecialCells("Constants"),
        range.getSpecialCells("Constants", "Numbers"),
        range.getSpecialCells("Formulas"),
        range.getSpecialCells("DataValidations"),
        range.getSpecialCells("ConditionalFormats"),
        sheet.getRange("A3:D5").getSpecialCellsOrNullObject("Constants"),
      ];
    });
    expect(found).toEqual(["A1:A3,C1:D3,A5,C5:D5", "A1:C2", "C1,B2", "D1", "B1:B2", "A1:A5,C1", null]);
  });

  test(`of a single cell are those of the whole sheet (${guess("special-cells-of-one")})`, async () => {
    expect(await addresses(open(plan), (sheet) => [sheet.getRange("Z9").getSpecialCells("Formulas")])).toEqual(["D1"]);
  });

  test("fail where there is none", async () => {
    const action = onSheet(open(), "Team", (sheet) =>
      sheet.getRange("A1:B2").getSpecialCells("Formulas").load("address"),
    );
    expect(await codeOf(action)).toBe("ItemNotFound");
  });
});

describe("what is out of sight", () => {
  test("is told row by row, column by column; null where a range has both", async () => {
    const hidden = await onSheet(open({ hiddenRows: [2], hiddenColumns: ["C:C"] }), "Team", async (sheet, context) => {
      const ranges = ["A1:B1", "A2:B2", "A1:B3", "C1:C3", "A:A"].map((address) =>
        sheet.getRange(address).load("hidden,rowHidden,columnHidden"),
      );
      await context.sync();
      return ranges.map((range) => [range.hidden, range.rowHidden, range.columnHidden]);
    });
    expect(hidden).toEqual([
      [false, false, false],
      [true, true, false],
      [null, null, false],
      [true, null, true],
      [null, null, false],
    ]);
  });

  test("can be set", async () => {
    const seam = open({ hiddenRows: [2] });
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("2:2").rowHidden = false;
      sheet.getRange("A4:A5").rowHidden = true;
      sheet.getRange("B:C").columnHidden = true;
    });
    const { rows, columns } = seam.sheet("Team");
    expect(rows.map((row) => row?.hidden)).toEqual([undefined, false, undefined, true, true]);
    expect(columns.map((column) => column?.hidden)).toEqual([undefined, true, true]);
  });
});

describe("merged cells", () => {
  test("are found, made and parted; what they hide takes no values", async () => {
    const workbook = workbookOf({ Team: { rows: [["", "a", "b"]], merges: ["A3:B4"] } });
    const seam = openOfficeSeam({ workbook, excelApi: "1.13" });
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A1:C1").values = [["x", "y", "z"]];
    });
    expect(seam.sheet("Team").rows[0]?.cells.map((cell) => cell?.content)).toEqual(["x", undefined, undefined]);
    const merged = (sheet: Excel.Worksheet) => [sheet.getRange("B1:B9").getMergedAreasOrNullObject()];
    expect(await addresses(seam, merged)).toEqual(["A3:B4,A1:C1"]);
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("A1:Z9").unmerge();
    });
    expect(await addresses(seam, merged)).toEqual([null]);
  });
});
