import { definedLevels } from "../../src/functions/definedLevels";
import { readersOf } from "../../src/functions/skillReaders";
import { range } from "./asExcel";

const SFIA_7 = readersOf("7");

it("gives the levels of a skill across one row", () => {
  expect(definedLevels([["ITMG"]], SFIA_7)).toEqual([[5, 6, 7]]);
  expect(definedLevels("Programming/software development", SFIA_7)).toEqual([[2, 3, 4, 5, 6]]);
});

it("goes by the version", () => {
  expect(definedLevels("BURM", SFIA_7)).toEqual([[4, 5, 6, 7]]);
  expect(definedLevels("BURM", readersOf("8"))).toEqual([[3, 4, 5, 6, 7]]);
});

it("gives each skill of a range a row, filled up to the longest", () => {
  expect(definedLevels(range("ITMG\nPROG\n\nXXXX"), SFIA_7)).toEqual([
    [5, 6, 7, "", ""],
    [2, 3, 4, 5, 6],
    ["", "", "", "", ""],
    [{ error: "not-available", message: expect.stringContaining("“XXXX” is not a skill") }, "", "", "", ""],
  ]);
});

it("gives a blank for a blank cell", () => {
  expect(definedLevels([[""]], SFIA_7)).toEqual([[""]]);
});
