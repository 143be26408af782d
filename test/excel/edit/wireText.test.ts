import fc from "fast-check";
import { typedText, wireContent } from "../../../src/excel/edit/wireText";
import { asColumn, asRow } from "../../../src/workbook/address";

const cell = { row: asRow(0), column: asColumn(0) };

test.each([
  "=1+1",
  "+1",
  "-1",
  "@A1",
  "'quoted",
  "#N/A",
  "5",
  "5-6",
  "May 5",
  "50%",
  "TRUE",
  "wahr",
  "５",
  "  =1",
  "1E5",
])("%s is typed behind an apostrophe, for Excel would make something else of it", (text) => {
  expect(typedText(text)).toBe(`'${text}`);
});

test.each(["Anna", "IT management", "n/a", "Ensure, advise", "Jürgen", "真由美", ""])(
  "%s is typed as it is, so that nobody meets an apostrophe for nothing",
  (text) => {
    expect(typedText(text)).toBe(text);
  },
);

test("no text whatever begins a formula", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typedText(`=${text}`).startsWith("'")).toBe(true);
    }),
  );
});

test("a link is a formula, and a plain address where it is too long for Excel", () => {
  const link = { kind: "link", text: "B2", file: undefined, sheet: "O'Neil", cell } as const;
  expect(wireContent(link, cell)).toEqual({ formula: `=HYPERLINK("#'O''Neil'!A1","B2")` });
  expect(wireContent({ ...link, file: "x".repeat(300) }, cell)).toEqual({ value: "'B2" });
});

test("a text that no cell can hold is refused with its cell", () => {
  expect(() => wireContent("x".repeat(32_768), cell)).toThrow("The text for A1 has more than 32,767 characters");
});
