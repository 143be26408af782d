import { createCheck } from "../../src/check/check";
import { bundledFramework } from "../../src/framework/bundled";
import { checkCells } from "../../src/functions/checkCells";
import { readersOf } from "../../src/functions/skillReaders";
import { asColumn, asRow } from "../../src/workbook/address";
import { range } from "./asExcel";

const SFIA_7 = readersOf("7");
const ITMG_AT_4 = "IT management (ITMG) is not typically observed at level 4: SFIA 7 defines it at levels 5, 6 and 7.";
const check = (skill: unknown, level: unknown) => checkCells(skill, level, SFIA_7)[0]?.[0];

it("says what is wrong beside each row of a list, and nothing beside the others", () => {
  expect(checkCells(range("ITMG\nPROG\n\nIT management"), range("4\n3\n\n5"), SFIA_7)).toEqual([
    [ITMG_AT_4],
    [""],
    [""],
    [""],
  ]);
});

it.each([
  ["ITMG", 8, "8 is not a level for IT management (ITMG): SFIA has the levels 1 to 7."],
  ["ITMG", 5.5, "“5.5” is not a whole level: the level for IT management (ITMG) must be a whole number from 1 to 7."],
  ["ITMG", "Expert", "“Expert” cannot be read as a level for IT management (ITMG): enter a level from 1 to 7."],
  [
    "ITMG",
    "TBA",
    "The level for IT management (ITMG) is undecided (“TBA”): enter a level from 1 to 7 when it is known.",
  ],
  ["ITMG", "", "IT management (ITMG) is listed without a level: enter a level from 1 to 7."],
  [
    "ITMG",
    { type: "Error", code: "#REF!" },
    "The cell holds the error #REF! instead of a level for IT management (ITMG): repair its formula or enter a level.",
  ],
  [
    { type: "Error", code: "#N/A" },
    5,
    "The cell holds the error #N/A instead of a skill: repair its formula or enter a skill.",
  ],
  ["Juggling", 5, "“Juggling” is not a skill in any SFIA version known here: check its code or name."],
  ["DATS", 5, "Data science (DATS) is not in SFIA 7: it is newer and stands in SFIA 8 and 9 only."],
  [
    "ITMG - Testing",
    5,
    "The code ITMG is IT management, but the name beside it is Testing (TEST): correct one of the two. Until then the code counts.",
  ],
])("of %p at %p it says: %p", (skill, level, sentence) => {
  expect(check(skill, level)).toBe(sentence);
});

it("says all that is wrong with one row", () => {
  expect(check("ITMG - Testing", 4)).toMatch(
    /^The code ITMG is .* Until then the code counts\. IT management .* at level 4:/,
  );
});

it.each([36_526, 46_178, 73_050])("reads the whole number %p as the date that the cell shows", (serial) => {
  expect(check("ITMG", serial)).toMatch(/date \(2\d{3}-\d\d-\d\d\)/);
});

it.each([36_525, 73_051, 46_178.5])("reads %p as a number", (number) => {
  expect(check("ITMG", number)).not.toContain("date");
});

it("offers both readings of a date", () => {
  expect(check("ITMG", 46_178)).toContain("it may have been 5-6 or 6-5");
});

it("says nothing of a rename, which is no fault", () => {
  expect(check("IT management", 5)).toBe("");
});

it("checks each skill of a list of codes at their one level", () => {
  expect(check("ITMG, PROG, TEST", 4)).toBe(ITMG_AT_4);
});

it("takes an empty cell below a heading for no claim", () => {
  expect(checkCells(range("ITMG | PROG"), range("4 | 3\n | 7\n5 | n/a"), SFIA_7)).toEqual([
    [ITMG_AT_4, ""],
    ["", expect.stringContaining("(PROG) is not defined at level 7")],
    ["", ""],
  ]);
  expect(checkCells("ITMG", range("5\n\n4"), SFIA_7)).toEqual([[""], [""], [ITMG_AT_4]]);
});

it("goes by the version", () => {
  expect(checkCells("DATS", 3, readersOf("8"))).toEqual([[""]]);
  expect(checkCells("ITMG", 4, readersOf("8"))).toEqual([
    ["Technology service management (ITMG) is not defined at level 4: SFIA 8 defines it at levels 5, 6 and 7."],
  ]);
});

it("says of ranges of different shapes that they are", () => {
  expect(checkCells(range("ITMG\nPROG"), range("5\n6\n7"), SFIA_7)).toEqual([
    [{ error: "invalid-value", message: expect.stringContaining("different shapes") }],
  ]);
});

it("says of every skill at every level what the check says", () => {
  const framework = bundledFramework();
  const cell = { row: asRow(0), column: asColumn(0) };
  const differences: string[] = [];
  for (const { code } of framework.skills("7")) {
    for (const level of [1, 2, 3, 4, 5, 6, 7, "Level 3", "2-6", 9]) {
      const sentences: string[] = [];
      const onFinding = ({ severity, message }: { severity: string; message: string }): void => {
        if (severity !== "notice") sentences.push(message);
      };
      const settings = { framework, version: "7", layout: "list", hasPeople: false, renames: "itmg" } as const;
      const { mention, assess } = createCheck({ ...settings, onFinding });
      const skill = SFIA_7.references.fromText(code);
      mention({ cell, skill, person: undefined });
      assess({ cell, skill, claim: SFIA_7.claims(level), person: undefined, aspect: "held" });
      if (check(code, level) !== sentences.join(" ")) differences.push(`${code} ${level}`);
    }
  }
  expect(differences).toEqual([]);
});
