import { createLooks, type Looks, type ShownLook } from "../../../src/workbench/formula/looks";
import { addFormat, setPriority } from "../../../src/workbench/model/addFormat";
import type {
  ConditionalFormat,
  CustomFormat,
  DataBarFormat,
  FormatPaint,
} from "../../../src/workbench/model/conditionalFormat";
import { formatCells } from "../../../src/workbench/model/formatCells";
import { tell } from "../../../src/workbench/model/workbench";
import { areaAt, type SheetPlan } from "../../support/officeSeam";
import { calculated, type Calculated } from "./calculated";

interface Shown extends Calculated {
  readonly looks: Looks;
  readonly look: (address: string) => ShownLook;
  readonly text: (address: string) => string;
  /** The fills of the cells of an area, or a dot where a cell has none from a format. */
  readonly fills: (address: string) => string[];
}

function shown(plan: SheetPlan): Shown {
  const book = calculated({ Team: plan, Other: [[1]] });
  const sheet = book.sheet("Team");
  const looks = createLooks(book.bench, book.engine);
  const at = (address: string) => {
    const { top, left } = areaAt(address);
    return { row: top, column: left };
  };
  const look = (address: string) => looks.lookAt(sheet, at(address));
  return {
    ...book,
    looks,
    look,
    text: (address) => looks.textAt(sheet, at(address)),
    fills: (address) => {
      const { top, left, bottom, right } = areaAt(address);
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
      return rows.map((row) =>
        Array.from({ length: right - left + 1 }, (_, index) => {
          const cell = { row: row as typeof top, column: (left + index) as typeof left };
          return looks.lookAt(sheet, cell).fillColor?.slice(1, 2) ?? ".";
        }).join(""),
      );
    },
  };
}

const RED = "#F00000";
const GREEN = "#A0FF00";

/** Puts a format behind all others. */
function paint(
  book: Shown,
  areas: readonly string[],
  formula: string,
  given: Partial<FormatPaint>,
  stopIfTrue = false,
): CustomFormat {
  const sheet = book.sheet("Team");
  const format: CustomFormat = {
    id: formula,
    areas: areas.map(areaAt),
    stopIfTrue,
    type: "Custom",
    formula,
    paint: { borders: {}, ...given },
  };
  sheet.formats.push(format);
  tell(book.bench, { kind: "look-changed", sheet });
  return format;
}

const ROWS = [
  ["Ana", "ITMG", 5],
  ["Ben", "PROG", 2],
  ["Chie", "ITMG", 6],
];

describe("a conditional format paints the cells for which its formula holds", () => {
  test("references go along from cell to cell but for what has a dollar sign", () => {
    const book = shown({ rows: ROWS });
    paint(book, ["A1:C3"], '=$B1="itmg"', { fillColor: RED });
    expect(book.fills("A1:D4")).toEqual(["FFF.", "....", "FFF.", "...."]);
  });

  test("in all of its areas, from the first cell of the first one", () => {
    const book = shown({ rows: ROWS });
    paint(book, ["C2:C3", "C1"], "=C2>4", { fillColor: RED });
    expect(book.fills("A1:C3")).toEqual(["..F", "...", "..F"]);
    book.user.write("Team", "XFD1048576", 9);
    paint(book, ["B1"], '=A1<>""', { fillColor: GREEN });
    expect(book.fills("A1:C3")).toEqual([".AF", "...", "..F"]);
  });

  test.each([
    ["=TRUE", "F"],
    ["=5", "F"],
    ["=0", "."],
    ['="TRUE"', "."],
    ["=1/0", "."],
    ["=Nowhere!A1", "."],
    ["=COUNTIF($B$1:$B$3,$B1)>1", "F"],
    ['=SUM(--($B$1:$B$3="ITMG"))=2', "F"],
    ["=MATCH($B1,Other!$A:$A,0)", "."],
    ["=A0", "."],
    ["=OFFSET(A1,-1,0)=1", "."],
  ])("%s paints %s", (formula, expected) => {
    const book = shown({ rows: ROWS });
    paint(book, ["A1"], formula, { fillColor: RED });
    expect(book.fills("A1")).toEqual([expected]);
  });

  test("over the cell's own look, which stays below", () => {
    const book = shown({ rows: ROWS, fills: { A1: GREEN }, bold: ["A1"] });
    paint(book, ["A1"], "=TRUE", {
      fontColor: RED,
      italic: true,
      numberFormat: "0.00",
      borders: { EdgeTop: { style: "Continuous", color: RED } },
    });
    const look = book.look("A1");
    expect(look).toMatchObject({
      fontColor: RED,
      italic: true,
      numberFormat: "0.00",
      borders: { EdgeTop: { style: "Continuous" } },
    });
    expect([look.style.fill.color, look.style.font.bold, look.fillColor, look.bold]).toEqual([
      GREEN,
      true,
      undefined,
      undefined,
    ]);
  });
});

describe("of several formats", () => {
  test("the first that says something of a part counts, and the others fill in", () => {
    const book = shown({ rows: ROWS });
    paint(book, ["A1:C3"], "=$C1>4", { fillColor: RED });
    paint(book, ["A1:A3"], "=TRUE", { fillColor: GREEN, bold: true });
    expect(book.fills("A1:B3")).toEqual(["FF", "A.", "FF"]);
    expect(["A1", "A2", "B1"].map((address) => book.look(address).bold)).toEqual([true, true, undefined]);
  });

  test("one that stops keeps those after it away where it holds", () => {
    const book = shown({ rows: ROWS });
    paint(book, ["A1:A3"], "=$C1>4", { bold: true }, true);
    paint(book, ["A1:A3"], "=TRUE", { fillColor: RED });
    expect(book.fills("A1:A3")).toEqual([".", "F", "."]);
  });

  test("another comes first once it is put there", () => {
    const book = shown({ rows: ROWS });
    paint(book, ["A1"], "=TRUE", { fillColor: RED });
    const second = paint(book, ["A1"], "=TRUE", { fillColor: GREEN });
    expect(book.fills("A1")).toEqual(["F"]);
    setPriority(book.sheet("Team"), second, 0);
    tell(book.bench, { kind: "look-changed", sheet: book.sheet("Team") });
    expect(book.fills("A1")).toEqual(["A"]);
  });
});

describe("looks follow", () => {
  test.each<[string, (book: Shown) => void, string[]]>([
    [
      "a value in the same row",
      ({ user }) => {
        user.write("Team", "B2", "ITMG");
      },
      ["FFF", "FFF", "FFF"],
    ],
    [
      "a value that is cleared",
      ({ user }) => {
        user.write("Team", "B1:B3", "");
      },
      ["...", "...", "..."],
    ],
    [
      "a formula that comes to something else",
      ({ user }) => {
        user.write("Team", "B1:B3", [["=E1"], ["=E1"], ["=E1"]]);
        user.write("Team", "E1", "ITMG");
      },
      ["FFF", "FFF", "FFF"],
    ],
    [
      "rows that are inserted",
      ({ user }) => {
        user.insertRows("Team", 1, 1);
      },
      ["...", "FFF", "..."],
    ],
    [
      "the format's end",
      (book) => {
        book.sheet("Team").formats = [];
        tell(book.bench, { kind: "look-changed", sheet: book.sheet("Team") });
      },
      ["...", "...", "..."],
    ],
  ])("%s", (_, change, expected) => {
    // prettier-ignore
    const book = shown({ rows: ROWS });
    paint(book, ["A1:C3"], '=$B1="ITMG"', { fillColor: RED });
    expect(book.fills("A1:C3")).toEqual(["FFF", "...", "FFF"]);
    change(book);
    expect(book.fills("A1:C3")).toEqual(expected);
  });

  test("what another sheet says, and what lies in an area", () => {
    const book = shown({ rows: ROWS });
    paint(book, ["A1:C3"], "=$C1>=Other!$A$1+SUM($E$1:$E$9)", { fillColor: RED });
    expect(book.fills("A1:C3")).toEqual(["FFF", "FFF", "FFF"]);
    book.user.write("Other", "A1", 5);
    expect(book.fills("A1:C3")).toEqual(["FFF", "...", "FFF"]);
    book.user.write("Team", "E9", 1);
    expect(book.fills("A1:C3")).toEqual(["...", "...", "FFF"]);
  });

  test("cells above and beside, as the formula reads them", () => {
    const book = shown({
      rows: [
        [1, 1],
        [1, 2],
        [3, 3],
      ],
    });
    paint(book, ["A2:B3"], "=A1=B2", { fillColor: RED });
    expect(book.fills("A1:B3")).toEqual(["..", "..", ".."]);
    book.user.write("Team", "B3", 1);
    expect(book.fills("A1:B3")).toEqual(["..", "..", "F."]);
  });

  test("very many changes at once", () => {
    const book = shown({ rows: ROWS });
    paint(book, ["A1:A3000"], "=$B1=7", { fillColor: RED });
    expect(book.fills("A2999:A3000")).toEqual([".", "."]);
    for (let row = 1; row <= 3000; row++) book.user.write("Team", `B${row}`, 7);
    expect(book.fills("A2999:A3000")).toEqual(["F", "F"]);
  });

  test("custom functions whose answers come", async () => {
    const book = shown({ rows: [["ITMG", "=SKILL.X(A1)"]] });
    paint(book, ["A1"], "=$B1>4", { fillColor: RED });
    book.engine.register(["SKILL.X"], () => Promise.resolve(5));
    expect(book.fills("A1")).toEqual(["."]);
    await book.engine.settled();
    expect(book.fills("A1")).toEqual(["F"]);
  });
});

test("a look is the same object as long as nothing changes, and for cells that look the same", () => {
  const book = shown({ rows: ROWS });
  paint(book, ["A1:C3"], '=$B1="ITMG"', { fillColor: RED });
  expect(book.look("A1")).toBe(book.look("A1"));
  expect(book.look("A1")).toBe(book.look("C3"));
  expect(book.look("A2")).toBe(book.look("Z9"));
});

describe("data bars", () => {
  function bars(
    book: Shown,
    areas: readonly string[],
    change: (format: DataBarFormat) => void = () => undefined,
  ): void {
    const sheet = book.sheet("Team");
    const format = addFormat(book.bench, sheet, areas.map(areaAt), "DataBar");
    if (format.type === "DataBar") change(format);
    tell(book.bench, { kind: "look-changed", sheet });
  }
  const shares = (book: Shown, ...addresses: string[]) => addresses.map((address) => book.look(address).bar?.share);

  test("are as long as a number's share of the largest in all areas", () => {
    const book = shown({ rows: [[5, "x", 20], [10, null, 0], [-5]] });
    bars(book, ["A1:B2", "C1:C2"]);
    expect(shares(book, "A1", "A2", "C1", "C2", "B1", "B2", "A3")).toEqual([
      0.25,
      0.5,
      1,
      0,
      undefined,
      undefined,
      undefined,
    ]);
    expect(book.look("A1").bar).toEqual({ share: 0.25, colour: "#638EC6", isOnly: false });
  });

  test("become shorter when a larger number comes", async () => {
    const book = shown({ rows: [[5], [10], ["=A4*2"], [1]] });
    bars(book, ["A1:A3"]);
    await book.engine.settled();
    expect(shares(book, "A1", "A2", "A3")).toEqual([0.5, 1, 0.2]);
    book.user.write("Team", "A4", 10);
    await book.engine.settled();
    expect(shares(book, "A1", "A2", "A3")).toEqual([0.25, 0.5, 1]);
  });

  test("reach from negative numbers on, and keep to bounds that are numbers", () => {
    const book = shown({ rows: [[-10], [0], [10]] });
    bars(book, ["A1:A3"]);
    expect(shares(book, "A1", "A2", "A3")).toEqual([0, 0.5, 1]);
    bars(book, ["A1:A3"], ({ bar }) => {
      bar.lowerBoundRule = { type: "Number", formula: "=0" };
      bar.upperBoundRule = { type: "Number", formula: "5" };
      bar.showDataBarOnly = true;
      bar.positive.fillColor = RED;
    });
    expect(book.look("A3").bar).toEqual({ share: 1, colour: RED, isOnly: true });
    expect(shares(book, "A1", "A2")).toEqual([0, 0]);
  });

  test("lie beside what other formats paint", () => {
    const book = shown({ rows: [[5]] });
    bars(book, ["A1"]);
    paint(book, ["A1"], "=TRUE", { fillColor: RED });
    expect(book.look("A1")).toMatchObject({ fillColor: RED, bar: { share: 1 } });
  });
});

describe("the user's own formats of other kinds", () => {
  const own = (book: Shown, format: Partial<ConditionalFormat>): void => {
    const sheet = book.sheet("Team");
    sheet.formats.push({ id: "own", areas: [areaAt("C1:C3")], stopIfTrue: false, ...format } as ConditionalFormat);
    tell(book.bench, { kind: "look-changed", sheet });
  };
  const source = (operator?: string) => ({
    rule: {
      xml: `<cfRule type="cellIs" priority="1"${operator === undefined ? "" : ` operator="${operator}"`}><formula>x</formula></cfRule>`,
    },
    paint: { fill: RED, border: {} },
  });

  test.each<[string, string[], string[]]>([
    ["greaterThan", ["4"], ["F", ".", "F"]],
    ["lessThanOrEqual", ["$C$2"], [".", "F", "."]],
    ["equal", ["5"], ["F", ".", "."]],
    ["notEqual", ["5"], [".", "F", "F"]],
    ["between", ["6", "5"], ["F", ".", "F"]],
    ["notBetween", ["5", "6"], [".", "F", "."]],
    ["unheardOf", ["5"], [".", ".", "."]],
  ])("that compare a cell (%s) are drawn", (operator, formulas, expected) => {
    const book = shown({ rows: ROWS });
    own(book, { type: "CellValue", formulas, source: source(operator) });
    expect(book.fills("C1:C3")).toEqual(expected);
  });

  test("that look for a text are drawn", () => {
    const book = shown({ rows: ROWS });
    own(book, {
      type: "ContainsText",
      areas: [areaAt("B1:B3")],
      formulas: ['NOT(ISERROR(SEARCH("tm",B1)))'],
      source: source(),
    });
    expect(book.fills("B1:B3")).toEqual(["F", ".", "F"]);
  });

  test.each([
    { type: "ColorScale" },
    { type: "TopBottom", formulas: [], source: source() },
    { type: "CellValue" },
    { type: "CellValue", formulas: ["1"], source: "whatever" },
    { type: "ContainsText", source: null },
  ])("that cannot be read are left alone: %j", (format) => {
    const book = shown({ rows: ROWS });
    own(book, format as Partial<ConditionalFormat>);
    expect(book.fills("C1:C3")).toEqual([".", ".", "."]);
  });
});

describe("what cells show", () => {
  test("goes by their number format, or that of a conditional format", () => {
    const book = shown({ rows: [[0.5, "=A1*2", "#N/A", "text", true]], numberFormats: { "A1:B1": "0%" } });
    expect(["A1", "B1", "C1", "D1", "E1", "F1"].map(book.text)).toEqual(["50%", "100%", "#N/A", "text", "TRUE", ""]);
    paint(book, ["A1"], "=TRUE", { numberFormat: "0.00" });
    expect(book.text("A1")).toBe("0.50");
  });

  test("follows a cell that is formatted anew", () => {
    const book = shown({ rows: [[45418]] });
    expect(book.text("A1")).toBe("45418");
    formatCells(book.bench, book.sheet("Team"), [areaAt("A1")], (style) => ({ ...style, numberFormat: "yyyy-mm-dd" }));
    expect(book.text("A1")).toBe("2024-05-06");
  });
});
