import { attachEngine, type Engine } from "../../../src/workbench/formula/engine";
import { createLooks } from "../../../src/workbench/formula/looks";
import { asColumn, asRow } from "../../../src/workbook/address";
import { onSheet } from "../../support/office/run";
import { openOfficeSeam, workbookOf, type OfficeSeam } from "../../support/officeSeam";

let engine: Engine;
let seam: OfficeSeam;

beforeEach(() => {
  const workbook = workbookOf({ Team: [["Ana", 5], ["Ben", 3]], Other: [["=Team!B1*2"]] }); // prettier-ignore
  engine = attachEngine(workbook);
  seam = openOfficeSeam({ workbook });
});

afterEach(() => {
  engine.dispose();
});

test("an add-in reads the results of what it has written in the same request", async () => {
  const read = await onSheet(seam, "Team", async (sheet, context) => {
    sheet.getRange("C1:C2").formulas = [["=B1+B2"], ["=C1*10"]];
    sheet.getRange("E1").formulas = [["=SEQUENCE(2,2)"]];
    sheet.getRange("B1").values = [[7]];
    const cells = sheet.getRange("C1:C2").load("values,formulas,text,valueTypes");
    const spilled = sheet.getRange("E2:F2").load("values");
    const used = sheet.getUsedRange(true).load("address");
    await context.sync();
    return [cells.values, cells.formulas, cells.text, cells.valueTypes, spilled.values, used.address];
  });
  expect(read).toEqual([
    [[10], [100]],
    [["=B1+B2"], ["=C1*10"]],
    [["10"], ["100"]],
    [["Double"], ["Double"]],
    [[3, 4]],
    "Team!A1:F2",
  ]);
});

test("an add-in reads errors of formulas as such, and #BUSY! while a function has not answered", async () => {
  engine.register(["SKILL.NAME"], () => Promise.resolve("IT management"));
  const values = () =>
    onSheet(seam, "Team", async (sheet, context) => {
      sheet.getRange("C1:D1").formulas = [["=1/0", '=SKILL.NAME("ITMG")']];
      const range = sheet.getRange("C1:D1").load("values,valueTypes");
      await context.sync();
      return [range.values[0], range.valueTypes[0]];
    });
  expect(await values()).toEqual([
    ["#DIV/0!", "#BUSY!"],
    ["Error", "Error"],
  ]);
  await engine.settled();
  const later = await onSheet(seam, "Team", async (sheet, context) => {
    const range = sheet.getRange("D1").load("values");
    await context.sync();
    return range.values;
  });
  expect(later).toEqual([["IT management"]]);
});

test("an add-in's event of a single cell tells the result of its formula", async () => {
  const heard: unknown[] = [];
  await onSheet(seam, "Team", (sheet) => {
    sheet.onChanged.add((event) => {
      heard.push(event.details.valueAfter);
      return Promise.resolve();
    });
  });
  seam.user.write("Team", "C1", "=B1*2");
  await seam.settle();
  expect(heard).toEqual([10]);
});

test("formulas of other sheets are calculated by the time an add-in reads them", async () => {
  await onSheet(seam, "Team", (sheet) => {
    sheet.getRange("B1").values = [[50]];
  });
  const read = await onSheet(seam, "Other", async (sheet, context) => {
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([[100]]);
});

test("a conditional format of an add-in's is shown at once", async () => {
  const looks = createLooks(seam.workbook, engine);
  await onSheet(seam, "Team", (sheet) => {
    const { custom } = sheet.getRange("A1:B2").conditionalFormats.add("Custom");
    custom.rule.formula = "=$B1>4";
    custom.format.fill.color = "#FFC000";
  });
  const fill = (row: number) => looks.lookAt(seam.sheet("Team"), { row: asRow(row), column: asColumn(0) }).fillColor;
  expect([fill(0), fill(1)]).toEqual(["#FFC000", undefined]);
  await onSheet(seam, "Team", (sheet) => {
    sheet.getRange("B1:B2").values = [[1], [9]];
  });
  expect([fill(0), fill(1)]).toEqual([undefined, "#FFC000"]);
});
