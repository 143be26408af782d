import fc from "fast-check";
import { dateOf, displayText, type CellValue } from "../../src/workbook/cell";

const day = (serial: number) => dateOf(serial).toISOString().slice(0, 10);

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [45448, "2024-06-05"],
  [45448.75, "2024-06-05"],
  [2_958_465, "9999-12-31"],
])("the serial %d is the day that Excel shows", (serial, expected) => {
  expect(day(serial)).toBe(expected);
});

test.each([-1, 2_958_466, 1e300, NaN, Infinity])("%d is a day in no calendar of Excel's", (serial) => {
  expect(dateOf(serial).getTime()).toBeNaN();
});

test("from March 1900 on, the next serial is the next day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
      expect(dateOf(serial + 1).getTime() - dateOf(serial).getTime()).toBe(86_400_000);
    }),
  );
});

test.each<[CellValue, string]>([
  [undefined, ""],
  ["  as it is ", "  as it is "],
  [5, "5"],
  [5.5, "5.5"],
  [true, "TRUE"],
  [false, "FALSE"],
  [{ kind: "date", serial: 45448 }, "2024-06-05"],
  [{ kind: "date", serial: -3 }, "-3"],
  [{ kind: "percent", fraction: 0.5 }, "50%"],
  [{ kind: "percent", fraction: 0.07 }, "7%"],
  [{ kind: "percent", fraction: 1.1 }, "110%"],
  [{ kind: "error", code: "#REF!" }, "#REF!"],
])("%j is shown as %j", (value, text) => {
  expect(displayText(value)).toBe(text);
});

test("whatever a file says is a date, there is a text to show for it", () => {
  fc.assert(
    fc.property(fc.double(), (serial) => {
      expect(displayText({ kind: "date", serial })).not.toMatch(/Invalid/);
    }),
  );
});
