import fc from "fast-check";
import { guidingPhrase } from "../../src/framework/guidingPhrase";
import { isLevel, levelSet, levelsIn, LEVELS, NO_LEVELS, union, without } from "../../src/framework/level";

const someLevels = fc.subarray([...LEVELS]);

test("a set of levels gives back the levels it was made of", () => {
  fc.assert(
    fc.property(someLevels, (levels) => {
      expect(levelsIn(levelSet(levels))).toEqual(levels);
      expect(levelSet([...levels].reverse())).toBe(levelSet(levels));
    }),
  );
});

test("the levels of one set without another, together with what they share, are the set again", () => {
  fc.assert(
    fc.property(someLevels, someLevels, (a, b) => {
      const [left, right] = [levelSet(a), levelSet(b)];
      expect(levelsIn(without(left, right))).toEqual(a.filter((level) => !b.includes(level)));
      expect(union(without(left, right), right)).toBe(union(left, right));
      expect(without(left, left)).toBe(NO_LEVELS);
    }),
  );
});

test("only the whole numbers from 1 to 7 are levels", () => {
  for (const level of LEVELS) expect(isLevel(level)).toBe(true);
  for (const other of [0, 8, -1, 5.5, NaN, Infinity]) expect(isLevel(other)).toBe(false);
});

test("each level has its guiding phrase", () => {
  expect(LEVELS.map(guidingPhrase)).toEqual([
    "Follow",
    "Assist",
    "Apply",
    "Enable",
    "Ensure, advise",
    "Initiate, influence",
    "Set strategy, inspire, mobilise",
  ]);
});
