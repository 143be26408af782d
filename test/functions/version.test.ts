import { readVersion } from "../../src/functions/version";

it.each([
  [6, "6"],
  ["7", "7"],
  ["SFIA 8", "8"],
  ["sfia8", "8"],
  ["SFIA version 9", "9"],
  ["v8", "8"],
  [" 8.0 ", "8"],
  ["SFIA-7", "7"],
  ["８", "8"],
])("takes %p for SFIA %s", (argument, version) => {
  expect(readVersion(argument)).toBe(version);
});

it.each([null, undefined, "", 0])("takes SFIA 7 where the version is %p", (argument) => {
  expect(readVersion(argument)).toBe("7");
});

it.each([5, "10", "SFIA", "ITMG", 7.5, true, { code: "#REF!" }])("says that %p is no version", (argument) => {
  expect(readVersion(argument)).toEqual({
    error: "invalid-value",
    message: expect.stringMatching(/is not a version of SFIA that is known here: give 6, 7, 8 or 9\.$/),
  });
});
