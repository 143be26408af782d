import { asColumn, asRow } from "../../../src/workbook/address";
import { areaOf } from "../../../src/workbench/model/areas";
import { cellAt } from "../../../src/workbench/model/cells";
import { formatCells } from "../../../src/workbench/model/formatCells";
import { tell } from "../../../src/workbench/model/workbench";
import { putFormula } from "../../../src/workbench/model/write";
import { areaAt } from "../../support/officeSeam";
import { calculated, type Calculated } from "./calculated";

const A1 = { row: asRow(0), column: asColumn(0) };

describe("a formula follows what it reads", () => {
  test("directly, over other formulas, and from another sheet", () => {
    const book = calculated({ Team: [[1, "=A1+1", "=B1*10"]], Sum: [["=SUM(Team!A1:C1)"]] });
    expect(book.values("A1:C1")).toEqual([[1, 2, 20]]);
    expect(book.value("Sum!A1")).toBe(23);
    book.user.write("Team", "A1", 5);
    expect(book.value("Sum!A1")).toBe(71);
    expect(book.values("A1:C1")).toEqual([[5, 6, 60]]);
  });

  test("in whole columns, where something is added below", () => {
    const book = calculated({ Team: [[1, "=SUM(A:A)"], [2]] });
    book.user.write("Team", "A9", 10);
    expect(book.value("B1")).toBe(13);
  });

  test("in large areas, wherever one of their cells changes", () => {
    const book = calculated({
      Team: { formulas: { D1: { formula: "SUM(A1:B5000)" }, D2: { formula: "SUM(B4000:B90000)" } } },
    });
    book.user.write("Team", "A4999:B5000", 1);
    book.user.write("Team", "B80000", 5);
    expect(book.values("D1:D2")).toEqual([[4], [7]]);
    book.user.write("Team", "A4999:C99999", "");
    expect(book.values("D1:D2")).toEqual([[0], [0]]);
  });

  test("when its cell gets another formula, a value or nothing", () => {
    const book = calculated({ Team: [[1, "=A1", "=B1+1"]] });
    book.user.write("Team", "B1", "=A1*100");
    expect(book.value("C1")).toBe(101);
    book.user.write("Team", "B1", 7);
    expect(book.value("C1")).toBe(8);
    book.user.write("Team", "B1", "");
    expect(book.value("C1")).toBe(1);
    book.user.write("Team", "A1", 50);
    expect(book.values("B1:C1")).toEqual([["", 1]]);
  });

  test("whatever is written first", () => {
    const book = calculated({ Team: [["=B1+1"]] });
    book.user.write("Team", "B1:C1", [["=C1+1", "=D1+1"]]);
    book.user.write("Team", "D1", 1);
    expect(book.values("A1:D1")).toEqual([[4, 3, 2, 1]]);
  });

  test("while it keeps its look, and its cell its formula", async () => {
    const book = calculated({ Team: [[1, "=A1+1"]] });
    const sheet = book.sheet("Team");
    book.user.write("Team", "A1", 2);
    formatCells(book.bench, sheet, [areaAt("B1")], (style) => ({ ...style, font: { ...style.font, bold: true } }));
    book.user.write("Team", "A1", 3);
    await book.engine.settled();
    expect(cellAt(sheet, 0, 1)).toEqual({ content: 4, formula: "A1+1", style: 1 });
  });
});

describe("errors", () => {
  test("go from cell to cell as values", () => {
    const book = calculated({ Team: [["=1/0", "=A1+1", "=IFERROR(B1,0)", "=SUM(A1:B1)"]] });
    expect(book.values("A1:D1")).toEqual([["#DIV/0!", "#DIV/0!", 0, "#DIV/0!"]]);
    expect(book.content("A1")).toEqual({ kind: "error", code: "#DIV/0!" });
  });

  test("of a formula that cannot be read stay in its cell", () => {
    const book = calculated({ Team: { formulas: { A1: { formula: "((" }, B1: { formula: "1+1" } } } });
    expect(book.values("A1:B1")).toEqual([["#NAME?", 2]]);
  });
});

describe("circular references are errors", () => {
  test.each<[string, string[], unknown[]]>([
    ["a cell that reads itself", ["=A1+1"], ["#CIRC!"]],
    ["cells that read each other", ["=B1", "=A1", "=B1+1"], ["#CIRC!", "#CIRC!", "#CIRC!"]],
    ["an area that has the cell itself", ["=SUM(A1:C1)", "1"], ["#CIRC!", 1]],
    ["whatever is made of the error", ["=IFERROR(B1,1)", "=IFERROR(A1,2)"], ["#CIRC!", "#CIRC!"]],
    ["but not what is never looked at", ["=IF(B1,A1,7)", "FALSE"], [7, false]],
  ])("%s", (_, row, expected) => {
    const book = calculated({ Team: [row] });
    expect(book.values("A1:C1")[0]?.slice(0, expected.length)).toEqual(expected);
  });

  test("of very many cells, too", () => {
    const count = 1000;
    const rows = Array.from({ length: count }, (_, row) => [row === 0 ? `=A${count}` : `=A${row}+1`]);
    const book = calculated({ Team: rows });
    expect(new Set(book.values(`A1:A${count}`).flat())).toEqual(new Set(["#CIRC!"]));
  });

  test("until the circle is broken", () => {
    const book = calculated({ Team: [["=B1", "=A1"]] });
    expect(book.value("A1")).toBe("#CIRC!");
    book.user.write("Team", "B1", 5);
    expect(book.values("A1:B1")).toEqual([[5, 5]]);
  });
});

describe("many formulas", () => {
  const COUNT = 20_000;

  test("that each need the one before are calculated from either end", () => {
    const rows = Array.from({ length: COUNT }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]);
    const book = calculated({ Team: rows });
    expect(book.value(`A${COUNT}`)).toBe(COUNT);
    book.user.write("Team", "A1", 11);
    expect(book.value(`A${COUNT}`)).toBe(COUNT + 10);
  });

  test("that each need the one after are calculated little by little", async () => {
    const rows = Array.from({ length: COUNT }, (_, row) => [row === COUNT - 1 ? 1 : `=A${row + 2}+1`]);
    const book = calculated({ Team: rows });
    await book.engine.settled();
    expect(book.value("A1")).toBe(COUNT);
    book.user.write("Team", `A${COUNT}`, "=A1");
    await book.engine.settled();
    expect(new Set(book.values(`A1:A${COUNT}`).flat())).toEqual(new Set(["#CIRC!"]));
  });

  test("are calculated without being asked for, and word of it goes round", async () => {
    const rows = Array.from({ length: COUNT }, (_, row) => [row, `=A${row + 1}*2`]);
    const book = calculated({ Team: rows, Other: [[1]] });
    await book.engine.settled();
    const heard: string[] = [];
    book.bench.listeners.add((event) => {
      if (event.kind === "look-changed") heard.push(event.sheet.name);
    });
    book.user.write("Team", `A1:A${COUNT}`, 4);
    await book.engine.settled();
    expect(new Set(heard)).toEqual(new Set(["Team"]));
    expect(book.values("B1:B2")).toEqual([[8], [8]]);
  });

  test("nested as deeply as a formula allows are calculated", () => {
    const nested = `${"(".repeat(2000)}1${")".repeat(2000)}`;
    const added = Array.from({ length: 2000 }, () => "1").join("+");
    const book = calculated({ Team: { formulas: { A1: { formula: added }, A2: { formula: `ABS${nested}` } } } });
    expect(book.value("A1")).toBe(2000);
    expect([1, "#NAME?", "#VALUE!"]).toContain(book.value("A2"));
  });
});

describe("when cells move", () => {
  test.each<[string, (book: Calculated) => void, string, unknown]>([
    [
      "rows are inserted above",
      ({ user }) => {
        user.insertRows("Team", 1, 2);
      },
      "B5",
      6,
    ],
    [
      "rows are inserted between",
      ({ user }) => {
        user.insertRows("Team", 2, 1);
      },
      "B4",
      6,
    ],
    [
      "a row is deleted",
      ({ user }) => {
        user.remove("Team", "2:2");
      },
      "B2",
      4,
    ],
    [
      "columns are inserted",
      ({ user }) => {
        user.insert("Team", "A:A", "Right");
      },
      "C3",
      6,
    ],
    [
      "what is read is deleted",
      ({ user }) => {
        user.remove("Team", "A:A", "Left");
      },
      "A3",
      "#REF!",
    ],
    [
      "a cell is inserted",
      ({ user }) => {
        user.insert("Team", "A1", "Down");
      },
      "B3",
      6,
    ],
  ])("%s, formulas follow", (_, change, address, expected) => {
    // prettier-ignore
    const book = calculated({ Team: [[1], [2], [3, "=SUM(A1:A3)"]] });
    expect(book.value("B3")).toBe(6);
    change(book);
    expect(book.value(address)).toBe(expected);
    const below = address.replace(/\d+/, (row) => String(Number(row) + 5));
    book.user.write("Team", below, `=${address}`);
    expect(book.value(below)).toBe(expected);
  });

  test("an edit still finds those that read it", () => {
    const book = calculated({ Team: [[1], [2, "=A1*10"]] });
    book.user.insertRows("Team", 1, 1);
    book.user.write("Team", "A2", 7);
    expect(book.value("B3")).toBe(70);
    book.user.write("Team", "A1", 100);
    expect(book.value("B3")).toBe(70);
  });
});

describe("sheets", () => {
  test("that are renamed are still read", () => {
    const book = calculated({ Team: [[5]], Sum: [["=Team!A1*2"]] });
    book.user.renameSheet("Team", "My team");
    expect(book.value("Sum!A1")).toBe(10);
    book.user.write("My team", "A1", 6);
    expect(book.value("Sum!A1")).toBe(12);
  });

  test("that are deleted leave #REF! behind", () => {
    const book = calculated({ Team: [[5]], Sum: [["=Team!A1*2"]] });
    expect(book.value("Sum!A1")).toBe(10);
    book.user.deleteSheet("Team");
    expect(book.value("Sum!A1")).toBe("#REF!");
  });

  test("that a formula already names are read once they are there", () => {
    const book = calculated({ Sum: [["=Later!A1+1"]] });
    expect(book.value("A1")).toBe("#REF!");
    book.user.addSheet("Later");
    book.user.write("Later", "A1", 2);
    expect(book.value("Sum!A1")).toBe(3);
  });

  test("are found whatever the case of their names, in quotes where needed", () => {
    const book = calculated({ "Bob's team": [[5]], Sum: [["='bob''s TEAM'!A1"]] });
    expect(book.value("Sum!A1")).toBe(5);
  });
});

describe("tables are read by the names of their columns", () => {
  const open = () =>
    calculated({
      Team: {
        rows: [
          ["Name", "Level", "Next level"],
          ["Ana", 3, "=[@Level]+1"],
          ["Ben", 5, "=Levels[@Level]+1"],
        ],
        tables: { Levels: "A1:C3" },
      },
      Sum: [["=SUM(Levels[Level])", "=COUNTA(Levels[#All])", "=Levels[[#Headers],[Next level]]", "=ROWS(Levels)"]],
    });

  test("in the same row, as a whole, and their headers", () => {
    const book = open();
    expect(book.values("C2:C3")).toEqual([[4], [6]]);
    expect(book.values("Sum!A1:D1")).toEqual([[8, 9, "Next level", 2]]);
  });

  test("and what is gone from them is #REF!", () => {
    const book = open();
    book.user.write("Team", "B1", "Grade");
    expect(book.values("Sum!A1:A1")).toEqual([["#REF!"]]);
    book.user.write("Team", "B1", "Level");
    expect(book.values("Sum!A1:A1")).toEqual([[8]]);
  });

  test("when they grow", () => {
    const book = open();
    const sheet = book.sheet("Team");
    expect(book.value("Sum!A1")).toBe(8);
    book.user.write("Team", "B4", 6);
    const [table] = sheet.tables;
    if (table !== undefined) table.area = areaAt("A1:C4");
    tell(book.bench, { kind: "look-changed", sheet });
    expect(book.value("Sum!A1")).toBe(14);
    book.user.write("Team", "B4", 7);
    expect(book.value("Sum!A1")).toBe(15);
  });
});

describe("names", () => {
  test("stand for cells, values and formulas, those of the sheet first", () => {
    const names = { levels: "=Team!$A$1:$A$2", rate: "=1.5", top: "=MAX(levels)*rate", other: "=Team!A1" };
    const book = calculated(
      { Team: [[2], [4]], Sum: [["=SUM(levels)", "=top", "=Nothing", "=ROWS(LEVELS)"]] },
      { names },
    );
    expect(book.values("Sum!A1:D1")).toEqual([[6, 6, "#NAME?", 2]]);
    book.user.write("Team", "A2", 10);
    expect(book.values("Sum!A1:B1")).toEqual([[12, 15]]);
    book.sheet("Sum").names.push({ name: "rate", formula: "=2", visible: true, comment: "" });
    book.user.write("Team", "A1", 1);
    expect(book.value("Sum!B1")).toBe(20);
  });

  test("that find their range by a calculation follow it", () => {
    const names = { filled: "=OFFSET(Team!$A$1,0,0,COUNT(Team!$A:$A),2)" };
    const book = calculated(
      {
        Team: [
          [1, 2],
          [null, 5],
        ],
        Sum: [["=SUM(filled)"]],
      },
      { names },
    );
    expect(book.value("Sum!A1")).toBe(3);
    book.user.write("Team", "B1", 10);
    expect(book.value("Sum!A1")).toBe(11);
    book.user.write("Team", "A2", 1);
    expect(book.value("Sum!A1")).toBe(17);
  });

  test("that lead to themselves are errors", () => {
    const book = calculated({ Team: [["=loop"]] }, { names: { loop: "=loop+1" } });
    expect(book.value("A1")).toBe("#NAME?");
  });

  test("are followed to something else with the next change", () => {
    const book = calculated({ Team: [[2], [4], ["=point"]] }, { names: { point: "=Team!$A$1" } });
    expect(book.value("A3")).toBe(2);
    const [name] = book.bench.book.names;
    if (name !== undefined) name.formula = "=Team!$A$2";
    book.user.write("Team", "C1", "anything");
    expect(book.value("A3")).toBe(4);
  });
});

describe("what a file says of formulas", () => {
  test("is believed until something changes that they read", async () => {
    const book = calculated({ Team: { rows: [[1]], formulas: { B1: { formula: "A1+1", result: 99 } } } });
    await book.engine.settled();
    expect(book.value("B1")).toBe(99);
    book.user.write("Team", "A1", 2);
    expect(book.value("B1")).toBe(3);
  });

  test("is calculated where it says no result", () => {
    const book = calculated({ Team: { rows: [[1]], formulas: { B1: { formula: "A1+1" } } } });
    expect(book.value("B1")).toBe(2);
  });

  test("is taken in while the workbook is open, too", async () => {
    const book = calculated({ Team: [[1]] });
    const sheet = book.sheet("Team");
    putFormula(book.bench, sheet, { row: asRow(0), column: asColumn(1) }, "A1+1", 99);
    putFormula(book.bench, sheet, { row: asRow(0), column: asColumn(2) }, "A1+2", undefined);
    await book.engine.settled();
    expect(book.values("B1:C1")).toEqual([[99, 3]]);
    book.user.write("Team", "A1", 5);
    expect(book.values("B1:C1")).toEqual([[6, 7]]);
  });
});

describe("a workbook that is calculated by hand", () => {
  test("shows new results when it is told to, new formulas at once", () => {
    const book = calculated({ Team: [[1, "=A1+1"]] });
    expect(book.value("B1")).toBe(2);
    book.bench.book.calculationMode = "Manual";
    book.user.write("Team", "A1", 5);
    book.user.write("Team", "C1", "=A1*2");
    expect(book.values("B1:C1")).toEqual([[2, 10]]);
    tell(book.bench, { kind: "application-called", call: "calculate" });
    expect(book.values("B1:C1")).toEqual([[6, 10]]);
  });

  test("shows them once it is calculated by itself again", () => {
    const book = calculated({ Team: [[1, "=A1+1"]] });
    expect(book.value("B1")).toBe(2);
    book.bench.book.calculationMode = "Manual";
    book.user.write("Team", "A1", 5);
    book.bench.book.calculationMode = "Automatic";
    book.user.write("Team", "D1", "x");
    expect(book.value("B1")).toBe(6);
  });
});

describe("functions that change by themselves", () => {
  test("come to something else with every change", () => {
    const book = calculated({ Team: [["=RAND()", "=A1*1", 3]] });
    const before = book.values("A1:B1");
    book.user.write("Team", "C9", 1);
    expect(book.values("A1:B1")).not.toEqual(before);
    expect(book.value("A1")).toBe(book.value("B1"));
  });

  test("read what they find their way to", () => {
    const book = calculated({
      Team: [
        ["B2", "=INDIRECT(A1)", "=OFFSET(A1,1,1)"],
        [null, 5],
      ],
    });
    expect(book.values("B1:C1")).toEqual([[5, 5]]);
    book.user.write("Team", "B2", 6);
    expect(book.values("B1:C1")).toEqual([[6, 6]]);
    book.user.write("Team", "A1:A3", [["A3"], [null], ["there"]]);
    expect(book.value("B1")).toBe("there");
  });
});

describe("a formula that stands in no cell", () => {
  test("is calculated for one, with or without its equals sign", () => {
    const { engine, sheet } = calculated({
      Team: [
        [1, 2],
        [3, "=A2*10"],
      ],
    });
    expect(engine.evaluate("B2+A1", sheet("Team"), A1)).toBe(31);
    expect(engine.evaluate("=ROW()", sheet("Team"), { row: asRow(4), column: asColumn(0) })).toBe(5);
    expect(engine.evaluate("Z9", sheet("Team"), A1)).toBe(0);
  });

  test("may have many values, as the source of a list has", () => {
    const { engine, sheet } = calculated({ Team: [["low", "high"]], Lists: [["a"], ["b"]] });
    expect(engine.evaluateAll("=Lists!$A$1:$A$2", sheet("Team"), A1)).toEqual([["a"], ["b"]]);
    expect(engine.evaluateAll("A1:B1", sheet("Team"), A1)).toEqual([["low", "high"]]);
  });
});

test("an engine that is disposed of leaves the workbook as it is", async () => {
  const book = calculated({ Team: [[1, "=A1+1"]] });
  await book.engine.settled();
  book.engine.dispose();
  book.user.write("Team", "A1", 5);
  expect(book.value("B1")).toBe(2);
  expect(areaOf(0, 0, 0, 0)).toEqual(areaAt("A1"));
});
