import fc from "fast-check";
import { shownText } from "../../../src/workbench/model/display/shownText";
import type { Content } from "../../../src/workbench/model/book";
import { dateOf } from "../../../src/workbook/cell";

type Table = readonly (readonly [content: Content, numberFormat: string, shown: string])[];

const check = (content: Content, numberFormat: string, shown: string): void => {
  expect(shownText(content, numberFormat)).toBe(shown);
};

describe("General", () => {
  const TABLE: Table = [
    [0, "General", "0"],
    [-0, "General", "0"],
    [12345678901, "General", "12345678901"],
    [123456789012, "General", "1.23457E+11"],
    [1e21, "General", "1E+21"],
    [1234567.891234, "General", "1234567.891"],
    [-1 / 3, "General", "-0.333333333"],
    [0.0001234567891, "General", "0.000123457"],
    [1e-10, "General", "1E-10"],
    [1.5, "GENERAL", "1.5"],
    [5, 'General" km"', "5 km"],
    [-4, "General;(General)", "(4)"],
    ["ITMG", "General", "ITMG"],
    [true, "General", "TRUE"],
    [{ kind: "error", code: "#N/A" }, "General", "#N/A"],
  ];
  test.each(TABLE)("%p in %s is %s", check);
});

describe("digits, thousands and percent", () => {
  const TABLE: Table = [
    [2.5, "0", "3"],
    [-2.5, "0", "-3"],
    [0.25, "0.0", "0.3"],
    [1.005, "0.00", "1.01"],
    [1234.5, "#,##0.00", "1,234.50"],
    [-1234567, "#,##0", "-1,234,567"],
    [0, "#,##0", "0"],
    [0, "#", ""],
    [0, "#.##", "."],
    [1.5, "?.??", "1.5 "],
    [7, "000", "007"],
    [123456789, "000-00-0000", "123-45-6789"],
    [12345, "0,", "12"],
    [12345678, '0.0,,"M"', "12.3M"],
    [0.125, "0%", "13%"],
    [0.125, "0.0%", "12.5%"],
    [-0.5, "0%", "-50%"],
    [12345, "0.00E+00", "1.23E+04"],
    [0.00012, "0.0E+00", "1.2E-04"],
    [2.5, "# ?/?", "2 1/2"],
    [0.25, "# ?/?", " 1/4"],
    [0.75, "0/4", "3/4"],
    [3.14, "0.000000000000000", "3.140000000000000"],
    [1e20, "#,##0", "100,000,000,000,000,000,000"],
  ];
  test.each(TABLE)("%p in %s is %s", check);
});

describe("sections", () => {
  const TABLE: Table = [
    [-5, "0;(0)", "(5)"],
    [5, '0;(0);"none"', "5"],
    [0, '0;(0);"none"', "none"],
    ["ITMG", '0;(0);"none";"text: "@', "text: ITMG"],
    ["ITMG", "0;(0);0;", ""],
    [5, ";;;", ""],
    ["ITMG", ";;;", ""],
    ["ITMG", "0.00", "ITMG"],
    [-5, "[Red]0;[Blue]-0", "-5"],
    [150, '[>100]"large";"small"', "large"],
    [50, '[>100]"large";"small"', "small"],
    [-5, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', " (5.00)"],
    [0, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', " -   "],
    ["x", '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', " x "],
  ];
  test.each(TABLE)("%p in %s is %s", check);
});

describe("texts, quotes and currencies", () => {
  const TABLE: Table = [
    [5, "@", "5"],
    [0.1, "@", "0.1"],
    ["ITMG", "@", "ITMG"],
    ["5", '@" km"', "5 km"],
    [5, '"Level "0', "Level 5"],
    [5, "\\L0", "L5"],
    [5, '0 "a;b"', "5 a;b"],
    [5, "0.0\\m", "5.0m"],
    [-3.5, "$#,##0.00_);[Red]($#,##0.00)", "($3.50)"],
    [1234.5, "[$€-407] #,##0.00", "€ 1,234.50"],
    [1234.5, "#,##0.00 [$CHF]", "1,234.50 CHF"],
    [1234.5, "[$-407]#,##0.00", "1,234.50"],
  ];
  test.each(TABLE)("%p in %s is %s", check);
});

describe("days and times", () => {
  const TABLE: Table = [
    [45418, "yyyy-mm-dd", "2024-05-06"],
    [45418, "m/d/yyyy", "5/6/2024"],
    [45418, "d-mmm-yy", "6-May-24"],
    [45418, "dddd, d mmmm yyyy", "Monday, 6 May 2024"],
    [45418, "ddd mmmmm", "Mon M"],
    [45418, "[$-407]d. mmmm yyyy", "6. Mai 2024"],
    [45418, "[$-F800]dddd", "Monday, May 6, 2024"],
    [45418.75, "m/d/yyyy h:mm", "5/6/2024 18:00"],
    [0.75, "h:mm AM/PM", "6:00 PM"],
    [0.0, "h:mm AM/PM", "12:00 AM"],
    [0.5, "mm:ss", "00:00"],
    [0.123456, "h:mm:ss.00", "2:57:46.60"],
    [1.5, "[h]:mm", "36:00"],
    [1.5, "[mm]", "2160"],
    [45418.999999, "yyyy-mm-dd hh:mm:ss", "2024-05-07 00:00:00"],
    [59, "yyyy-mm-dd", "1900-02-28"],
    [60, "yyyy-mm-dd", "1900-02-29"],
    [61, "yyyy-mm-dd", "1900-03-01"],
    [0, "yyyy-mm-dd", "1900-01-00"],
    [1, "dddd", "Sunday"],
    [2_958_465, "yyyy-mm-dd", "9999-12-31"],
    [2_958_466, "yyyy-mm-dd", "###########"],
    [-1, "yyyy-mm-dd", "###########"],
    ["no day", "yyyy-mm-dd", "no day"],
  ];
  test.each(TABLE)("%p in %s is %s", check);
});

test("what is no number format shows the number as it is", () => {
  for (const format of ["", '0"open', "[", "0.0.0[", "yyyy 0.00 @ #"]) expect(shownText(5, format)).toMatch(/5|^$/);
  expect(shownText(5.5, '0"open')).toBe("5.5");
});

test("no number format makes it fail, whatever a file has", () => {
  const piece = fc.constantFrom(
    ...Array.from('0#?.,%/E+-@"\\_*;[]hmsydgbe$ 5()'),
    "General",
    "[Red]",
    "[h]",
    "AM/PM",
    "[$€-407]",
    "[>1]",
  );
  const content = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), content, (pieces, value) => {
      expect(typeof shownText(value, pieces.join(""))).toBe("string");
    }),
    { numRuns: 500 },
  );
});

test("every day from March 1900 on is shown as the calendar has it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(shownText(serial, "yyyy-mm-dd")).toBe(dateOf(serial).toISOString().slice(0, 10));
    }),
  );
});
