import descriptors7 from "../../data/descriptors-sfia-7.json";
import { descriptors } from "../../src/functions/descriptors";
import { readersOf } from "../../src/functions/skillReaders";
import { range } from "./asExcel";

const [ITMG] = descriptors7.texts;
const SFIA_7 = readersOf("7");
const failure = (error: string, message: unknown) => ({ error, message });
const containing = (words: string): unknown => expect.stringContaining(words);

it("gives the text of ITMG character by character", () => {
  expect(ITMG?.descriptors.map(({ level }) => level)).toEqual([5, 6, 7]);
  for (const { level, text } of ITMG?.descriptors ?? []) {
    expect(descriptors("ITMG", level, SFIA_7)).toEqual([[text]]);
  }
});

it("says of the levels below in the words of the source that they are not typically observed, and names the source", () => {
  const message = `This skill is not typically observed when working at these levels of responsibility. Source: ${descriptors7.source}`;
  expect(descriptors("ITMG", range("1\n2\n3\n4"), SFIA_7)).toEqual(
    [1, 2, 3, 4].map(() => [failure("not-available", message)]),
  );
});

it.each([
  "itmg",
  " ITMG ",
  "IT management",
  "Technology service management",
  "ITMG - IT management",
  "IT Management (ITMG)",
])("knows the skill as %p", (skill) => {
  expect(descriptors(skill, 6, SFIA_7)).toEqual([[ITMG?.descriptors[1]?.text]]);
});

it.each(["5", "Level 5", "L5", "５", "5 - Ensure, advise"])("knows the level as %p", (level) => {
  expect(descriptors("ITMG", level, SFIA_7)).toEqual([[ITMG?.descriptors[0]?.text]]);
});

it("says of a skill whose text is not bundled that it needs a licence of the user's own", () => {
  expect(descriptors("PROG", 3, SFIA_7)).toEqual([
    [failure("not-available", containing("Programming/software development (PROG) in SFIA 7 is not bundled"))],
  ]);
  expect(descriptors("PROG", 3, SFIA_7)).toEqual([[failure("not-available", containing("a licence of your own"))]]);
});

it("does not take the text of SFIA 7 for that of SFIA 8", () => {
  expect(descriptors("ITMG", 5, readersOf("8"))).toEqual([
    [failure("not-available", containing("Technology service management (ITMG) in SFIA 8 is not bundled"))],
  ]);
  expect(descriptors("ITMG", 4, readersOf("8"))).toEqual([
    [failure("not-available", containing("SFIA 8 defines it at levels 5, 6 and 7."))],
  ]);
});

it("says of an undefined level of another skill which levels are defined", () => {
  expect(descriptors("PROG", 7, SFIA_7)).toEqual([
    [failure("not-available", containing("SFIA 7 defines it at levels 2, 3, 4, 5 and 6."))],
  ]);
});

it("wants one level for one text", () => {
  expect(descriptors("ITMG", "5-6", SFIA_7)).toEqual([
    [failure("invalid-value", containing("“5-6” names several levels"))],
  ]);
});

it("spills over a range of levels, and a cell that is wrong leaves the others as they are", () => {
  const [five, six] = ITMG?.descriptors ?? [];
  expect(descriptors("ITMG", range("5 | TBA | 9 | | 6"), SFIA_7)).toEqual([
    [
      five?.text,
      failure("invalid-value", containing("TBA")),
      failure("invalid-number", containing("9")),
      "",
      six?.text,
    ],
  ]);
});

it("goes along two ranges of one shape", () => {
  expect(descriptors(range("ITMG\nITMG"), range("5\n7"), SFIA_7)).toEqual([
    [ITMG?.descriptors[0]?.text],
    [ITMG?.descriptors[2]?.text],
  ]);
});
