import fc from "fast-check";
import { contains, type Area } from "../../../src/workbook/address";
import { areaOf, covers, distinct, intersection, meets, without, withoutAll } from "../../../src/workbench/model/areas";
import { stacked } from "../../../src/workbench/model/cellsWith";
import { moveFor } from "../../../src/workbench/model/structure/moves";

const SIDE = 8;
const area = fc
  .tuple(fc.nat(SIDE - 1), fc.nat(SIDE - 1), fc.nat(SIDE - 1), fc.nat(SIDE - 1))
  .map(([a, b, c, d]) => areaOf(Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)));
const areas = fc.array(area, { maxLength: 5 });

/** How often each cell of a small sheet lies in some areas. */
function counts(all: readonly Area[]): number[] {
  return Array.from({ length: SIDE * SIDE }, (_, index) => {
    const at = areaOf(Math.floor(index / SIDE), index % SIDE, 0, 0);
    return all.filter((one) => contains(one, { row: at.top, column: at.left })).length;
  });
}

describe("areas", () => {
  test("without others have each cell once that is in them and not in the others", () => {
    fc.assert(
      fc.property(area, area, (one, cut) => {
        const expected = counts([one]).map((count, index) => (counts([cut])[index] === 0 ? count : 0));
        expect(counts(without(one, cut))).toEqual(expected);
      }),
    );
  });

  test("made distinct have each of their cells once", () => {
    fc.assert(
      fc.property(areas, (all) => {
        expect(counts(distinct(all))).toEqual(counts(all).map((count) => Math.min(count, 1)));
      }),
    );
  });

  test("share what is in both, which is nothing where they don't meet, and all where one covers the other", () => {
    fc.assert(
      fc.property(area, area, (a, b) => {
        const shared = intersection(a, b);
        expect(meets(a, b)).toBe(shared !== undefined);
        expect(covers(a, b)).toBe(withoutAll([b], [a]).length === 0);
        const expected = counts([a]).map((count, index) => count * (counts([b])[index] ?? 0));
        expect(counts(shared === undefined ? [] : [shared])).toEqual(expected);
      }),
    );
  });

  test("that are stacked are no more than before and have the same cells", () => {
    fc.assert(
      fc.property(areas, (all) => {
        const rows = distinct(all).sort((a, b) => a.top - b.top || a.left - b.left);
        expect(counts(stacked(rows))).toEqual(counts(rows));
        expect(stacked(rows).length).toBeLessThanOrEqual(rows.length);
      }),
    );
  });
});

describe("areas that move", () => {
  const shifts = [
    ["Down", "Up"],
    ["Right", "Left"],
  ] as const;

  test("are where they were once the room that was made is taken away again", () => {
    fc.assert(
      fc.property(area, area, fc.constantFrom(...shifts), (one, room, [insert, remove]) => {
        const moved = moveFor(room, insert)(one);
        expect(moved === undefined ? undefined : moveFor(room, remove)(moved)).toEqual(one);
      }),
    );
  });
});
