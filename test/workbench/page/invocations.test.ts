import fc from "fast-check";
import { createInvocations } from "../../../src/workbench/page/cellFunctions/invocations";
import { readFunctions, type FunctionInfo } from "../../../src/workbench/page/cellFunctions/metadata";
import { guess } from "../../../src/workbench/guesses";
import type { RichApiEntry } from "../../../src/workbench/page/host/outbox";

const INFO: FunctionInfo = {
  id: "CHECK",
  name: "SKILL.CHECK",
  takesRows: [true, false],
  takesErrors: true,
  needsAddress: false,
  needsArgumentAddresses: false,
};

function calling(info: Partial<FunctionInfo> = {}) {
  const posted: RichApiEntry[] = [];
  const invocations = createInvocations((entry) => posted.push(entry));
  const call = (...args: Parameters<typeof invocations.invoke>[0]["args"]) =>
    invocations.invoke({
      info: { ...INFO, ...info },
      args,
      address: "Team!C2",
      argumentAddresses: ["Team!A1", undefined],
    });
  return { invocations, call, messages: () => posted.map(({ message }) => JSON.parse(message) as unknown[]) };
}

test("a call waits for the pane, and comes with the arguments in the form that the function asks for", () => {
  const { invocations, call, messages } = calling();
  void call("ITMG", [[7]]);
  expect(messages()).toEqual([]);
  invocations.open();
  expect(messages()).toEqual([[1, "CHECK", [[["ITMG"]], 7], null, 4, null]]);
});

test(`arguments that are left out, empty cells and errors are handed over (${guess("functions-take-rows-and-nulls")})`, () => {
  const { invocations, call, messages } = calling();
  invocations.open();
  void call([
    ["a", null],
    [{ kind: "error", code: "#REF!" }, true],
  ]);
  const error = { type: "CustomFunctionError", code: "#REF!" };
  expect(messages()).toEqual([
    [
      1,
      "CHECK",
      [
        [
          ["a", null],
          [error, true],
        ],
        null,
      ],
      null,
      4,
      null,
    ],
  ]);
});

test("a function that asks where it stands and where its arguments do is told so", () => {
  const { invocations, call, messages } = calling({ needsAddress: true, needsArgumentAddresses: true });
  invocations.open();
  void call("ITMG", 7);
  expect(messages()).toEqual([[1, "CHECK", [[["ITMG"]], 7], "Team!C2", 4, ["Team!A1", null]]]);
});

test("a function that takes no errors is not called with one: the cell shows it", async () => {
  const { invocations, call, messages } = calling({ takesErrors: false });
  invocations.open();
  expect(await call([["a", { kind: "error", code: "#N/A" }]])).toEqual({ kind: "error", code: "#N/A" });
  expect(messages()).toEqual([]);
});

test("answers find their calls, whatever their order", async () => {
  const { invocations, call } = calling();
  invocations.open();
  const first = call("a");
  const second = call("b");
  invocations.settle([
    [2, true, "two", [0]],
    [
      1,
      true,
      [
        [1, null],
        [true, ""],
      ],
      [0],
    ],
  ]);
  expect(await second).toBe("two");
  expect(await first).toEqual([
    [1, null],
    [true, ""],
  ]);
});

test.each([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
  [10, "#NAME?"],
  [2, "#VALUE!"],
])("a call that fails with %d shows %s", async (number, code) => {
  const { invocations, call } = calling();
  invocations.open();
  const answer = call("a");
  invocations.settle([[1, false, "", number, [0]]]);
  expect(await answer).toEqual({ kind: "error", code });
});

test("of very many calls some are under way at a time, and each answer makes room for another", async () => {
  const { invocations, call, messages } = calling();
  invocations.open();
  const answers = Array.from({ length: 5000 }, (_, index) => call(index));
  const first = messages().length;
  expect(first).toBeLessThan(5000);
  invocations.settle([[1, true, "one"]]);
  expect(messages()).toHaveLength(first + 1);
  for (let id = 2; id <= 5000; id++) invocations.settle([[id, true, id]]);
  expect((await Promise.all(answers)).slice(-1)).toEqual([5000]);
});

test("an error may stand in one of many cells of an answer", async () => {
  const { invocations, call } = calling();
  invocations.open();
  const answer = call("a");
  invocations.settle([[1, true, [["x", { type: "Error", code: "#N/A", basicValue: "#N/A", basicType: "Error" }]]]]);
  expect(await answer).toEqual([["x", { kind: "error", code: "#N/A" }]]);
});

test("more arguments than the function has are an error of the formula", async () => {
  const { invocations, call } = calling();
  invocations.open();
  expect(await call("a", 7, 8)).toEqual({ kind: "error", code: "#VALUE!" });
});

test("a pane that closes leaves no cell waiting", async () => {
  const { invocations, call } = calling();
  const answer = call("a");
  invocations.close();
  expect(await answer).toEqual({ kind: "error", code: "#N/A" });
});

test("whatever a pane answers, nothing breaks and other calls go on", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (results) => {
      const { invocations, call } = calling();
      invocations.open();
      const answers = [call("a"), call("b")];
      invocations.settle(results);
      invocations.settle([
        [1, true, 1],
        [2, true, 2],
      ]);
      expect(await Promise.all(answers)).toHaveLength(2);
    }),
  );
});

test("the metadata of functions is read for what a host needs of it, and broken metadata for nothing", () => {
  const parameters = [{ name: "matrix", dimensionality: "matrix" }, { name: "version" }];
  const functions = [{ id: "VALIDATE", name: "Validate", parameters, options: { requiresParameterAddresses: true } }];
  expect(readFunctions({ allowErrorForDataTypeAny: true, functions }, "SKILL")).toEqual([
    {
      id: "VALIDATE",
      name: "SKILL.VALIDATE",
      takesRows: [true, false],
      takesErrors: true,
      needsAddress: false,
      needsArgumentAddresses: true,
    },
  ]);
  expect([null, 5, {}, { functions: [5, {}] }].flatMap((broken) => readFunctions(broken, "SKILL"))).toEqual([]);
});
