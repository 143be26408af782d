import { areaAt, openOfficeSeam, workbookOf } from "../../support/officeSeam";
import { onSheet } from "../../support/office/run";
import { relativeFormula } from "../../../src/workbench/model/formula/relativeFormula";
import { openWorkbench } from "../../../src/workbench/model/workbench";
import { writeCells } from "../../../src/workbench/model/write";

test("a workbook is plain data: its clone opens in another host, and neither knows of the other", async () => {
  const first = workbookOf({
    Team: { rows: [["a", 1]], tables: { Skills: "A1:B2" }, fills: { B2: "#FF0000" }, protected: ["allowFormatCells"] },
  });
  const clone = openWorkbench(structuredClone(first.book));
  expect(clone.book).toEqual(first.book);
  const seam = openOfficeSeam({ workbook: clone });
  await onSheet(seam, "Team", (sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("A2:B2").values = [["b", "2%"]];
  });
  expect(first.book.sheets[0]?.rows[1]?.cells[0]).toBeUndefined();
  expect(clone.book.sheets[0]?.rows[1]?.cells[0]?.content).toBe("b");
});

test("whoever listens hears of each change once, and of whose doing it is while it happens", async () => {
  const bench = workbookOf({ Team: [] });
  const heard: string[] = [];
  bench.listeners.add(({ kind }) => heard.push(`${bench.actor}: ${kind}`));
  const [sheet] = bench.book.sheets;
  if (sheet !== undefined) writeCells(bench, sheet, areaAt("A1:B2"), 5);
  await onSheet(openOfficeSeam({ workbook: bench }), "Team", (team) => (team.getRange("A1").format.fill.color = "red"));
  expect(heard).toEqual(["user: cells-changed", "add-in: look-changed"]);
});

test.each([
  ["$C2>D$1", 3, 1, "$C5>E$1"],
  ["SUM(A1:$B$2)", 1, 1, "SUM(B2:$B$2)"],
  ['IF("A1"="x",Team!A1,A:A)', 0, 2, 'IF("A1"="x",Team!C1,C:C)'],
  ["$3:4", 2, 5, "$3:6"],
  ["A1", -1, 0, "#REF!"],
  ["LOG10(A1)+A1B2+_A1", 1, 0, "LOG10(A2)+A1B2+_A1"],
])("the formula %s reads %d rows and %d columns further %s", (formula, rows, columns, expected) => {
  expect(relativeFormula(formula, rows, columns)).toBe(expected);
});
