import fc from "fast-check";
import { createSeenLevels } from "../../src/check/seenLevels";
import {
  LEVELS,
  levelSet,
  type Level,
  levelsIn,
  NO_LEVELS,
  union,
  without,
  type LevelSet,
} from "../../src/framework/level";
import { asColumn, asRow, type CellAddress } from "../../src/workbook/address";

/** The same memory without any care for space or speed. */
function createModel() {
  const seen = new Map<string, LevelSet>();
  const firsts = new Map<string, CellAddress>();
  return {
    firsts,
    each: () => [...seen].map(([key, levels]) => `${key.split(" ")[1] ?? ""} ${levels}`),
    add(person: number, skill: number, levels: LevelSet, cell: CellAddress): LevelSet {
      const key = `${person} ${skill}`;
      const before = seen.get(key) ?? NO_LEVELS;
      for (const level of levelsIn(without(levels, before))) firsts.set(`${key} ${level}`, cell);
      seen.set(key, union(before, levels));
      return before;
    },
  };
}

const keys = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 2 ** 32 - 1 }), fc.constant(2 ** 32 - 1));
const entries = fc.record({
  person: keys,
  skill: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8191 })),
  levels: fc.uniqueArray(fc.constantFrom(...LEVELS), { minLength: 1 }).map(levelSet),
  cell: fc.record({ row: fc.nat({ max: 2 ** 32 - 1 }).map(asRow), column: fc.nat({ max: 16_383 }).map(asColumn) }),
});
const many = fc.array(entries, { maxLength: 3_000, size: "max" });

describe("the levels seen", () => {
  it("are what a plain map would say, and so are the cells that gave each first", () => {
    fc.assert(
      fc.property(many, (cells) => {
        const seen = createSeenLevels();
        const model = createModel();
        const befores = cells.map(({ person, skill, levels, cell }) => seen.add(person, skill, levels, cell));
        expect(befores).toEqual(cells.map(({ person, skill, levels, cell }) => model.add(person, skill, levels, cell)));
        const firsts = [...model.firsts.keys()].map((key) => {
          const [person = 0, skill = 0, level = 0] = key.split(" ").map(Number);
          return seen.firstCell(person, skill, level as Level);
        });
        expect(firsts).toEqual([...model.firsts.values()]);
      }),
      { numRuns: 20 },
    );
  });

  it("are all gone through, those of each person and skill once", () => {
    fc.assert(
      fc.property(many, (cells) => {
        const seen = createSeenLevels();
        const model = createModel();
        for (const { person, skill, levels, cell } of cells) {
          seen.add(person, skill, levels, cell);
          model.add(person, skill, levels, cell);
        }
        const visited: string[] = [];
        seen.each((skill, levels) => visited.push(`${skill} ${levels}`));
        expect(visited.sort()).toEqual(model.each().sort());
      }),
      { numRuns: 20 },
    );
  });

  it("are found again in any order, whoever comes back", () => {
    const seen = createSeenLevels();
    const cellOf = (person: number, skill: number) => ({ row: asRow(person), column: asColumn(skill) });
    const entries = Array.from(
      { length: 3_000 * 40 },
      (_, index) => [Math.floor(index / 40), (index % 40) + 1] as const,
    );
    for (const [person, skill] of entries) seen.add(person, skill, levelSet([5]), cellOf(person, skill));
    for (const [person, skill] of entries.toReversed()) seen.add(person, skill, levelSet([6]), cellOf(0, 0));
    const lost = entries.filter(([person, skill]) => {
      const before = seen.add(person, skill, levelSet([5]), cellOf(0, 0));
      const first = seen.firstCell(person, skill, 5);
      return before !== levelSet([5, 6]) || first.row !== person || first.column !== skill;
    });
    expect(lost).toEqual([]);
  });

  it("take less than 40 MB for a million people and skills", () => {
    const seen = createSeenLevels();
    const cell = { row: asRow(0), column: asColumn(0) };
    for (let person = 0; person < 25_000; person++) {
      for (let skill = 1; skill <= 40; skill++) seen.add(person, skill, levelSet([5]), cell);
    }
    expect(seen.bytes()).toBeLessThan(40_000_000);
    expect(seen.add(24_999, 40, levelSet([5]), cell)).toBe(levelSet([5]));
  });
});
