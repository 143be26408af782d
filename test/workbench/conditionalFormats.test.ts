import { formatReference } from "../../src/workbench/api/address";
import { guess } from "../../src/workbench/guesses";
import { openOfficeSeam, workbookOf, type OfficeSeam, type SheetPlan } from "../support/officeSeam";
import { codeOf, onSheet } from "../support/office/run";

const own: SheetPlan = {
  formats: [
    { areas: ["A1:A9"], formula: "=$A1>1", fill: "#00FF00" },
    { areas: ["B1:B9", "D1:D9"], type: "ColorScale" },
    { areas: ["F1"], type: "CellValue" },
  ],
};
const open = (plan: SheetPlan = own): OfficeSeam =>
  openOfficeSeam({ workbook: workbookOf({ Team: plan }), excelApi: "1.14" });

/** The formats of a sheet, what counts first in front: their types or formulas. */
const order = (seam: OfficeSeam): string[] =>
  seam.sheet("Team").formats.map((format) => ("formula" in format ? format.formula : format.type));

describe("a conditional format", () => {
  test("is added in front of all others, with a rule and a look", async () => {
    const seam = open();
    const loaded = await onSheet(seam, "Team", async (sheet, context) => {
      const format = sheet.getRanges("A2:A9,C2:C9").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A2=1";
      format.custom.format.fill.color = "yellow";
      format.custom.format.font.set({ color: "#123456", bold: true, italic: true, underline: "Single" });
      format.custom.format.borders.getItem("EdgeBottom").color = "red";
      format.custom.format.numberFormat = "0.0";
      format.stopIfTrue = true;
      format.load("id,type,priority,stopIfTrue,custom/rule/formula,custom/format/numberFormat");
      format.load("custom/format/fill/color,custom/format/font/*,custom/format/borders/items/style");
      const ranges = format.getRanges().load("address");
      const range = format.getRangeOrNullObject();
      await context.sync();
      const again = sheet.getRange("C5").conditionalFormats.getItem(format.id).load("priority");
      await context.sync();
      const { rule, format: look } = format.custom;
      return [
        ...[format.type, format.priority, again.priority, format.stopIfTrue, rule.formula, look.numberFormat],
        ...[look.fill.color, look.font.toJSON(), look.borders.items.map(({ style }) => style)],
        ...[ranges.address, range.isNullObject],
      ];
    });
    expect(loaded).toEqual([
      ...["Custom", 0, 0, true, "=$A2=1", "0.0"],
      ...["#FFFF00", { color: "#123456", bold: true, italic: true, underline: "Single", strikethrough: null }],
      ...[["None", "Continuous", "None", "None"], "Team!A2:A9,Team!C2:C9", true],
    ]);
    expect(order(seam)).toEqual(["=$A2=1", "=$A1>1", "ColorScale", "CellValue"]);
  });

  test("is put into another place of the order; the others make room (documented)", async () => {
    const seam = open();
    const move = (from: number, to: number) =>
      onSheet(seam, "Team", (sheet) => (sheet.getRange().conditionalFormats.getItemAt(from).priority = to));
    await move(0, 1);
    expect(order(seam)).toEqual(["ColorScale", "=$A1>1", "CellValue"]);
    await move(0, 99);
    expect(order(seam)).toEqual(["=$A1>1", "CellValue", "ColorScale"]);
    await move(0, -1);
    expect(order(seam)).toEqual(["CellValue", "ColorScale", "=$A1>1"]);
  });

  test("of one area has a range, of several none (documented)", async () => {
    const seam = open();
    const address = (index: number) =>
      onSheet(seam, "Team", async (sheet, context) => {
        const range = sheet.getRange().conditionalFormats.getItemAt(index).getRange().load("address");
        await context.sync();
        return range.address;
      });
    expect(await address(0)).toBe("Team!A1:A9");
    expect(await codeOf(address(1))).toBe("InvalidOperation");
  });

  test(`of another kind is not looked into, only asked for (${guess("format-of-another-kind")})`, async () => {
    const seam = open();
    const kinds = await onSheet(seam, "Team", async (sheet, context) => {
      const formats = sheet.getRange().conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
      await context.sync();
      return formats.items.map(({ type, customOrNullObject: custom }) =>
        custom.isNullObject ? type : custom.rule.formula,
      );
    });
    expect(kinds).toEqual(["=$A1>1", "ColorScale", "CellValue"]);
    const reading = onSheet(seam, "Team", (sheet) =>
      sheet.getRange().conditionalFormats.load("items/custom/rule/formula"),
    );
    expect(await codeOf(reading)).toBe("ItemNotFound");
    const looking = onSheet(seam, "Team", (sheet) =>
      sheet.getRange("F1").conditionalFormats.getItemAt(0).cellValue.load("rule"),
    );
    expect(await codeOf(looking)).toBe("ApiNotFound");
  });

  test.each(["A1>1", "=", "=SUM({1,2})>A1"])(
    `has no such criterion: %s (${guess("criterion-shape")})`,
    async (formula) => {
      const action = onSheet(open(), "Team", (sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
      });
      expect(await codeOf(action)).toBe("InvalidArgument");
    },
  );

  test("draws bars", async () => {
    const bar = await onSheet(open({}), "Team", async (sheet, context) => {
      const { dataBar } = sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
      dataBar.barDirection = "LeftToRight";
      dataBar.showDataBarOnly = true;
      dataBar.axisColor = "";
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "HighestValue" };
      dataBar.positiveFormat.set({ fillColor: "#ABCDEF", gradientFill: false, borderColor: "" });
      dataBar.negativeFormat.matchPositiveFillColor = true;
      dataBar.load("*,positiveFormat/*,negativeFormat/matchPositiveFillColor");
      await context.sync();
      return dataBar.toJSON();
    });
    expect(bar).toEqual({
      axisColor: "",
      axisFormat: "Automatic",
      barDirection: "LeftToRight",
      lowerBoundRule: { type: "Number", formula: "0" },
      upperBoundRule: { type: "HighestValue" },
      showDataBarOnly: true,
      positiveFormat: { fillColor: "#ABCDEF", gradientFill: false, borderColor: "" },
      negativeFormat: { matchPositiveFillColor: true },
    });
  });
});

describe("the conditional formats of cells", () => {
  test("are those that touch them, what counts first in front", async () => {
    const seam = open();
    const found = await onSheet(seam, "Team", async (sheet, context) => {
      const collections = ["A1:B1", "B5:D5", "Z9", "A:XFD"].map((address) =>
        sheet.getRange(address).conditionalFormats.load("items/type"),
      );
      const count = sheet.getRange("A1:B1").conditionalFormats.getCount();
      const missing = sheet.getRange("A1").conditionalFormats.getItemOrNullObject("nothing");
      await context.sync();
      return [...collections.map(({ items }) => items.map(({ type }) => type)), count.value, missing.isNullObject];
    });
    expect(found).toEqual([
      ["Custom", "ColorScale"],
      ["ColorScale"],
      [],
      ["Custom", "ColorScale", "CellValue"],
      2,
      true,
    ]);
  });

  test("are deleted one by one, or cleared away from cells and left on the others, saying what they said", async () => {
    const seam = open();
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("F1").conditionalFormats.getItemAt(0).delete();
      sheet.getRange("A1:A3").conditionalFormats.clearAll();
    });
    expect(order(seam)).toEqual(["=$A4>1", "ColorScale"]);
    expect(seam.sheet("Team").formats[0]?.areas.map(formatReference)).toEqual(["A4:A9"]);
    const deleted = onSheet(seam, "Team", async (sheet, context) => {
      const format = sheet.getRange("A4").conditionalFormats.getItemAt(0).load("id");
      await context.sync();
      format.delete();
      await context.sync();
      sheet.getRange("A4").conditionalFormats.getItem(format.id).load("priority");
    });
    expect(await codeOf(deleted)).toBe("ItemNotFound");
  });
});
