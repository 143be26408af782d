import { cellValue } from "../../../src/excel/read/cellValue";

test.each([
  [5, "General", 5],
  [46178, "d-mmm", { kind: "date", serial: 46178 }],
  [0.5, "0%", { kind: "percent", fraction: 0.5 }],
  [5, undefined, 5],
  ["#REF!", "General", { kind: "error", code: "#REF!" }],
  ["#1 expert", "General", "#1 expert"],
  ["", "General", undefined],
  [true, "General", true],
  ["ITMG", "@", "ITMG"],
])("%p in the format %s is read as %p", (value, format, expected) => {
  expect(cellValue(value, format)).toEqual(expected);
});
