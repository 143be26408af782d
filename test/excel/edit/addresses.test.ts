import fc from "fast-check";
import { addressesOf, areasOfCells } from "../../../src/excel/edit/addresses";
import { coveringBlocks, inParts, inTrips } from "../../../src/excel/read/blocks";
import { asColumn, asRow, contains, formatArea, type Area, type CellAddress } from "../../../src/workbook/address";
import { areaNamed } from "../../support/named";

const cells = fc.array(fc.record({ row: fc.nat({ max: 12 }).map(asRow), column: fc.nat({ max: 6 }).map(asColumn) }), {
  maxLength: 40,
});

const cellsIn = (areas: readonly Area[]): string[] =>
  areas.flatMap(({ top, left, bottom, right }) => {
    const found: string[] = [];
    for (let row: number = top; row <= bottom; row++) {
      for (let column: number = left; column <= right; column++) found.push(`${row} ${column}`);
    }
    return found;
  });

const unique = (places: readonly CellAddress[]): string[] => [
  ...new Set(places.map(({ row, column }) => `${row} ${column}`)),
];

test("areas of cells hold each of the cells once, and no other", () => {
  fc.assert(
    fc.property(cells, (places) => {
      expect(cellsIn(areasOfCells(places)).sort()).toEqual(unique(places).sort());
    }),
  );
});

test("blocks cover all areas that they were made for", () => {
  fc.assert(
    fc.property(cells, (places) => {
      const blocks = coveringBlocks(areasOfCells(places));
      expect(places.every((place) => blocks.some((block) => contains(block, place)))).toBe(true);
    }),
  );
});

test("parts of an area are small enough and make up the whole", () => {
  const whole: Area = { top: asRow(2), left: asColumn(1), bottom: asRow(30), right: asColumn(9) };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (most) => {
      const parts = inParts(whole, most);
      expect(cellsIn(parts).sort()).toEqual(cellsIn([whole]).sort());
      expect(parts.every((part) => cellsIn([part]).length <= most)).toBe(true);
    }),
  );
});

test("cells far apart in one column are asked for apart, cells close together at once", () => {
  const areas = ["D5", "D9", "D900"].map((address) => areaNamed(address));
  expect(coveringBlocks(areas).map(formatArea)).toEqual(["D5:D9", "D900"]);
});

test("more cells than one trip may ask for are shared out over trips", () => {
  const area = areaNamed("A1:J1000");
  const trips = inTrips([area], 4_000);
  expect(trips.map((trip) => cellsIn(trip).length)).toEqual([4_000, 4_000, 2_000]);
});

test("addresses of many areas stay within what Excel takes", () => {
  const areas = Array.from({ length: 5_000 }, (_, row) => areaNamed(`B${2 * row + 1}`));
  const addresses = addressesOf(areas);
  expect(addresses.every((address) => address.length <= 8_192)).toBe(true);
  expect(addresses.flatMap((address) => address.split(","))).toEqual(areas.map(formatArea));
});
