import fc from "fast-check";
import { formatReference } from "../../src/workbench/api/address";
import { areaOf, cellCount, withoutAll } from "../../src/workbench/model/areas";
import { guess } from "../../src/workbench/guesses";
import { openOfficeSeam, workbookOf, type OfficeSeam, type SheetPlan } from "../support/officeSeam";
import { codeOf, onSheet } from "../support/office/run";

const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
const open = (plan: SheetPlan = {}): OfficeSeam => openOfficeSeam({ workbook: workbookOf({ Team: plan }) });

/** What is said of some cells. */
const validation = (seam: OfficeSeam, address: string): Promise<object> =>
  onSheet(seam, "Team", async (sheet, context) => {
    const found = sheet.getRange(address).dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    return found.toJSON();
  });

describe("a data validation", () => {
  test("is nothing where nobody has made one", async () => {
    expect(await validation(open(), "A1:B2")).toEqual({
      type: "None",
      rule: {},
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: { showPrompt: true, title: "", message: "" },
      ignoreBlanks: true,
    });
  });

  test("has a rule, an alert and a prompt, for all cells of several areas", async () => {
    const seam = open();
    await onSheet(seam, "Team", (sheet) => {
      const { dataValidation } = sheet.getRanges("B2:B5,D2:D5");
      dataValidation.rule = list("4,5,6");
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Levelcheck: ITMG", message: "4 to 6" };
      dataValidation.prompt = { showPrompt: true, title: "ITMG", message: "A level" };
      dataValidation.ignoreBlanks = false;
    });
    expect(await validation(seam, "D3:D5")).toEqual({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "4,5,6" } },
      errorAlert: { showAlert: true, style: "Warning", title: "Levelcheck: ITMG", message: "4 to 6" },
      prompt: { showPrompt: true, title: "ITMG", message: "A level" },
      ignoreBlanks: false,
    });
    expect(seam.sheet("Team").validations.map(({ areas }) => areas.map(formatReference))).toEqual([["B2:B5", "D2:D5"]]);
  });

  test("is told apart where some cells have none, or others another one (documented)", async () => {
    const seam = open({ validations: { "A1:A3": list("1,2"), "B1:B3": list("3,4") } });
    const unlike = { rule: null, type: "Inconsistent", ignoreBlanks: true };
    expect(await validation(seam, "A1:A2")).toMatchObject({ type: "List" });
    expect(await validation(seam, "A1:B3")).toMatchObject(unlike);
    expect(await validation(seam, "A1:A4")).toMatchObject({ rule: null, type: "MixedCriteria" });
    expect(await validation(seam, "A1:C4")).toMatchObject({ rule: null, type: "MixedCriteria" });
  });

  test("is cleared from some cells and stays on the others", async () => {
    const seam = open({ validations: { "A1:C3": list("1,2") } });
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("B2").dataValidation.clear();
    });
    expect(seam.sheet("Team").validations.flatMap(({ areas }) => areas.map(formatReference))).toEqual([
      "A1:C1",
      "A2",
      "C2",
      "A3:C3",
    ]);
    expect(await validation(seam, "B2")).toMatchObject({ type: "None" });
  });

  test("has formulas that are read for each cell", async () => {
    const seam = open();
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("B2:B9").dataValidation.rule = { custom: { formula: "=AND($A2>1,B2<C$1)" } };
      sheet.getRange("B2:B4").dataValidation.clear();
    });
    expect(await validation(seam, "B5:B9")).toMatchObject({ rule: { custom: { formula: "=AND($A5>1,B5<C$1)" } } });
    expect(await validation(seam, "B7")).toMatchObject({ rule: { custom: { formula: "=AND($A7>1,B7<C$1)" } } });
  });

  test("has the cells of a range for its list", async () => {
    const seam = open();
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("C1:C3") } };
    });
    expect(await validation(seam, "A1")).toMatchObject({ rule: { list: { source: "=Team!$C$1:$C$3" } } });
  });

  test.each([
    ["two kinds", { ...list("1"), custom: { formula: "=TRUE" } }],
    ["no kind", {}],
    ["a list that is longer than 255 characters", list("1,".repeat(128))],
    ["an empty list", list("")],
    ["a comparison without its second number", { wholeNumber: { formula1: 1, operator: "Between" } }],
    ["an unknown comparison", { decimal: { formula1: 1, operator: "About" } }],
  ])("has no rule of %s", async (_, rule) => {
    const action = onSheet(open(), "Team", (sheet) => {
      sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
    });
    expect(await codeOf(action)).toBe("InvalidArgument");
  });

  test("has no titles of more than 32 characters and no messages of more than 255", async () => {
    const alert = (title: string, message: string) =>
      onSheet(open(), "Team", (sheet) => {
        sheet.getRange("A1").dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message };
      });
    expect(await codeOf(alert("x".repeat(33), ""))).toBe("InvalidArgument");
    expect(await codeOf(alert("", "x".repeat(256)))).toBe("InvalidArgument");
    await alert("x".repeat(32), "x".repeat(255));
  });

  test(`tells whether cells hold what is allowed; null where some do (${guess("valid-of-formulas")})`, async () => {
    const seam = open({
      rows: [
        [4, 9, 2.5, "abc"],
        [5, 9, 3, "toolong"],
        ["", 9, 7, ""],
      ],
      validations: {
        "A1:A3": list("4,5"),
        "B1:B3": list("=$A$1:$A$2"),
        "C1:C3": { wholeNumber: { formula1: 1, formula2: 7, operator: "Between" } },
        "D1:D3": { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } },
        "E1:E3": { custom: { formula: "=FALSE" } },
      },
    });
    const valid = await onSheet(seam, "Team", async (sheet, context) => {
      const columns = ["A1:A3", "B1:B3", "C1:C3", "D1:D3", "E1:E3"].map((address) =>
        sheet.getRange(address).dataValidation.load("valid"),
      );
      await context.sync();
      return columns.map((one) => one.valid);
    });
    expect(valid).toEqual([true, false, null, null, true]);
  });
});

describe("validations, however they are set and cleared", () => {
  const area = fc
    .tuple(fc.nat(5), fc.nat(5), fc.nat(3), fc.nat(3))
    .map(([top, left, rows, columns]) => areaOf(top, left, top + rows, left + columns));
  const step = fc.record({ area, source: fc.option(fc.constantFrom("1", "2", "3")) });

  test("leave each cell with the one that was set last, and no cell with two", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const seam = open();
        await onSheet(seam, "Team", (sheet) => {
          for (const one of steps) {
            const { dataValidation } = sheet.getRange(formatReference(one.area));
            if (one.source === null) dataValidation.clear();
            else dataValidation.rule = list(one.source);
          }
        });
        const areas = seam.sheet("Team").validations.flatMap((one) => one.areas);
        expect(
          areas.every(
            (one, index) =>
              withoutAll([one], areas.toSpliced(index, 1)).reduce((sum, part) => sum + cellCount(part), 0) ===
              cellCount(one),
          ),
        ).toBe(true);
        for (const row of [0, 3, 6]) {
          for (const column of [0, 3, 6]) {
            const last = steps.findLast(
              ({ area: { top, left, bottom, right } }) =>
                row >= top && row <= bottom && column >= left && column <= right,
            );
            const found = seam
              .sheet("Team")
              .validations.find((one) =>
                one.areas.some(
                  ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
                ),
              );
            expect(found?.rule["list"]?.["source"]).toBe(last?.source ?? undefined);
          }
        }
      }),
    );
  });
});
