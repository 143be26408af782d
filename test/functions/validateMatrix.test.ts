import path from "node:path";
import type { SfiaVersion } from "../../src/framework/framework";
import { cornerOf } from "../../src/functions/range";
import type { Results } from "../../src/functions/result";
import { readersOf } from "../../src/functions/skillReaders";
import { validateMatrix } from "../../src/functions/validateMatrix";
import { formatCell } from "../../src/workbook/address";
import { readFixtures } from "../support/fixture";
import { readGrid } from "../support/readGrid";
import { range, rangeOf } from "./asExcel";

const HEADINGS = ["Severity", "Cell", "Person", "Skill", "Found", "Message"];

/** The table of findings on a matrix, without its headings. */
function findingsIn(lines: string, address?: string, version: SfiaVersion = "7") {
  const [headings, ...rows] = validateMatrix({ cells: range(lines), corner: cornerOf(address) }, readersOf(version));
  expect(headings).toEqual(HEADINGS);
  return rows;
}

const inShort = (rows: Results): string[] => rows.map((row) => row.slice(0, 5).map(String).join(" "));

it("lists the findings on a list with their cells, people and sentences", () => {
  const rows = findingsIn("Name | Skill | Level\nAnna | ITMG | 4\nBert | PROG | 3", "Team!A1:C3");
  expect(rows[0]).toEqual([
    "error",
    "C2",
    "Anna",
    "ITMG",
    "4",
    "IT management (ITMG) is not typically observed at level 4: SFIA 7 defines it at levels 5, 6 and 7.",
  ]);
});

it.each([
  [
    "people by skills",
    "Name | ITMG | Programming/software development\nAnna | 4 | 3\nBert | 6 | 7",
    ["error B2 Anna ITMG 4", "error C3 Bert PROG 7"],
  ],
  [
    "skills by people",
    "Skill | Anna Smith | Bert Jones\nITMG | 4 | 5\nPROG | 3 | 7\nTesting | 3 | ",
    ["error B2 Anna Smith ITMG 4", "error C3 Bert Jones PROG 7"],
  ],
  ["a code list", "Role | Skills | Level\nLead | ITMG, PRMG | 4\nDeveloper | PROG, TEST | 3", ["error C2 Lead ITMG 4"]],
])("reads %s", (_, lines, expected) => {
  const errors = inShort(findingsIn(lines, "A1")).filter((row) => row.startsWith("error"));
  expect(errors).toEqual(expected);
});

it("names cells by their addresses where Excel tells where the matrix stands", () => {
  const lines = "Name | Skill | Level\nAnna | ITMG | 4\nAnna | ITMG | 4";
  const rows = findingsIn(lines, "'Our team'!$D$11:$F$13");
  expect(rows.map(([, cell]) => cell)).toEqual(["F12", "F13", "F13", "F12", "F13"]);
  expect(rows[2]?.[5]).toBe("Level 4 of IT management (ITMG) is already given for this person in F12.");
});

it("counts rows and columns from the first cell of the range where Excel does not tell", () => {
  const rows = findingsIn("Name | Skill | Level\nAnna | ITMG | 4\nAnna | ITMG | 4");
  expect(rows[0]?.[1]).toBe("row 2, column 3");
  expect(rows[2]?.[5]).toBe("Level 4 of IT management (ITMG) is already given for this person in row 2, column 3.");
});

it("leaves what someone wrote as it is, even where it looks like an address", () => {
  const rows = findingsIn("Name | Skill | Level\nAnna | ITMG | 5\nBert | ITMG | H2\nCleo | PROG | 3");
  expect(rows[0]?.[5]).toBe("“H2” cannot be read as a level for IT management (ITMG): enter a level from 1 to 7.");
});

it("lists errors before warnings, and warnings before notices", () => {
  const rows = findingsIn("Name | Skill | Level\nAnna | ITMG | 5\nBert | PROG | TBA\nCleo | TEST | 9\n | TEST | 3");
  expect(rows.map(([severity]) => severity)).toEqual(["error", "warning", "warning", "notice"]);
});

it("takes an empty cell of a wide matrix for no claim, though Excel gives it as 0", () => {
  expect(findingsIn("Name | PROG | Testing\nAnna | 3 |\nBert | | 4")).toEqual([
    ["", "", "", "", "", "Nothing to correct in 2 assessments."],
  ]);
});

it("finds dates among the levels, though Excel gives them as numbers", () => {
  const rows = findingsIn(
    "Name | Skill | Level | Assessed\nAnna | PROG | 2026-06-05 | 2026-01-12\nBert | PROG | 3 | 2026-01-13\nCleo | ITMG | 5 | 2026-01-14",
    "A1",
  );
  expect(inShort(rows)[0]).toBe("error C2 Anna PROG 2026-06-05");
  expect(inShort(rows).filter((row) => /^\w+ D/.test(row))).toEqual([]);
});

it("names the errors in cells", () => {
  const rows = findingsIn("Name | Skill | Level\nAnna | PROG | #REF!\nBert | #N/A | 3\nCleo | ITMG | 5", "A1");
  expect(inShort(rows).slice(0, 2)).toEqual(["error C2 Anna PROG #REF!", "error B3 Bert  #N/A"]);
});

it("says in one row that nothing is to be corrected", () => {
  expect(findingsIn("Name | PROG | Testing\nAnna | 3 | 4\nBert | 5 | 4")).toEqual([
    ["", "", "", "", "", "Nothing to correct in 4 assessments."],
  ]);
});

it("says in one sentence that no skill of the framework is there", () => {
  const cells = range("Item | Price\nApples | 3\nPears | 4");
  expect(validateMatrix({ cells, corner: undefined }, readersOf("7"))).toEqual([
    ["No skill of this framework was found in this range."],
  ]);
  expect(validateMatrix({ cells: [[0]], corner: undefined }, readersOf("7"))).toHaveLength(1);
});

it("says when the names speak for another version, and checks against it when asked to", () => {
  const lines = "Name | Technology service management | Data science\nAnna | 5 | 3\nBert | 6 | 4";
  expect(findingsIn(lines).at(-1)?.[5]).toBe(
    "The names of these skills are those of SFIA 8: to check them against that version, give 8 as the version.",
  );
  expect(findingsIn(lines, undefined, "8")).toEqual([["", "", "", "", "", "Nothing to correct in 4 assessments."]]);
});

it("lists ten thousand findings and says how many more there are", () => {
  const people = Array.from({ length: 10_005 }, (_, row) => [`Person ${row}`, "ITMG", 4]);
  const rows = validateMatrix({ cells: [["Name", "Skill", "Level"], ...people], corner: undefined }, readersOf("7"));
  expect(rows).toHaveLength(10_002);
  expect(rows.at(-1)?.[5]).toBe("10,010 more findings are not listed here.");
});

it("lists the findings of all matrices in the range", () => {
  const list = "Name | Skill | Level\nAna | ITMG | 5\nAna | SORC | 1\nBen | PROG | 4\nBen | TEST | 4";
  const table = "Skill | Chie Sato | Emil Roth\nITMG | 6 | 3\nSUPP | 4 | 5\nFMIT | 5 | 4";
  const rows = inShort(findingsIn(`${list}\n\n\n\n${table}`, "A1"));
  expect(rows.filter((row) => row.startsWith("error"))).toEqual(["error C3 Ana SORC 1", "error C10 Emil Roth ITMG 3"]);
});

describe("finds in every fixture what the check finds, but for the number 0, which Excel gives for an empty cell as well", () => {
  const FIXTURES = path.join(__dirname, "../matrix/fixtures");
  const fixtures = [...readFixtures(FIXTURES), ...readFixtures(path.join(FIXTURES, "everyday"))];
  const holdsZero = (cell: string, sheet: (typeof fixtures)[number]["sheet"]): boolean => {
    const at = cornerOf(cell);
    return at !== undefined && sheet.rows[at.row]?.cells[at.column] === 0;
  };

  test.each(fixtures.map((fixture) => [fixture.title, fixture] as const))("%s", (_, { sheet, version }) => {
    const readers = readersOf(version as SfiaVersion);
    const [, ...rows] = validateMatrix({ cells: rangeOf(sheet), corner: cornerOf("A1") }, readers);
    const listed = rows.map(([severity, cell, , , , message]) => [severity, cell, message] as const);
    const found = readGrid(sheet, version as SfiaVersion)
      .flatMap(({ findings }) => findings)
      .map(({ severity, cell, message }) => [severity, formatCell(cell), message] as const);
    const others = (all: readonly (readonly unknown[])[]): string[] =>
      all
        .filter(([severity, cell]) => severity !== "" && !holdsZero(String(cell), sheet))
        .map((row) => row.join(" "))
        .sort();
    expect(others(listed)).toEqual(others(found));
  });
});
