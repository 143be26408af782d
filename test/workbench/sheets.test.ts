import { openOfficeSeam, workbookOf, type OfficeSeam } from "../support/officeSeam";
import { codeOf, onSheet } from "../support/office/run";

const open = (): OfficeSeam =>
  openOfficeSeam({
    workbook: workbookOf({ Team: [], Lists: { visibility: "very-hidden" }, Notes: { visibility: "hidden" }, Plan: [] }),
  });

const inWorkbook = <Result>(
  { Excel }: OfficeSeam,
  action: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> =>
  Excel.run(async (context) => {
    const result = await action(context.workbook.worksheets, context);
    await context.sync();
    return result;
  });

const adding = (seam: OfficeSeam, name: string): Promise<void> =>
  inWorkbook(seam, (sheets, context) => {
    sheets.add(name);
    return context.sync();
  });

const names = ({ workbook }: OfficeSeam): string[] => workbook.book.sheets.map(({ name }) => name);

describe("the sheets of a workbook", () => {
  test("are found by name in any case, by id, by place, or as the one in front", async () => {
    const found = await inWorkbook(open(), async (sheets, context) => {
      const byName = sheets.getItem("team").load("id,name,position,visibility");
      await context.sync();
      const others = [
        sheets.getItem(byName.id),
        sheets.getFirst(),
        sheets.getLast(),
        sheets.getActiveWorksheet(),
        byName.getNext(),
        byName.getNextOrNullObject(true),
        sheets.getItem("Plan").getPreviousOrNullObject(true),
        byName.getPreviousOrNullObject(),
      ].map((sheet) => sheet.load("name"));
      const counts = [sheets.getCount(), sheets.getCount(true)];
      await context.sync();
      return [others.map((sheet) => (sheet.isNullObject ? null : sheet.name)), counts.map(({ value }) => value)];
    });
    expect(found).toEqual([
      ["Team", "Team", "Plan", "Team", "Lists", "Plan", "Team", null],
      [4, 2],
    ]);
  });

  test("are added at the end, under a free name where none is given, and stay behind", async () => {
    const seam = open();
    await inWorkbook(seam, (sheets, context) => {
      sheets.add();
      sheets.add("Report").activate();
      return context.sync();
    });
    expect(names(seam)).toEqual(["Team", "Lists", "Notes", "Plan", "Sheet5", "Report"]);
    expect(seam.sheet("Report").id).toBe(seam.workbook.book.activeSheet);
  });

  test.each([
    ["team", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["History", "InvalidArgument"],
  ])("are not called %s", async (name, code) => {
    const seam = open();
    expect(await codeOf(adding(seam, name))).toBe(code);
    expect(await codeOf(onSheet(seam, "Plan", (sheet) => (sheet.name = name)))).toBe(code);
  });

  test("are renamed, moved, hidden and shown", async () => {
    const seam = open();
    await onSheet(seam, "Plan", (sheet) => {
      sheet.name = "PLAN";
      sheet.position = 0;
      sheet.visibility = "Hidden";
    });
    expect(names(seam)).toEqual(["PLAN", "Team", "Lists", "Notes"]);
    expect(seam.sheet("PLAN").visibility).toBe("hidden");
  });

  test("stay as they are where nothing else would be in sight", async () => {
    const seam = open();
    await onSheet(seam, "Plan", (sheet) => {
      sheet.delete();
    });
    expect(names(seam)).toEqual(["Team", "Lists", "Notes"]);
    expect(
      await codeOf(
        onSheet(seam, "Team", (sheet) => {
          sheet.delete();
        }),
      ),
    ).toBe("InvalidOperation");
    expect(await codeOf(onSheet(seam, "Team", (sheet) => (sheet.visibility = "Hidden")))).toBe("InvalidOperation");
    expect(
      await codeOf(
        onSheet(seam, "Lists", (sheet) => {
          sheet.delete();
        }),
      ),
    ).toBe("InvalidOperation");
    expect(
      await codeOf(
        onSheet(seam, "Notes", (sheet) => {
          sheet.activate();
        }),
      ),
    ).toBe("InvalidOperation");
  });

  test("give way to another one in front when they are deleted or hidden", async () => {
    const seam = open();
    await onSheet(seam, "Team", (sheet) => {
      sheet.delete();
    });
    expect(seam.workbook.book.activeSheet).toBe(seam.sheet("Plan").id);
  });

  test("freeze rows and columns, and say where they stop", async () => {
    const locations = await onSheet(open(), "Team", async (sheet, context) => {
      const found: (string | null)[] = [];
      const look = async (): Promise<void> => {
        const location = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        found.push(location.isNullObject ? null : location.address);
      };
      await look();
      sheet.freezePanes.freezeRows(2);
      await look();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      await look();
      sheet.freezePanes.unfreeze();
      await look();
      return found;
    });
    expect(locations).toEqual([null, "Team!1:2", "Team!A1:B3", null]);
  });

  test("print across and repeat rows", async () => {
    const page = await onSheet(open(), "Team", async (sheet, context) => {
      sheet.pageLayout.orientation = "Landscape";
      const none = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      await context.sync();
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      sheet.pageLayout.load("orientation");
      await context.sync();
      return [none.isNullObject, rows.address, sheet.pageLayout.orientation];
    });
    expect(page).toEqual([true, "Team!1:2", "Landscape"]);
  });
});

describe("the workbook", () => {
  test("tells its name, and what is selected", async () => {
    const workbook = workbookOf({ Team: [], Plan: { selection: "B2:C9" } }, { name: "Skills.xlsx", active: "Plan" });
    const seam = openOfficeSeam({ workbook });
    const found = await seam.Excel.run(async (context) => {
      const { workbook: book } = context;
      book.load("name,readOnly");
      const selected = book.getSelectedRange().load("address");
      const active = book.getActiveCell().load("address");
      book.worksheets.getItem("Team").getRange("D4").select();
      const after = book.getSelectedRange().load("address");
      await context.sync();
      return [book.name, book.readOnly, selected.address, active.address, after.address];
    });
    expect(found).toEqual(["Skills.xlsx", false, "Plan!B2:C9", "Plan!B2", "Team!D4"]);
  });

  test("whose structure is protected keeps its sheets as they are", async () => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: [[1]] }, { structureProtected: true }) });
    const isProtected = await seam.Excel.run(async (context) => {
      context.workbook.protection.load("protected");
      context.workbook.worksheets.getItem("Team").getRange("A1").values = [[2]];
      await context.sync();
      return context.workbook.protection.protected;
    });
    expect(isProtected).toBe(true);
    expect(await codeOf(adding(seam, "x"))).toBe("AccessDenied");
    expect(await codeOf(onSheet(seam, "Team", (sheet) => (sheet.name = "x")))).toBe("AccessDenied");
  });

  test("lets its calculation be asked for, put off and set", async () => {
    const seam = open();
    const mode = await seam.Excel.run(async (context) => {
      const { application } = context;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = "Manual";
      application.calculate("Full");
      application.load("calculationMode");
      await context.sync();
      return application.calculationMode;
    });
    expect(mode).toBe("Manual");
    expect(seam.calls).toEqual([
      "suspendApiCalculationUntilNextSync",
      "suspendScreenUpdatingUntilNextSync",
      "calculate",
    ]);
  });
});
