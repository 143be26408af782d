import * as functions from "../../src/functions/functions";
import { functionHelp, signatureOf, type ExampleCell } from "../../src/functions/help";
import { excelRuntime } from "./excelRuntime";
import { callIn } from "./formula";
import { functionMetadata } from "./metadata";

Object.assign(globalThis, { CustomFunctions: excelRuntime().CustomFunctions });

const examples = functionHelp.flatMap(({ name, examples: own }) => own.map((example) => ({ ...example, name })));

/** What a function gives for a formula, as the help writes it. */
async function resultOf(formula: string): Promise<ExampleCell[][]> {
  const { name, values } = callIn(formula);
  const { associate } = await functionMetadata();
  const functionName = associate.find(({ id }) => id === name)?.functionName ?? "";
  const called = functions[functionName as keyof typeof functions] as (...values: unknown[]) => unknown[][];
  return called(...values).map((row) => row.map(asExampleCell));
}

function asExampleCell(cell: unknown): ExampleCell {
  if (!(cell instanceof CustomFunctions.Error)) return cell as ExampleCell;
  return { error: cell.code, message: cell.message ?? "" };
}

it("explains exactly the functions that there are, with their own parameters", async () => {
  const { functions: metadata } = await functionMetadata();
  expect(
    functionHelp.map(({ name, parameters }) => [name, parameters.map((each) => [each.name, each.isOptional])]),
  ).toEqual(
    metadata.map(({ name, parameters }) => [name, parameters.map((each) => [each.name, each.optional === true])]),
  );
});

it.each(examples.map(({ formula, result }) => [formula, result] as const))(
  "%s gives what the help says",
  async (formula, result) => {
    expect(await resultOf(formula)).toEqual(result);
  },
);

it("gives two examples of each function and of nothing else", () => {
  for (const { name, examples: own } of functionHelp) {
    expect(own.map(({ formula }) => callIn(formula).name)).toEqual([name, name]);
  }
});

it("tells of every error that its examples show", () => {
  const errorsIn = (cells: readonly (readonly ExampleCell[])[]) =>
    cells.flat().flatMap((cell) => (typeof cell === "object" ? [cell.error] : []));
  for (const { errors, examples: own } of functionHelp) {
    const shown = own.flatMap(({ result }) => errorsIn(result));
    expect(errors.map(({ error }) => error)).toEqual(expect.arrayContaining(shown));
  }
});

it("writes a function with its optional arguments in brackets", () => {
  expect(functionHelp.map(signatureOf)).toContain("SKILL.CHECK(skills, levels, [version])");
});
