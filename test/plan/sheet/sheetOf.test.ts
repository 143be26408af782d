import { cell, rowOf, sharedCells, type CellRow } from "../../../src/plan/sheet/cells";
import { sheetOf } from "../../../src/plan/sheet/sheetOf";
import { formatArea } from "../../../src/workbook/address";

const HEADING = rowOf("heading", "Person", "Level");
const ANNA = rowOf("text", "Anna", 5);

const widthsOf = (rows: readonly CellRow[], widths?: readonly (number | undefined)[]): number[] => [
  ...sheetOf({ name: "Team", blocks: [{ rows }], ...(widths && { widths }) }).columnWidths.values(),
];

const heightsOf = (rows: readonly CellRow[]): [number, number][] => [
  ...sheetOf({ name: "Team", blocks: [{ rows }], widths: [20] }).rowHeights,
];

describe("a new sheet", () => {
  it("has its blocks one below the other with an empty row between, and none for a block without rows", () => {
    const { cells } = sheetOf({ name: "Team", blocks: [{ rows: [HEADING, ANNA] }, { rows: [] }, { rows: [ANNA] }] });
    expect(cells).toEqual([HEADING, ANNA, [], ANNA]);
  });

  it("ends each row with the last cell that holds something", () => {
    const { cells } = sheetOf({ name: "Team", blocks: [{ rows: [[cell("Anna"), undefined, cell(5), undefined]] }] });
    expect(cells[0]).toEqual([cell("Anna"), undefined, cell(5)]);
  });

  it("has a table over all rows of its block, as wide as the heading", () => {
    const rows = [HEADING, ANNA, rowOf("text", "Bert")];
    const { tables } = sheetOf({ name: "Team", blocks: [{ rows: [ANNA] }, { rows, table: "Team" }] });
    expect(tables.map(({ name, area }) => [name, formatArea(area)])).toEqual([["Team", "A3:B5"]]);
  });

  it("draws bars below the heading of the block that has them", () => {
    const block = { rows: [HEADING, ANNA, ANNA], bars: { from: 1, to: 1 } };
    const { formats } = sheetOf({ name: "Team", blocks: [{ rows: [ANNA] }, block] });
    expect(formats.flatMap(({ areas }) => areas.map(formatArea))).toEqual(["B4:B5"]);
  });

  it("keeps its heading rows in sight and prints them on each page", () => {
    const sheet = sheetOf({ name: "Team", blocks: [{ rows: [HEADING, ANNA] }], headingRows: 1 });
    expect(sheet).toMatchObject({ frozenRows: 1, print: { landscape: true, repeatRows: 1 } });
  });
});

describe("the columns of a new sheet", () => {
  it("are as wide as their content, within limits, or as they are told to be", () => {
    const rows = [rowOf("text", "A", "An entry of some length", "long ".repeat(40), "A")];
    const [narrow = 0, fitting = 0, wide = 0, told] = widthsOf(rows, [undefined, undefined, undefined, 30]);
    expect(fitting).toBeGreaterThanOrEqual("An entry of some length".length);
    expect(narrow).toBeLessThan(fitting);
    expect(wide).toBe(60);
    expect(told).toBe(30);
  });

  it("are not widened by a title, which may reach over its neighbours", () => {
    expect(widthsOf([rowOf("title", "A title that is longer than anything below"), rowOf("text", "A")])).toEqual(
      widthsOf([rowOf("text", "A")]),
    );
  });

  it("have twice the room for the characters of Chinese, Japanese and Korean", () => {
    expect(widthsOf([rowOf("text", "スキルマトリックス")])).toEqual(widthsOf([rowOf("text", "a".repeat(18))]));
  });
});

describe("the rows of a new sheet", () => {
  it("are as high as the text that wraps in them needs, line breaks included", () => {
    const [two, three] = heightsOf([rowOf("wrapped", "a".repeat(30)), rowOf("wrapped", "a\nb\nc")]);
    expect(two?.[1]).toBe(30);
    expect(three?.[1]).toBe(45);
  });

  it("keep the usual height where nothing wraps", () => {
    expect(heightsOf([rowOf("text", "a".repeat(300)), rowOf("wrapped", "short")])).toEqual([]);
  });
});

describe("a cell of a new sheet", () => {
  it("holds no more than Excel's cells do, and no half of a character", () => {
    const { content } = cell(`${"a".repeat(32_766)}😀`);
    expect(content).toBe("a".repeat(32_766));
  });

  it("is shared by all that hold the same", () => {
    const text = sharedCells("text");
    expect(text("Anna")).toBe(text("Anna"));
    expect(text("5")).not.toEqual(text(5));
  });
});
