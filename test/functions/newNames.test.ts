import { newNames, readMove } from "../../src/functions/newNames";
import { bundledFramework } from "../../src/framework/bundled";
import { range } from "./asExcel";

const FROM_7_TO_8 = { from: "7", to: "8" } as const;

it("gives the new name of ITMG by its code and by its name", () => {
  expect(newNames(range("ITMG\nIT management\nitmg - IT management"), FROM_7_TO_8)).toEqual([
    ["Technology service management"],
    ["Technology service management"],
    ["Technology service management"],
  ]);
});

it("gives a blank for a skill that kept its name, that only one version has, and for a blank", () => {
  expect(newNames(range("PROG\nDATS\nINAN\n"), FROM_7_TO_8)).toEqual([[""], [""], [""], [""]]);
});

it("knows the 14 skills that SFIA 8 renamed", () => {
  const codes = bundledFramework()
    .skills("7")
    .map(({ code }) => [code]);
  const renamed = newNames(codes, FROM_7_TO_8).filter(([name]) => name !== "");
  expect(renamed).toHaveLength(14);
});

it("gives a blank where a name was changed and came back", () => {
  expect(newNames("IRMG", { from: "6", to: "8" })).toEqual([[""]]);
  expect(newNames("IRMG", { from: "6", to: "7" })).toEqual([["Information governance"]]);
});

it("says of an unknown skill that it is none", () => {
  expect(newNames("Juggling", FROM_7_TO_8)).toEqual([
    [{ error: "not-available", message: expect.stringContaining("“Juggling” is not a skill") }],
  ]);
});

it.each([
  [null, null, FROM_7_TO_8],
  [6, 9, { from: "6", to: "9" }],
  ["SFIA 8", null, { from: "8", to: "9" }],
  [9, null, { from: "9", to: "9" }],
])("takes %p and %p for a move", (from, to, move) => {
  expect(readMove(from, to)).toEqual(move);
});

it("says which version it does not know", () => {
  expect(readMove(7, 10)).toEqual({ error: "invalid-value", message: expect.stringContaining("“10”") });
  expect(readMove(5, 8)).toEqual({ error: "invalid-value", message: expect.stringContaining("“5”") });
});
