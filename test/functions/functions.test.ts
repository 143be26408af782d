import { OfficeMockObject } from "office-addin-mock";
import { check, coverage, descriptor, isDefined, levels, name, renamed, validate } from "../../src/functions/functions";
import { range } from "./asExcel";

/** An error as a test looks at it. */
class CellError {
  readonly code: string;
  readonly message: string;

  constructor(code: string, message: string) {
    this.code = code;
    this.message = message;
  }
}

beforeAll(async () => {
  const ErrorCode = { notAvailable: "#N/A", invalidValue: "#VALUE!", invalidNumber: "#NUM!" };
  const members: Record<string, unknown> = { Error: CellError, ErrorCode };
  const mock = new OfficeMockObject(members);
  // The mock knows no enums: their members are loaded as properties are.
  mock["ErrorCode"].load(Object.keys(ErrorCode));
  await mock["ErrorCode"].sync();
  Object.assign(globalThis, { CustomFunctions: mock });
});

const invocation = (...parameterAddresses: string[]) => ({ parameterAddresses }) as CustomFunctions.Invocation;

it("turns each failure into the error that Excel users expect, in its own cell and with a sentence", () => {
  expect(isDefined(range("ITMG\nJuggling\nITMG\nITMG"), range("5\n5\nTBA\n8"))).toEqual([
    [true],
    [new CellError("#N/A", "“Juggling” is not a skill in any SFIA version known here: check its code or name.")],
    [
      new CellError(
        "#VALUE!",
        "The level for IT management (ITMG) is undecided (“TBA”): enter a level from 1 to 7 when it is known.",
      ),
    ],
    [new CellError("#NUM!", "8 is not a level for IT management (ITMG): SFIA has the levels 1 to 7.")],
  ]);
});

it.each([
  ["DESCRIPTOR", (version?: unknown) => descriptor([["ITMG"]], [[4]], version)],
  ["NAME", (version?: unknown) => name([["ITMG"]], version)],
  ["LEVELS", (version?: unknown) => levels([["ITMG"]], version)],
  ["ISDEFINED", (version?: unknown) => isDefined([["ITMG"]], [[5]], version)],
  ["CHECK", (version?: unknown) => check([["ITMG"]], [[4]], version)],
  ["VALIDATE", (version?: unknown) => validate(range("Name | Skill | Level\nAnna | ITMG | 4"), version)],
  ["COVERAGE", (version?: unknown) => coverage(range("Name | Skill | Level\nAnna | ITMG | 4"), version)],
  ["RENAMED", (version?: unknown) => renamed([["ITMG"]], version)],
])("%s takes SFIA 7 where Excel hands over null for the version, and says which it does not know", (_, call) => {
  expect(call(null)).toEqual(call("SFIA 7"));
  expect(call(undefined)).toEqual(call(7));
  expect(call("10")).toEqual([[new CellError("#VALUE!", expect.stringContaining("“10” is not a version") as string)]]);
});

it("goes by the version that is given", () => {
  expect(name([["ITMG"]], "SFIA 8")).toEqual([["Technology service management"]]);
  expect(levels([["BURM"]], 8)).toEqual([[3, 4, 5, 6, 7]]);
  expect(renamed([["ITMG"]], 8, 9)).toEqual([[""]]);
});

it("gives Excel an array of its own shape for one cell as for many", () => {
  expect(name([["ITMG"]])).toEqual([["IT management"]]);
  expect(check(range("ITMG\nITMG\n"), range("5\n6\n"))).toEqual([[""], [""], [""]]);
});

it("names cells by their addresses where the invocation tells them, and does without it", () => {
  const matrix = range("Name | Skill | Level\nAnna | ITMG | 4");
  expect(validate(matrix, null, invocation("Team!B3:D4"))[1]?.[1]).toBe("D4");
  expect(validate(matrix, null, {})[1]?.[1]).toBe("row 2, column 3");
  expect(validate(matrix)[1]?.[1]).toBe("row 2, column 3");
});

it("makes one error of one failure, however many cells have it", () => {
  const [[first], [second]] = name([["Juggling"], ["Juggling"]]) as [[unknown], [unknown]];
  expect(second).toBe(first);
});
