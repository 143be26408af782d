import { createFramework } from "../../src/framework/createFramework";
import { bundledData, bundledFramework } from "../../src/framework/bundled";
import { descriptors } from "../../src/functions/descriptors";
import { names } from "../../src/functions/names";
import { answerFrom, readersOf } from "../../src/functions/skillReaders";

afterEach(() => {
  answerFrom(bundledFramework());
});

it("makes the readers of a version once", () => {
  expect(readersOf("8")).toBe(readersOf("8"));
  expect(readersOf("8")).not.toBe(readersOf("7"));
});

it("lets the functions answer from a framework with imported texts", () => {
  const data = bundledData();
  const imported = {
    version: "8",
    code: "PROG",
    definition: "",
    descriptors: [{ level: 3, text: "The user's own text." }],
    undefinedLevels: [],
    movingOn: undefined,
    source: "The user's licence",
  } as const;
  expect(descriptors("PROG", 3, readersOf("8"))).toEqual([[expect.objectContaining({ error: "not-available" })]]);
  answerFrom(createFramework({ ...data, texts: [...data.texts, imported] }));
  expect(descriptors("PROG", 3, readersOf("8"))).toEqual([["The user's own text."]]);
  expect(names("ITMG", readersOf("7"))).toEqual([["IT management"]]);
});
