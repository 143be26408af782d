import { names } from "../../src/functions/names";
import { readersOf } from "../../src/functions/skillReaders";
import { range } from "./asExcel";

const nameIn = (skill: unknown, version: "6" | "7" | "8" | "9" = "7") => names(skill, readersOf(version))[0]?.[0];

it.each([
  ["7", "IT management"],
  ["8", "Technology service management"],
  ["9", "Technology service management"],
] as const)("gives the name of a code in SFIA %s", (version, name) => {
  expect(nameIn("ITMG", version)).toBe(name);
});

it("turns a name of one version into that of another", () => {
  expect(nameIn("Technology service management", "7")).toBe("IT management");
  expect(nameIn("it  Management", "8")).toBe("Technology service management");
});

it("gives the skill that bore a name in the version asked for, where another bears it in another", () => {
  expect(nameIn("Digital marketing", "6")).toBe("Digital marketing");
  expect(nameIn("MKTG", "6")).toBe("Digital marketing");
  expect(nameIn("Digital marketing", "9")).toBe("Digital marketing");
  expect(nameIn("DIGM", "9")).toBe("Digital marketing");
});

it("lets the code count where code and name disagree", () => {
  expect(nameIn("ITMG - Testing")).toBe("IT management");
});

it("suggests the nearest skill to one that is none", () => {
  expect(nameIn("ITMK")).toEqual({
    error: "not-available",
    message: "“ITMK” is not a skill in any SFIA version known here. Did you mean IT management (ITMG)?",
  });
});

it("never takes a similar name for the skill", () => {
  for (const similar of ["Cost management", "IT managers", "ITCM management"])
    expect(nameIn(similar)).not.toBe("IT management");
});

it("says of a skill of another version where it stands", () => {
  expect(nameIn("DATS")).toEqual({
    error: "not-available",
    message: "Data science (DATS) is not in SFIA 7: it is newer and stands in SFIA 8 and 9 only.",
  });
});

it("spills over a range and keeps its shape, its blanks and its errors", () => {
  expect(names(range("ITMG | PROG\n | #N/A"), readersOf("7"))).toEqual([
    ["IT management", "Programming/software development"],
    ["", { error: "not-available", message: expect.stringContaining("the error #N/A instead of a skill") }],
  ]);
});

it("goes on after endlessly many spellings", () => {
  const spellings = Array.from({ length: 60_000 }, (_, index) => [
    `ITMG${" ".repeat(index % 3)} ${"\u00a0".repeat(index % 5)}`,
  ]);
  expect(new Set(names(spellings, readersOf("7")).flat())).toEqual(new Set(["IT management"]));
});
