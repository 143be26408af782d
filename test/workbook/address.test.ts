import fc from "fast-check";
import {
  asColumn,
  asRow,
  columnName,
  contains,
  formatArea,
  formatCell,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  parseCell,
  parseColumn,
} from "../../src/workbook/address";

const cells = fc.record({
  row: fc.nat(MAX_ROWS - 1).map(asRow),
  column: fc.nat(MAX_COLUMNS - 1).map(asColumn),
});

describe("A1 addresses", () => {
  test("every cell is read back from its address", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        expect(parseCell(formatCell(cell))).toEqual(cell);
      }),
    );
  });

  test("every area is read back from its address, whichever corners are named", () => {
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        const area = parseArea(`${formatCell(a)}:${formatCell(b)}`);
        expect(area && parseArea(formatArea(area))).toEqual(area);
        expect(area && contains(area, a) && contains(area, b)).toBe(true);
      }),
    );
  });

  test("columns follow each other as in Excel", () => {
    expect(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"].map(parseColumn)).toEqual([
      0, 25, 26, 51, 52, 701, 702, 16_383,
    ]);
    expect(columnName(asColumn(MAX_COLUMNS - 1))).toBe("XFD");
  });

  test("dollar signs and small letters make no difference", () => {
    expect(parseCell("$d$17")).toEqual({ row: 16, column: 3 });
  });

  test.each(["", "17", "D", "D0", "XFE1", "A1048577", "A1:B2:C3", "Sheet1!A1", "-A1"])("%j is no cell", (address) => {
    expect(parseCell(address)).toBeUndefined();
    expect(parseArea(address)).toBeUndefined();
  });
});
