import { formatReference } from "../../src/workbench/api/address";
import { guess } from "../../src/workbench/guesses";
import { openOfficeSeam, workbookOf, type OfficeSeam, type SheetPlan } from "../support/officeSeam";
import { codeOf, onSheet } from "../support/office/run";

const plan: SheetPlan = {
  rows: [
    ["Name", 2026, "name", ""],
    ["Anna", 5, 4, 3],
    ["Ben", 1, 2, 3],
  ],
};
const open = (more: SheetPlan = {}): OfficeSeam =>
  openOfficeSeam({
    workbook: workbookOf({ Team: { ...plan, ...more }, Notes: [] }, { names: { levels: "=Team!$B$2:$B$3" } }),
  });

const row = (seam: OfficeSeam, index: number): unknown[] =>
  seam.sheet("Team").rows[index]?.cells.map((cell) => cell?.content) ?? [];

describe("a table", () => {
  test("is made of an area; its header cells become texts, each another than the rest", async () => {
    const seam = open();
    const loaded = await onSheet(seam, "Team", async (sheet, context) => {
      const table = sheet.tables.add("A1:D3", true);
      table.name = "Skills";
      table.load("id,name,showHeaders,showTotals,showFilterButton,style,columns/items/name,columns/count");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      const named = table.columns.getItem("NAME2").getDataBodyRange();
      const second = table.columns.getItemAt(1).getHeaderRowRange();
      for (const range of [...parts, named, second]) range.load("address");
      await context.sync();
      return [
        ...[table.name, table.showHeaders, table.showTotals, table.showFilterButton, table.style],
        ...[table.columns.items.map(({ name }) => name), table.columns.count],
        ...[...parts, named, second].map(({ address }) => address),
      ];
    });
    expect(loaded).toEqual([
      ...["Skills", true, false, true, "TableStyleMedium2", ["Name", "2026", "name2", "Column4"], 4],
      ...["Team!A1:D3", "Team!A1:D1", "Team!A2:D3", "Team!C2:C3", "Team!B1"],
    ]);
    expect(row(seam, 0)).toEqual(["Name", "2026", "name2", "Column4"]);
  });

  test("keeps its header cells texts, whatever is written into them", async () => {
    const seam = open({ tables: { Skills: "A1:D3" } });
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("A1:C1").values = [[7, "5-6", ""]];
      sheet.tables.getItem("Skills").columns.getItemAt(3).name = "Level";
    });
    expect(row(seam, 0)).toEqual(["7", "46148", "Column3", "Level"]);
    expect(guess("header-of-an-entry")).toBeDefined();
  });

  test("without headers gets a row of them, for which the cells move down", async () => {
    const seam = open();
    await onSheet(seam, "Team", (sheet) => {
      sheet.tables.add("A2:B3", false);
    });
    expect([1, 2, 3].map((index) => row(seam, index).slice(0, 2))).toEqual([
      ["Column1", "Column2"],
      ["Anna", 5],
      ["Ben", 1],
    ]);
  });

  test("is not made over another one, nor over merged cells, nor of whole columns", async () => {
    const seam = open({ tables: { Skills: "A1:B3" }, merges: ["F1:G1"] });
    const adding = (address: string) => codeOf(onSheet(seam, "Team", (sheet) => sheet.tables.add(address, true)));
    expect(await adding("B3:C9")).toBe("InvalidArgument");
    expect(await adding("E1:F3")).toBe("MergedRangeConflict");
    expect(await adding("J:K")).toBe("InvalidArgument");
    expect(await adding("Notes!A1:B2")).toBe("InvalidArgument");
  });

  test("has a name that nothing else has, and that is a name", async () => {
    const seam = open({ tables: { Skills: "A1:B3" } });
    const naming = (name: string) =>
      codeOf(
        onSheet(seam, "Notes", async (sheet, context) => {
          const table = sheet.tables.add("A1:B3", true);
          await context.sync();
          try {
            table.name = name;
            await context.sync();
          } finally {
            table.delete();
            await context.sync();
          }
        }),
      );
    for (const name of ["SKILLS", "levels", "two words", "A1", ""]) expect(await naming(name)).toBe("InvalidArgument");
  });

  test("is found on its sheet, in the workbook, and by the cells that it touches", async () => {
    const seam = open({ tables: { Skills: "A1:B3" } });
    const found = await seam.Excel.run(async (context) => {
      const { workbook } = context;
      const team = workbook.worksheets.getItem("Team");
      const collections = [workbook.tables, team.tables, workbook.worksheets.getItem("Notes").tables];
      for (const one of collections) one.load("items/name,count");
      const touched = [team.getRange("B3:Z99").getTables(), team.getRange("B3:Z99").getTables(true)];
      for (const one of touched) one.load("items/name");
      const missing = workbook.tables.getItemOrNullObject("Nothing");
      const sheet = workbook.tables.getItem("skills").worksheet.load("name");
      await context.sync();
      return [
        ...collections.map(({ items, count }) => [...items.map(({ name }) => name), count]),
        ...touched.map(({ items }) => items.map(({ name }) => name)),
        missing.isNullObject,
        sheet.name,
      ];
    });
    expect(found).toEqual([["Skills", 1], ["Skills", 1], [0], ["Skills"], [], true, "Team"]);
  });

  test("shows and hides its header row and its row of totals", async () => {
    const seam = open({ tables: { Skills: "A1:B3" } });
    await onSheet(seam, "Team", (sheet) => {
      const table = sheet.tables.getItem("Skills");
      table.showTotals = true;
      table.showHeaders = false;
    });
    const { area } = seam.sheet("Team").tables[0] ?? {};
    expect([area === undefined ? "" : formatReference(area), row(seam, 0).slice(0, 2), row(seam, 3)[0]]).toEqual([
      "A2:B4",
      [undefined, undefined],
      "Total",
    ]);
    await onSheet(seam, "Team", (sheet) => {
      const table = sheet.tables.getItem("Skills");
      table.showTotals = false;
      table.showHeaders = true;
    });
    const after = seam.sheet("Team").tables.map((table) => formatReference(table.area));
    expect([after, row(seam, 0).slice(0, 2)]).toEqual([["A1:B3"], ["Name", "2026"]]);
  });

  test("becomes plain cells again, or goes with its cells", async () => {
    const seam = open({ tables: { Skills: "A1:B3" } });
    await onSheet(seam, "Team", (sheet) => {
      sheet.tables.getItem("Skills").convertToRange();
    });
    expect([seam.sheet("Team").tables, row(seam, 1)[0]]).toEqual([[], "Anna"]);
    await onSheet(seam, "Team", (sheet) => {
      sheet.tables.add("A1:B3", true).delete();
    });
    expect([seam.sheet("Team").tables, row(seam, 1).slice(0, 3)]).toEqual([[], [undefined, undefined, 4]]);
  });
});

describe("names", () => {
  test("stand for ranges and constants, are added and deleted", async () => {
    const seam = open();
    const found = await seam.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const added = names.add("team", worksheets.getItem("Team").getRange("A1:A3"));
      names.add("scale", "=7");
      const own = worksheets.getItem("Team").names.add("own", "=Notes!$A$1");
      names.load("items/name,items/value,items/formula,items/visible,items/type,items/scope");
      const range = added.getRange().load("address");
      const missing = names.getItemOrNullObject("nothing");
      own.load("scope");
      await context.sync();
      return [names.items.map((item) => Object.values(item.toJSON())), range.address, missing.isNullObject, own.scope];
    });
    expect(found).toEqual([
      [
        ["=Team!$B$2:$B$3", "levels", "Workbook", "Range", "Team!B2:B3", true],
        ["=Team!$A$1:$A$3", "team", "Workbook", "Range", "Team!A1:A3", true],
        ["=7", "scale", "Workbook", "Double", 7, true],
      ],
      "Team!A1:A3",
      true,
      "Worksheet",
    ]);
    await seam.Excel.run(async (context) => {
      context.workbook.names.getItem("scale").delete();
      await context.sync();
    });
    expect(seam.workbook.book.names.map(({ name }) => name)).toEqual(["levels", "team"]);
  });

  test("are not given twice, and not to what cannot be named", async () => {
    const seam = open({ tables: { Skills: "A1:B3" } });
    const naming = (name: string) =>
      codeOf(
        seam.Excel.run(async (context) => {
          context.workbook.names.add(name, "=1");
          await context.sync();
        }),
      );
    for (const name of ["LEVELS", "skills", "A1", "a b"]) expect(await naming(name)).toBe("InvalidArgument");
  });
});
