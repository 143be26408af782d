import { matrixCoverage } from "../../src/functions/matrixCoverage";
import { readersOf } from "../../src/functions/skillReaders";
import { range } from "./asExcel";

const HEADINGS = ["Code", "Skill", 1, 2, 3, 4, 5, 6, 7, "People"];
const coverageOf = (lines: string, version: "7" | "8" = "7") =>
  matrixCoverage({ cells: range(lines), corner: undefined }, readersOf(version));

it("counts the people at each level of each skill, and leaves the undefined levels blank", () => {
  expect(
    coverageOf("Name | Skill | Level\nAnna | ITMG | 5\nBert | ITMG | 5\nBert | ITMG | 6\nCleo | PROG | 3"),
  ).toEqual([
    HEADINGS,
    ["ITMG", "IT management", "", "", "", "", 2, 1, 0, 2],
    ["PROG", "Programming/software development", "", 0, 1, 0, 0, 0, "", 1],
  ]);
});

it("reads a wide matrix alike", () => {
  expect(coverageOf("Name | ITMG | PROG\nAnna | 5 | 3\nBert | 7 |\nCleo | | 3")).toEqual([
    HEADINGS,
    ["ITMG", "IT management", "", "", "", "", 1, 0, 1, 2],
    ["PROG", "Programming/software development", "", 0, 2, 0, 0, 0, "", 2],
  ]);
});

it("counts who holds a skill at a level that it is not defined at among its people only", () => {
  expect(coverageOf("Name | ITMG | PROG\nAnna | 4 | 3\nBert | 6 | 4")[1]).toEqual([
    ...["ITMG", "IT management", "", "", "", "", 0, 1, 0, 2],
  ]);
});

it("bears the names of the version asked for", () => {
  expect(coverageOf("Name | ITMG | CHMG\nAnna | 5 | 3\nBert | 6 | 4", "8").map(([, name]) => name)).toEqual([
    "Skill",
    "Technology service management",
    "Change control",
  ]);
});

it("names a skill of another version as that version does", () => {
  const rows = coverageOf("Name | ITMG | DATS\nAnna | 5 | 3\nBert | 6 | 4");
  expect(rows[2]).toEqual(["DATS", "Data science", "", "", "", "", "", "", "", 2]);
});

it("says that no skill of the framework is there", () => {
  expect(coverageOf("Item | Price\nApples | 3")).toEqual([
    [{ error: "not-available", message: "No skill of this framework was found in this range." }],
  ]);
});
