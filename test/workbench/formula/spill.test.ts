import { cellAt } from "../../../src/workbench/model/cells";
import { formatCells } from "../../../src/workbench/model/formatCells";
import { mergeCells } from "../../../src/workbench/model/merges";
import { addTable } from "../../../src/workbench/model/tables";
import { asColumn, asRow } from "../../../src/workbook/address";
import { areaAt } from "../../support/officeSeam";
import { calculate, calculated } from "./calculated";

const B1 = { row: asRow(0), column: asColumn(1) };

describe("an array lies on the cells below and beside its formula", () => {
  test("and goes with it", () => {
    const book = calculated({ Team: [["x"]] });
    book.user.write("Team", "B1", "=SEQUENCE(2,2)");
    expect(book.values("A1:D3")).toEqual([
      ["x", 1, 2, ""],
      ["", 3, 4, ""],
      ["", "", "", ""],
    ]);
    expect(book.engine.spillAt(book.sheet("Team"), B1)).toEqual(areaAt("B1:C2"));
    book.user.write("Team", "B1", "=5");
    expect(book.values("B1:C2")).toEqual([[5, ""], ["", ""]]); // prettier-ignore
    expect(book.engine.spillAt(book.sheet("Team"), B1)).toBeUndefined();
  });

  test("and grows and shrinks with what it reads", () => {
    const book = calculated({ Team: [[3, "=SEQUENCE(A1)", "=SUM(B1:B9)", "=SUM(B1#)"]] });
    expect(book.values("B1:D1")).toEqual([[1, 6, 6]]);
    book.user.write("Team", "A1", 4);
    expect(book.values("B1:D1")).toEqual([[1, 10, 10]]);
    book.user.write("Team", "A1", 2);
    expect(book.values("B1:B4")).toEqual([[1], [2], [""], [""]]);
    expect(book.values("C1:D1")).toEqual([[3, 3]]);
  });

  test("and is read cell by cell, before the formula itself is", () => {
    const book = calculated({ Team: [[1, "=A1:A3*10"], [2], [3, null, "=B3"]] });
    expect(book.value("C3")).toBe(0);
    expect(book.value("B1")).toBe(10);
    expect(book.value("C3")).toBe(30);
    book.user.write("Team", "A3", 5);
    expect(book.value("B3")).toBe(50);
    expect(book.value("C3")).toBe(50);
  });

  test("with 0 where it has empty cells, and errors where it has errors", () => {
    const book = calculated({ Team: [["=A2:A4"], [7], [null], ["#N/A"]] });
    book.user.write("Team", "C1", "=A2:A4");
    expect(book.values("C1:C3")).toEqual([[7], [0], ["#N/A"]]);
  });

  test("whose look they keep", () => {
    const book = calculated({ Team: [["=SEQUENCE(2)"]] });
    const sheet = book.sheet("Team");
    expect(book.value("A1")).toBe(1);
    formatCells(book.bench, sheet, [areaAt("A2")], (style) => ({ ...style, numberFormat: "0.0" }));
    book.user.write("Team", "A1", "=SEQUENCE(2)*5");
    expect(book.values("A1:A2")).toEqual([[5], [10]]);
    expect(cellAt(sheet, 1, 0)?.style).toBe(1);
  });
});

describe("an array that finds something in its way is #SPILL!", () => {
  test("until there is room", () => {
    const book = calculated({ Team: [["=SEQUENCE(3)"], [null], ["in the way"]] });
    expect(book.values("A1:A3")).toEqual([["#SPILL!"], [""], ["in the way"]]);
    book.user.write("Team", "A3", "");
    expect(book.values("A1:A3")).toEqual([[1], [2], [3]]);
  });

  test("when somebody writes into it, who is written stays", () => {
    const book = calculated({ Team: [["=SEQUENCE(3)"]] });
    expect(book.values("A1:A3")).toEqual([[1], [2], [3]]);
    book.user.write("Team", "A2", "mine");
    expect(book.values("A1:A3")).toEqual([["#SPILL!"], ["mine"], [""]]);
    book.user.write("Team", "A2", "");
    expect(book.values("A1:A3")).toEqual([[1], [2], [3]]);
  });

  test("but emptying its cells changes nothing", () => {
    const book = calculated({ Team: [["=SEQUENCE(3)"]] });
    expect(book.value("A3")).toBe("");
    expect(book.value("A1")).toBe(1);
    book.user.write("Team", "A2:A3", "");
    expect(book.values("A1:A3")).toEqual([[1], [2], [3]]);
  });

  test("of another array, which comes first", () => {
    const book = calculated({ Team: [[null, "=SEQUENCE(3)"], ["=SEQUENCE(1,3)"]] });
    expect(book.values("A1:C3")).toEqual([
      ["", 1, ""],
      ["#SPILL!", 2, ""],
      ["", 3, ""],
    ]);
    book.user.write("Team", "B1", "");
    expect(book.values("A2:C2")).toEqual([[1, 2, 3]]);
  });

  test("at the end of the sheet, on merged cells, and in tables", () => {
    const book = calculated({ Team: [["Name"], ["=SEQUENCE(2)"]] });
    const sheet = book.sheet("Team");
    book.user.write("Team", "XFD1", "=SEQUENCE(1,2)");
    mergeCells(book.bench, sheet, areaAt("C2:D2"), false);
    book.user.write("Team", "C1", "=SEQUENCE(2)");
    addTable(book.bench, sheet, areaAt("A1:A2"), true);
    expect(["XFD1", "C1", "A2"].map(book.value)).toEqual(["#SPILL!", "#SPILL!", "#SPILL!"]);
  });
});

test("arrays that need each other in a circle end in an error", async () => {
  const book = calculated({ Team: [["=COUNT(B2:B5)", "=SEQUENCE(IF(A1>0,1,2))"]] });
  await book.engine.settled();
  expect(["#CIRC!"]).toContain(book.value("B1"));
});

test("arrays follow when cells move, and leave nothing behind", () => {
  const book = calculated({ Team: [["=SEQUENCE(2,2)"], [], ["below", "=SUM(A1#)"]] });
  expect(book.values("A1:B2")).toEqual([[1, 2], [3, 4]]); // prettier-ignore
  book.user.insertRows("Team", 1, 1);
  expect(book.values("A1:B4")).toEqual([["", ""], [1, 2], [3, 4], ["below", 10]]); // prettier-ignore
  book.user.insertRows("Team", 3, 1);
  expect(book.values("A1:B5")).toEqual([["", ""], [1, 2], [3, 4], ["", ""], ["below", 10]]); // prettier-ignore
});

test("arrays of a workbook that was stored with them are taken for such", () => {
  const first = calculated({ Team: [[2, "=SEQUENCE(A1)"]] });
  expect(first.value("B1")).toBe(1);
  expect(first.value("B2")).toBe(2);
  first.engine.dispose();
  const second = calculate(first.bench);
  expect(second.values("B1:B3")).toEqual([[1], [2], [""]]);
  second.user.write("Team", "A1", 3);
  expect(second.values("B1:B3")).toEqual([[1], [2], [3]]);
  second.user.write("Team", "A1", 1);
  expect(second.values("B1:B3")).toEqual([[1], [""], [""]]);
});

test("a single value that is in line is asked for with @", () => {
  const book = calculated({ Team: [[1, "=@A1:A3"], [2, "=@A1:A3"], [3], [null, "=@A1:A3"]] });
  expect(book.values("B1:B4")).toEqual([[1], [2], [""], ["#VALUE!"]]);
});
