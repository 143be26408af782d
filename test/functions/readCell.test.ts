import { readCell } from "../../src/functions/readCell";

it.each([
  ["a text", "ITMG"],
  ["a number", 5],
  ["a truth value", true],
])("reads %s as it stands", (_, value) => {
  expect(readCell(value)).toBe(value);
});

it.each([0, "", "  ", "\u00a0", null, undefined])("takes %p for an empty cell", (value) => {
  expect(readCell(value)).toBeUndefined();
});

it.each([
  ["an error of the runtime", { code: "#REF!", message: "" }, { kind: "error", code: "#REF!" }],
  [
    "an error as a data type",
    { type: "Error", basicValue: "#N/A", errorType: "NotAvailable" },
    { kind: "error", code: "#N/A" },
  ],
  ["an error that does not say which", { type: "Error" }, { kind: "error", code: "#VALUE!" }],
  [
    "a date with its format",
    { type: "FormattedNumber", basicValue: 46_178, numberFormat: "d-mmm" },
    { kind: "date", serial: 46_178 },
  ],
  [
    "a percentage",
    { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" },
    { kind: "percent", fraction: 0.5 },
  ],
  ["a number with a format", { type: "FormattedNumber", basicValue: 5, numberFormat: "0.0" }, 5],
  ["a card by what it shows", { type: "Entity", text: "ITMG", basicValue: "#VALUE!" }, "ITMG"],
  ["a number as a data type", { type: "Double", basicValue: 6 }, 6],
  ["nothing it knows", { type: "Array", basicValue: [] }, undefined],
])("reads %s", (_, value, expected) => {
  expect(readCell(value)).toEqual(expected);
});
