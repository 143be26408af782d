import fc from "fast-check";
import { createAxis, type Axis } from "../../../src/workbench/grid/geometry/axis";
import { scrollRange } from "../../../src/workbench/grid/geometry/scrollRange";
import { scrolledTo } from "../../../src/workbench/grid/geometry/scrolledTo";

const USUAL = 20;
const COUNT = 200;

const axisOf = (sizes: readonly number[]): Axis =>
  createAxis({ count: COUNT, known: sizes.length, usual: USUAL, sizeAt: (line) => sizes[line] ?? USUAL });

/** The sizes of all lines, known or not. */
const allSizes = (sizes: readonly number[]): number[] =>
  Array.from({ length: COUNT }, (_, line) => sizes[line] ?? USUAL);

const someSizes = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 70 });

describe("the places of rows and columns", () => {
  test("are the sums of what comes before them", () => {
    fc.assert(
      fc.property(someSizes, fc.integer({ min: 0, max: COUNT }), (sizes, line) => {
        const before = allSizes(sizes).slice(0, line);
        expect(axisOf(sizes).startOf(line)).toBe(before.reduce((sum, size) => sum + size, 0));
      }),
    );
  });

  test("tell which line is seen at a distance: one that is not hidden and reaches over it", () => {
    fc.assert(
      fc.property(someSizes, fc.nat(3000), (sizes, distance) => {
        const axis = axisOf(sizes);
        const line = axis.lineAt(distance);
        const end = axis.startOf(COUNT);
        fc.pre(distance < end);
        expect(axis.startOf(line)).toBeLessThanOrEqual(distance);
        expect(axis.startOf(line) + axis.sizeAt(line)).toBeGreaterThan(distance);
      }),
    );
  });

  test("move along when a line gets another size", () => {
    fc.assert(
      fc.property(someSizes, fc.nat(69), fc.nat(90), (sizes, line, size) => {
        fc.pre(line < sizes.length);
        const axis = axisOf(sizes);
        axis.setSize(line, size);
        const changed = sizes.with(line, size);
        for (const place of [0, line, line + 1, COUNT]) {
          expect(axis.startOf(place)).toBe(axisOf(changed).startOf(place));
        }
      }),
    );
  });

  test("are known at once for a million rows", () => {
    const rows = createAxis({
      count: 1_048_576,
      known: 100_000,
      usual: USUAL,
      sizeAt: (row) => (row % 2 === 0 ? 0 : 30),
    });
    expect(rows.startOf(1_048_576)).toBe(50_000 * 30 + 948_576 * USUAL);
    expect(rows.lineAt(50_000 * 30 + 5 * USUAL)).toBe(100_005);
    expect(rows.lineAt(1e9)).toBe(1_048_575);
  });
});

describe("scrolling to a line", () => {
  const axis = axisOf([]);

  test("moves as little as it takes, below what is frozen", () => {
    expect(scrolledTo(axis, 3, 0, 1, 200)).toBe(0);
    expect(scrolledTo(axis, 10, 0, 1, 200)).toBe(20);
    expect(scrolledTo(axis, 10, 400, 1, 200)).toBe(180);
  });

  test("shows the beginning of a line that is larger than the view", () => {
    expect(scrolledTo(axisOf([20, 500, 20]), 1, 0, 0, 100)).toBe(20);
  });
});

describe("a scroll bar", () => {
  test("leads to every place of a sheet, however long the sheet is", () => {
    const places = fc.record({
      used: fc.nat(30_000_000),
      view: fc.integer({ min: 100, max: 2000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(places, ({ used, view, share }) => {
        const whole = 20_971_520;
        const range = scrollRange({ used: Math.min(used, whole), whole, view, furthest: 0 });
        const place = Math.round(share * Math.max(0, Math.min(used, whole) - view));
        expect(range.extent).toBeLessThanOrEqual(8_000_000);
        expect(range.toBar(place)).toBeLessThanOrEqual(range.extent - view + 1);
        expect(Math.abs(range.toSheet(range.toBar(place)) - place)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
