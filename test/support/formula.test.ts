import { asColumn, asRow, formatCell } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import { evaluator, paints, type FormulaValue } from "./formula";

const A1 = { row: asRow(0), column: asColumn(0) };
const B3 = { row: asRow(2), column: asColumn(1) };
const CELLS: Readonly<Record<string, CellValue>> = {
  A1: "Text",
  C1: { kind: "error", code: "#REF!" },
  D1: 5,
  E1: { kind: "percent", fraction: 0.5 },
  B3: "below",
};

const valueOf = (formula: string, at = A1): FormulaValue =>
  evaluator(formula, A1)(at, (cell) => CELLS[formatCell(cell)]);

test.each<[string, FormulaValue]>([
  ['A1="TEXT"', true],
  ['B1=""', true],
  ["B1=0", true],
  ['D1="5"', false],
  ["D1&E1", "50.5"],
  ["TRUE&1", "TRUE1"],
  ['FIND("x",A1)', 3],
  ['ISNUMBER(FIND("t*",A1))', false],
  ['TRIM("  a   b ")', "a b"],
  ['TRIM("a\u00A0\u00A0b")', "a\u00A0\u00A0b"],
  ['LOWER(SUBSTITUTE(A1,"t","d"))', "texd"],
  ['N("any text")=0', true],
  ["AND(TRUE,C1)", { error: "#REF!" }],
  ["OR(TRUE,C1)", { error: "#REF!" }],
  ["LOWER(C1)", { error: "#REF!" }],
  ['C1=""', { error: "#REF!" }],
  ["IFERROR(C1,FALSE)", false],
  ["ISERROR(C1)", true],
  ['NOT("word")', { error: "#VALUE!" }],
])("%s comes to what it comes to in Excel", (formula, expected) => {
  expect(valueOf(formula)).toEqual(expected);
});

test("references move with the cell, unless a dollar sign holds them", () => {
  expect(valueOf("A1", B3)).toBe("below");
  expect(valueOf("$A$1", B3)).toBe("Text");
  expect(valueOf("$B1", B3)).toBe("below");
  expect(valueOf("D$1", { row: asRow(2), column: asColumn(0) })).toBe(5);
});

test.each<[string, string]>([
  ["a text of more than 255 characters", `"${"a".repeat(256)}"=A1`],
  ["a formula of more than 8,192 characters", Array.from({ length: 3_000 }, () => "A1").join("&")],
  ["a reference to another sheet", "Other!A1=1"],
  ["a list", '{"a","b"}=A1'],
  ["a bracket that is not closed", "AND(TRUE"],
  ["more arguments than a function takes", "NOT(TRUE,FALSE)"],
  ["a line break in a text", '"a\nb"=A1'],
])("%s is refused", (_, formula) => {
  expect(() => evaluator(formula, A1)).toThrow();
});

test("a format paints for what is true or a number other than 0, not for texts and errors", () => {
  expect([true, 1, false, 0, "TRUE", undefined, { error: "#N/A" }].map(paints)).toEqual([
    ...[true, true, false],
    ...[false, false, false, false],
  ]);
});
