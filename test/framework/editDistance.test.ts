import fc from "fast-check";
import { editDistance } from "../../src/framework/editDistance";

const word = fc.stringMatching(/^[abc]{0,7}$/);

test.each([
  ["ITMG", "ITMG", 0],
  ["ITMG", "ITMH", 1],
  ["ITMG", "ITG", 1],
  ["ITMG", "ITMGG", 1],
  ["ITMG", "IMTG", 1],
  ["ITMG", "GMTI", Infinity],
])("%s and %s are %d letters apart, with 2 as the limit", (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test("the distance is the same both ways, and 0 only between equal words", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 7)).toBe(editDistance(b, a, 7));
      expect(editDistance(a, b, 7) === 0).toBe(a === b);
    }),
  );
});

test("a limit only hides what is beyond it", () => {
  fc.assert(
    fc.property(word, word, fc.nat(7), (a, b, limit) => {
      const distance = editDistance(a, b, 7);
      expect(editDistance(a, b, limit)).toBe(distance <= limit ? distance : Infinity);
    }),
  );
});
