import * as functions from "../../src/functions/functions";
import { functionMetadata, type FunctionMetadata } from "./metadata";

const NAMES = ["DESCRIPTOR", "NAME", "LEVELS", "ISDEFINED", "CHECK", "RENAMED", "VALIDATE", "COVERAGE"];
/** What Excel shows of a function before it cuts. */
const LONGEST_DESCRIPTION = 255;

let metadata: readonly FunctionMetadata[];

beforeAll(async () => {
  const made = await functionMetadata();
  expect(made.errors).toEqual([]);
  metadata = made.functions;
});

it("has the eight functions of SKILL, by ids and names that never change", () => {
  expect(metadata.map(({ id }) => id)).toEqual(NAMES);
  expect(metadata.map(({ name }) => name)).toEqual(NAMES);
});

it("associates each with a function that is there", async () => {
  const { associate } = await functionMetadata();
  expect(associate.map(({ id }) => id)).toEqual(NAMES);
  for (const { functionName } of associate) expect(functions).toHaveProperty(functionName, expect.any(Function));
  expect(Object.keys(functions)).toHaveLength(NAMES.length);
});

it("describes every function with an example of it, short enough to be shown", () => {
  for (const { name, description = "" } of metadata) {
    expect(description).toContain(`\nExample: =SKILL.${name}(`);
    expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  }
});

it("leads from every function to its own heading of the help page", () => {
  for (const { name, helpUrl } of metadata) {
    expect(helpUrl).toBe(`https://localhost:3000/functions.html#${name.toLowerCase()}`);
  }
});

it("describes every parameter", () => {
  for (const { parameters } of metadata) {
    expect(parameters.length).toBeGreaterThan(0);
    for (const { description } of parameters) expect(description).toMatch(/\w.*\.$/);
  }
});

it.each([
  ["DESCRIPTOR", ["skill[][]", "level[][]", "version?"]],
  ["NAME", ["skill[][]", "version?"]],
  ["LEVELS", ["skill[][]", "version?"]],
  ["ISDEFINED", ["skill[][]", "level[][]", "version?"]],
  ["CHECK", ["skills[][]", "levels[][]", "version?"]],
  ["RENAMED", ["skills[][]", "from?", "to?"]],
  ["VALIDATE", ["matrix[][]", "version?"]],
  ["COVERAGE", ["matrix[][]", "version?"]],
])("%s takes ranges and values of any kind, and the version as an option", (id, signature) => {
  const parameters = metadata.find((one) => one.id === id)?.parameters ?? [];
  const written = parameters.map(
    ({ name, dimensionality, optional }) =>
      name + (dimensionality === "matrix" ? "[][]" : "") + (optional === true ? "?" : ""),
  );
  expect(written).toEqual(signature);
  expect(new Set(parameters.map(({ type }) => type))).toEqual(new Set(["any"]));
});

it("lets every result spill", () => {
  for (const { result } of metadata) expect(result.dimensionality).toBe("matrix");
});

it("asks Excel for addresses in VALIDATE alone, and is volatile nowhere", () => {
  const options = metadata.flatMap(({ id, options: asked }) => (asked === undefined ? [] : [[id, asked]]));
  expect(options).toEqual([["VALIDATE", { requiresParameterAddresses: true }]]);
});
