import { bundledFramework } from "../../../src/framework/bundled";
import type { Framework } from "../../../src/framework/framework";
import { createReferenceReader } from "../../../src/matrix/words/readReference";
import { createSkillRecogniser } from "../../../src/matrix/words/recogniseSkill";
import type { CellValue } from "../../../src/workbook/cell";

const framework = bundledFramework();

function readerFor(catalogue: Framework) {
  return createReferenceReader(catalogue, "7", createSkillRecogniser(catalogue, "7"));
}

const { fromCells, fromText } = readerFor(framework);

test("a code and a name that agree are one skill", () => {
  expect(fromCells("itmg", "IT  management")).toMatchObject({
    text: "itmg IT management",
    naming: "code-and-name",
    code: "ITMG",
    skill: { name: "IT management", version: "7" },
    versions: ["6", "7", "8", "9"],
    nameVersions: ["6", "7"],
    contradiction: undefined,
    suggestion: undefined,
  });
});

test.each<[CellValue, CellValue]>([
  ["ITMG", undefined],
  ["ITMG", ""],
  ["ITMG", " \u00a0 "],
  [undefined, "ITMG"],
  ["", "ITMG"],
])("a blank beside the code adds nothing: %j and %j", (code, name) => {
  expect(fromCells(code, name)).toBe(fromText("ITMG"));
});

test("a name alone is a name, whichever column holds it", () => {
  expect(fromCells(undefined, "IT management")).toMatchObject({ naming: "name", code: "ITMG" });
  expect(fromCells("IT management", undefined)).toMatchObject({ naming: "name", code: "ITMG" });
});

test("columns that have changed places say the same", () => {
  expect(fromCells("IT management", "ITMG")).toMatchObject({
    naming: "code-and-name",
    code: "ITMG",
    nameVersions: ["6", "7"],
    contradiction: undefined,
  });
});

test("where code and name disagree the code counts and the other skill is said", () => {
  const reference = fromCells("ITMG", "Data management");
  expect(reference).toMatchObject({ code: "ITMG", naming: "code-and-name", nameVersions: [] });
  expect(reference.contradiction?.code).toBe("DATM");
});

test("a contradiction inside the name cell is not lost", () => {
  expect(fromCells("ITMG", "ITMG - Data management").contradiction?.code).toBe("DATM");
});

test("a known code beside an unknown name, and the other way round, names the skill", () => {
  expect(fromCells("ITMG", "Gestion informatique")).toMatchObject({ naming: "code", code: "ITMG" });
  expect(fromCells("Z1", "IT management")).toMatchObject({ naming: "name", code: "ITMG" });
});

test("a skill of another version is known, and is not in the version checked against", () => {
  expect(fromText("Technology service management")).toMatchObject({ code: "ITMG", nameVersions: ["8", "9"] });
  expect(fromText("VISL")).toMatchObject({ naming: "code", skill: framework.byCode("VISL", "7") });
  const [added] = framework.changes("7", "8").filter(({ isNew }) => isNew);
  expect(fromText(added?.code ?? "")).toMatchObject({ naming: "code", skill: undefined, versions: ["8", "9"] });
});

test("an error where the skill should stand is an error, and one beside a code is none", () => {
  const error = { kind: "error", code: "#REF!" } as const;
  expect(fromCells(error, "IT management")).toMatchObject({ naming: "error", text: "#REF!", code: undefined });
  expect(fromCells(undefined, error)).toMatchObject({ naming: "error", text: "#REF!" });
  expect(fromCells("ITMG", error)).toMatchObject({ naming: "code", code: "ITMG" });
});

test("a near miss is unknown, with the nearest skill as a suggestion", () => {
  expect(fromText("IT managment")).toMatchObject({ naming: "unknown", code: undefined, versions: [] });
  expect(fromText("IT managment").suggestion?.code).toBe("ITMG");
  expect(fromCells("ITM7", "IT managment").suggestion?.code).toBe("ITMG");
  expect(fromText("Cost management of things").suggestion).toBeUndefined();
});

test("a number where a skill should stand is unknown", () => {
  expect(fromCells(42, undefined)).toMatchObject({ naming: "unknown", text: "42" });
});

test("the suggestion is looked for once, and only when asked for", () => {
  const nearest = jest.fn(framework.nearest);
  const reference = readerFor({ ...framework, nearest }).fromText("IT managment");
  expect(nearest).not.toHaveBeenCalled();
  expect(reference.suggestion).toBe(reference.suggestion);
  expect(nearest).toHaveBeenCalledTimes(1);
});

test("equal texts give the identical reference", () => {
  expect(fromText("ITMG")).toBe(fromText("ITMG"));
  expect(fromText("No such skill")).toBe(fromText("No such skill"));
  expect(fromCells("ITMG", "IT management")).toBe(fromCells("ITMG", "IT management"));
  expect(fromCells("ITMG", "IT management")).not.toBe(fromCells("ITMG", "it management"));
});
