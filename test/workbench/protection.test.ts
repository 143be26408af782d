import { openOfficeSeam, workbookOf, type OfficeSeam, type SheetPlan } from "../support/officeSeam";
import { codeOf, onSheet } from "../support/office/run";

const plan: SheetPlan = { rows: [["a", "b"]], unlocked: ["B1:B9"], formats: [{ areas: ["A1"], formula: "=TRUE" }] };
const open = (allowed: SheetPlan["protected"]): OfficeSeam =>
  openOfficeSeam({ workbook: workbookOf({ Team: { ...plan, protected: allowed ?? false } }) });

const refused = async (seam: OfficeSeam, action: (sheet: Excel.Worksheet) => unknown): Promise<boolean> => {
  try {
    await onSheet(seam, "Team", (sheet) => {
      action(sheet);
    });
    return false;
  } catch (error) {
    expect((error as OfficeExtension.Error).code).toBe("AccessDenied");
    return true;
  }
};

const ACTIONS: Readonly<Record<string, (sheet: Excel.Worksheet) => unknown>> = {
  write: (sheet) => (sheet.getRange("A1").values = [[1]]),
  writeUnlocked: (sheet) => (sheet.getRange("B1:B2").values = [[1], [2]]),
  clear: (sheet) => {
    sheet.getRange("A1").clear("Contents");
  },
  formatCells: (sheet) => (sheet.getRange("A1").format.fill.color = "red"),
  numberFormat: (sheet) => (sheet.getRange("A1").numberFormat = [["0"]]),
  conditionalFormat: (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
  clearFormats: (sheet) => {
    sheet.getRange("A1").conditionalFormats.clearAll();
  },
  validation: (sheet) => {
    sheet.getRange("A1").dataValidation.clear();
  },
  columnWidth: (sheet) => (sheet.getRange("A:A").format.columnWidth = 50),
  rowHidden: (sheet) => (sheet.getRange("9:9").rowHidden = true),
  insertRows: (sheet) => sheet.getRange("5:5").insert("Down"),
  deleteRows: (sheet) => {
    sheet.getRange("5:5").delete("Up");
  },
  insertCells: (sheet) => sheet.getRange("A5").insert("Down"),
  addTable: (sheet) => sheet.tables.add("D1:E3", true),
  merge: (sheet) => {
    sheet.getRange("D8:E9").merge();
  },
};

describe("a protected sheet", () => {
  test.each([
    [[], ["writeUnlocked"]],
    [
      ["allowFormatCells"],
      ["writeUnlocked", "formatCells", "numberFormat", "conditionalFormat", "clearFormats", "merge"],
    ],
    [["allowFormatColumns"], ["writeUnlocked", "columnWidth"]],
    [["allowFormatRows"], ["writeUnlocked", "rowHidden"]],
    [["allowInsertRows"], ["writeUnlocked", "insertRows"]],
    [["allowDeleteRows"], ["writeUnlocked", "deleteRows"]],
  ] as const)("that allows %j takes only %j", async (allowed, expected) => {
    const taken: string[] = [];
    for (const [name, action] of Object.entries(ACTIONS)) {
      if (!(await refused(open(allowed), action))) taken.push(name);
    }
    expect(taken).toEqual(expected);
  });

  test("is read like any other", async () => {
    const values = await onSheet(open([]), "Team", async (sheet, context) => {
      const range = sheet.getUsedRange(true).load("values,format/fill/color,dataValidation/type");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["a", "b"]]);
  });

  test("tells what it allows, and is protected and unprotected with a password", async () => {
    const seam = open(false);
    const states = await onSheet(seam, "Team", async (sheet, context) => {
      const { protection } = sheet;
      protection.load("protected,options");
      await context.sync();
      const before = [protection.protected, protection.options];
      protection.protect({ allowFormatCells: true, selectionMode: "Unlocked" }, "secret");
      protection.load("protected,options");
      await context.sync();
      const { allowFormatCells, allowInsertRows, selectionMode } = protection.options;
      return [before, protection.protected, allowFormatCells, allowInsertRows, selectionMode];
    });
    expect(states).toEqual([[false, null], true, true, false, "Unlocked"]);
    const unprotect = (password?: string) =>
      onSheet(seam, "Team", (sheet) => {
        sheet.protection.unprotect(password);
      });
    expect(await codeOf(unprotect())).toBe("AccessDenied");
    await unprotect("secret");
    expect(seam.sheet("Team").protection).toBeUndefined();
    expect(
      await refused(seam, (sheet) => {
        sheet.protection.unprotect();
      }),
    ).toBe(false);
  });

  test("is not protected twice", async () => {
    expect(
      await codeOf(
        onSheet(open(true), "Team", (sheet) => {
          sheet.protection.protect();
        }),
      ),
    ).toBe("InvalidOperation");
  });
});

describe("a document that was opened to be read only", () => {
  test("takes nothing, and says so", async () => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: plan }, { readOnly: true }) });
    for (const action of Object.values(ACTIONS)) expect(await refused(seam, action)).toBe(true);
    const readOnly = await seam.Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(readOnly).toBe(true);
  });
});
