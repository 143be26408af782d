import { areDefined } from "../../src/functions/areDefined";
import { readersOf } from "../../src/functions/skillReaders";
import { range } from "./asExcel";

const SFIA_7 = readersOf("7");
const isDefined = (skill: unknown, level: unknown) => areDefined(skill, level, SFIA_7)[0]?.[0];

it.each([
  [4, false],
  [5, true],
  ["Level 5", true],
  ["level4", false],
  ["5-6", true],
  ["4-5", false],
  ["5, 6 and 7", true],
  ["5/4", false],
  ["Ensure, advise", true],
  ["５", true],
])("of ITMG at %p says %p", (level, expected) => {
  expect(isDefined("ITMG", level)).toBe(expected);
});

it.each([
  [8, "invalid-number"],
  [-1, "invalid-number"],
  [5.5, "invalid-number"],
  ["5, 8", "invalid-number"],
  ["0", "invalid-number"],
  ["Expert", "invalid-value"],
  ["TBA", "invalid-value"],
  [true, "invalid-value"],
  ["5-Jun", "invalid-value"],
  [46_178, "invalid-value"],
])("takes %p for no level: %s", (level, error) => {
  expect(isDefined("ITMG", level)).toEqual({ error, message: expect.stringContaining("IT management (ITMG)") });
});

it.each([0, "", null, undefined, " ", "n/a", "-"])("gives a blank for a level that is %p", (level) => {
  expect(isDefined("ITMG", level)).toBe("");
  expect(isDefined("XXXX", level)).toBe("");
});

it.each([0, "", null, " "])("gives a blank for a skill that is %p", (skill) => {
  expect(isDefined(skill, 5)).toBe("");
});

it("says of an unknown skill that it is none", () => {
  expect(isDefined("Juggling", 5)).toEqual({
    error: "not-available",
    message: "“Juggling” is not a skill in any SFIA version known here: check its code or name.",
  });
});

it("gives the error of a cell on, with a sentence", () => {
  expect(isDefined("ITMG", { type: "Error", code: "#N/A" })).toEqual({
    error: "not-available",
    message: expect.stringContaining("the error #N/A instead of a level for IT management (ITMG)"),
  });
  expect(isDefined({ type: "Error", code: "#NUM!" }, 5)).toMatchObject({ error: "invalid-number" });
  expect(isDefined({ type: "Error", code: "#REF!" }, 5)).toMatchObject({ error: "invalid-value" });
});

it("goes along ranges, one skill for many levels or many skills for one level", () => {
  expect(areDefined("ITMG", range("3 | 5\n6 | "), SFIA_7)).toEqual([
    [false, true],
    [true, ""],
  ]);
  expect(areDefined(range("ITMG\nPROG"), 3, SFIA_7)).toEqual([[false], [true]]);
});
