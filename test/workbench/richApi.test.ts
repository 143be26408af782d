import { guess } from "../../src/workbench/guesses";
import { openOfficeSeam, workbookOf } from "../support/officeSeam";
import { codeOf, errorOf, onSheet } from "../support/office/run";

const team = () =>
  openOfficeSeam({
    workbook: workbookOf({
      Team: [
        ["Name", "ITMG"],
        ["Anna", 5],
      ],
      Notes: [],
    }),
  });

/** Members that are not in the types, or not for everyone. */
const unknown = (object: unknown): Record<string, (...args: unknown[]) => never> => object as never;

describe("what office.js asks for", () => {
  test("is read in one round trip, and written in the next", async () => {
    const seam = team();
    const values = await seam.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Team").getUsedRange().load("values,address");
      await context.sync();
      range.getCell(1, 1).values = [[6]];
      return { address: range.address, values: range.values };
    });
    expect(values).toStrictEqual({
      address: "Team!A1:B2",
      values: [
        ["Name", "ITMG"],
        ["Anna", 5],
      ],
    });
    expect(await onSheet(seam, "Team", (sheet, context) => read(sheet.getRange("B2"), context))).toBe(6);
    expect(seam.roundTrips()).toBe(3);
  });

  test("and has not loaded, it does not give", async () => {
    const { Excel } = team();
    const action = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Team").getRange("A1");
      await context.sync();
      return range.values;
    });
    expect(await codeOf(action)).toBe("PropertyNotLoaded");
  });

  test("and is not there, is a null object, and so is whatever would be in it", async () => {
    const seam = team();
    const missing = await seam.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nobody");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(missing).toEqual([true, true]);
    const error = await errorOf(
      onSheet(seam, "Nobody", (sheet) => {
        sheet.activate();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  });

  test(`and would be set on a null object, is refused (${guess("null-object-set")})`, async () => {
    const { Excel } = team();
    const action = Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Nobody").name = "Somebody";
      await context.sync();
    });
    expect(await codeOf(action)).toBe("ItemNotFound");
  });

  test("and is not built, is refused loudly: methods, properties, parts of what is loaded", async () => {
    const seam = team();
    const refused = [
      onSheet(seam, "Team", (sheet) => sheet.charts.add("Line", sheet.getRange("A1"))),
      onSheet(seam, "Team", (sheet) => {
        unknown(sheet.getRange("A1"))["flashFill"]?.();
      }),
      onSheet(seam, "Team", (sheet) => (sheet.enableCalculation = false)),
      onSheet(seam, "Team", (sheet) => sheet.load("enableCalculation")),
      onSheet(seam, "Team", (sheet) => sheet.getRange("A1").load("format/nonsense")),
    ];
    for (const action of refused) expect(await codeOf(action)).toBe("ApiNotFound");
  });

  test("and needs a later set than the host declares, is refused too, and isSetSupported says so", async () => {
    const merged = (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
      const areas = sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
      return context.sync().then(() => areas.isNullObject);
    };
    const old = openOfficeSeam({ workbook: workbookOf({ Team: [] }), excelApi: "1.12" });
    expect(old.Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
    expect(await codeOf(onSheet(old, "Team", merged))).toBe("ApiNotFound");
    const recent = openOfficeSeam({ workbook: workbookOf({ Team: [] }), excelApi: "1.13" });
    expect(recent.Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(await onSheet(recent, "Team", merged)).toBe(true);
  });

  test("and is added, is added once, however often it is used in a batch", async () => {
    const seam = team();
    await seam.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Report");
      sheet.getRange("A1").values = [["a"]];
      sheet.getRange("A2").values = [["b"]];
      sheet.load("name,position");
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(["Report", 2]);
    });
    expect(seam.workbook.book.sheets.map(({ name }) => name)).toEqual(["Team", "Notes", "Report"]);
  });
});

describe("a batch that fails", () => {
  test(`keeps what was done before, and says which statement failed (${guess("earlier-writes-stay")})`, async () => {
    const seam = team();
    const error = await errorOf(
      onSheet(seam, "Team", (sheet) => {
        sheet.getRange("A1").values = [["kept"]];
        sheet.getRange("A1:B2").values = [["too", "few"]];
        sheet.getRange("A2").values = [["never"]];
      }),
    );
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(seam.OfficeExtension.Error);
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
    expect(error.debugInfo.statement).toContain("range1.values");
    const rows = seam.sheet("Team").rows.map((row) => row?.cells[0]?.content);
    expect(rows).toEqual(["kept", "Anna"]);
  });
});

describe("what is loaded of collections", () => {
  test("is a window of their items, by skip and top, with the items' own parts", async () => {
    const seam = openOfficeSeam({ workbook: workbookOf({ A: [], B: [], C: [], D: [] }) });
    const names = await seam.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, protection: { protected: true }, $top: 2, $skip: 1 });
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected]);
    });
    expect(names).toEqual([
      ["B", false],
      ["C", false],
    ]);
  });

  test("can be used on, by id, in a later batch", async () => {
    const seam = team();
    await seam.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items) sheet.getRange("C1").values = [[`in ${sheet.name}`]];
    });
    expect(seam.sheet("Notes").rows[0]?.cells[2]?.content).toBe("in Notes");
  });

  test("names without regard to case, dots or slashes between, a star for all values", async () => {
    const loaded = await onSheet(team(), "Team", async (sheet, context) => {
      const range = sheet.getRange("B2").load("VALUES, format.fill.color, worksheet/name");
      const all = sheet.load("*");
      await context.sync();
      return [range.values, range.format.fill.color, range.worksheet.name, all.visibility];
    });
    expect(loaded).toEqual([[[5]], "#FFFFFF", "Team", "Visible"]);
  });
});

describe("ranges that office.js holds on to", () => {
  test(`move with their cells from one request to the next (${guess("kept-ranges-move")})`, async () => {
    const seam = team();
    const after = await seam.Excel.run(async (context) => {
      const anna = context.workbook.worksheets.getItem("Team").getRange("A2");
      await context.sync();
      seam.user.insert("Team", "1:3");
      anna.load("address,values");
      await context.sync();
      return [anna.address, anna.values];
    });
    expect(after).toEqual(["Team!A5", [["Anna"]]]);
  });

  test("are let go of after each run", async () => {
    const seam = team();
    await onSheet(seam, "Team", (sheet) => sheet.getRange("A1").load("values"));
    await seam.settle();
    expect(seam.host.keptReferences()).toBe(0);
    expect(seam.requests.map(({ isCleanUp }) => isCleanUp)).toEqual([false, true]);
  });

  test("are gone with their sheet", async () => {
    const seam = team();
    seam.meanwhile(() => {
      seam.user.deleteSheet("Team");
    });
    const action = seam.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Team").getRange("A2").load("values");
      await context.sync();
      range.values = [["too late"]];
      await context.sync();
    });
    expect(await codeOf(action)).toBe("ItemNotFound");
  });
});

async function read(range: Excel.Range, context: Excel.RequestContext): Promise<unknown> {
  range.load("values");
  await context.sync();
  return range.values[0]?.[0];
}
