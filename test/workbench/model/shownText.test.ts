import fc from "fast-check";
import { shownText } from "../../../src/workbench/model/display/shownText";

describe("what a cell shows", () => {
  test.each([
    [1 / 3, "General", "0.333333333"],
    [123456.789123, "General", "123456.7891"],
    [1e12, "General", "1E+12"],
    [0.00001, "General", "0.00001"],
    [-2.5, "General", "-2.5"],
    [2.5, "0", "3"],
    [1.005, "0.00", "1.01"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [0.5, "0%", "50%"],
    [1500, "0.0,", "1.5"],
    [7, "000", "007"],
    [0.25, "# ?/?", " 1/4"],
    [5, '"L"0', "L5"],
    [5, "0 \\l\\e\\v", "5 lev"],
    [-5, "0;(0)", "(5)"],
    [0, '0;-0;"none"', "none"],
    [5, ";;;", ""],
    [12345, "0.00E+00", "1.23E+04"],
    [46148, "yyyy-mm-dd", "2026-05-06"],
    [46148, "dddd, d mmmm yyyy", "Wednesday, 6 May 2026"],
    [46148.5, "m/d/yy h:mm AM/PM", "5/6/26 12:00 PM"],
    [0.25, "hh:mm:ss", "06:00:00"],
    [1.5, "[h]:mm", "36:00"],
    [-1, "d-mmm", "###########"],
    [5, "[$€-407] #,##0.00", "€ 5.00"],
    [5, "@", "5"],
  ])("of %d in %s is %s", (number, format, expected) => {
    expect(shownText(number, format)).toBe(expected);
  });

  test("of texts, truth values and errors is what they are, unless a format says more", () => {
    expect(shownText("Anna", "0.00")).toBe("Anna");
    expect(shownText("Anna", '@"!"')).toBe("Anna!");
    expect(shownText("Anna", '0;0;0;"text: "@')).toBe("text: Anna");
    expect(shownText(false, "0")).toBe("FALSE");
    expect(shownText({ kind: "error", code: "#REF!" }, "0%")).toBe("#REF!");
    expect(shownText(undefined, "0")).toBe("");
  });

  test("of a whole number in a plain format is its digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), (number) => {
        expect(shownText(number, "0")).toBe(String(number));
        expect(shownText(number)).toBe(String(number));
      }),
    );
  });
});
