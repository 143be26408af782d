/** The functions as Excel calls them, through Microsoft's own runtime. */
import { check, isDefined, name, validate } from "../../src/functions/functions";
import { range } from "./asExcel";
import { errorArgument, excelRuntime, type FunctionCall } from "./excelRuntime";

const { CustomFunctions: runtime, call } = excelRuntime();
Object.assign(globalThis, { CustomFunctions: runtime });
runtime.associate({ CHECK: check, ISDEFINED: isDefined, NAME: name, VALIDATE: validate });

const MATRIX = range("Name | Skill | Level\nAnna | ITMG | 4");
const CALLS: Record<string, FunctionCall> = {
  one: { name: "NAME", values: [[["ITMG"]], null] },
  many: { name: "ISDEFINED", values: [[["ITMG"]], [[5, 4, 8, "Expert", null]], null] },
  unknown: { name: "NAME", values: [[["PROG"], ["Juggling"], ["ITMG"]], 8] },
  errors: { name: "CHECK", values: [[["ITMG"], [errorArgument("#N/A")]], [[errorArgument("#REF!")], [5]], null] },
  version: { name: "NAME", values: [[["ITMG"]], "SFIA 12"] },
  placed: { name: "VALIDATE", values: [MATRIX, null], parameterAddresses: ["Team!B3:D4", ""] },
  anywhere: { name: "VALIDATE", values: [MATRIX, null] },
};

let results: Record<string, unknown>;

beforeAll(async () => {
  const settled = await call(Object.values(CALLS));
  results = Object.fromEntries(Object.keys(CALLS).map((key, index) => [key, settled[index]]));
});

it("answers with one value", () => {
  expect(results["one"]).toEqual([["IT management"]]);
});

it("hands errors over beside values, with their sentences where Excel has a place for them", () => {
  expect(results["many"]).toEqual([
    [
      true,
      false,
      expect.objectContaining({ basicValue: "#NUM!" }),
      expect.objectContaining({
        basicValue: "#VALUE!",
        message: "“Expert” cannot be read as a level for IT management (ITMG): enter a level from 1 to 7.",
      }),
      "",
    ],
  ]);
});

it("lets one bad cell of a column leave the others as they are", () => {
  expect(results["unknown"]).toEqual([
    ["Programming/software development"],
    [expect.objectContaining({ basicValue: "#N/A", message: expect.stringContaining("“Juggling”") })],
    ["Technology service management"],
  ]);
});

it("understands the errors in its arguments", () => {
  expect(results["errors"]).toEqual([
    [expect.stringContaining("the error #REF! instead of a level for IT management (ITMG)")],
    [expect.stringContaining("the error #N/A instead of a skill")],
  ]);
});

it("says which version it does not know", () => {
  expect(results["version"]).toEqual([
    [expect.objectContaining({ basicValue: "#VALUE!", message: expect.stringContaining("“SFIA 12”") })],
  ]);
});

it("places findings where Excel says that the range stands, else in the range", () => {
  const cellIn = (table: unknown) => (table as unknown[][])[1]?.[1];
  expect(cellIn(results["placed"])).toBe("D4");
  expect(cellIn(results["anywhere"])).toBe("row 2, column 3");
});
