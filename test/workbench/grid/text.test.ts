import fc from "fast-check";
import { fittedGeneral } from "../../../src/workbench/grid/text/fitNumber";
import { createFonts } from "../../../src/workbench/grid/text/font";
import type { Face } from "../../../src/workbench/grid/text/face";
import { NO_NEIGHBOURS, placeText } from "../../../src/workbench/grid/text/place";
import { wrapText } from "../../../src/workbench/grid/text/wrap";
import { PLAIN_STYLE } from "../../../src/workbench/model/style";

const length = (text: string): number => text.length;

describe("a wrapped text", () => {
  test("is broken after words and hyphens, and inside of a word that is too long", () => {
    expect(wrapText("Team lead in Bern", 9, length)).toEqual(["Team lead", "in Bern"]);
    expect(wrapText("Kick-off-meeting", 9, length)).toEqual(["Kick-off-", "meeting"]);
    expect(wrapText("Donaudampfschiff", 6, length)).toEqual(["Donaud", "ampfsc", "hiff"]);
    expect(wrapText("one\n\ntwo", 9, length)).toEqual(["one", "", "two"]);
  });

  test("loses nothing but the spaces that it is broken at, and fits", () => {
    const texts = fc
      .array(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1, maxLength: 12 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, room) => {
        const lines = wrapText(text, room, length);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        expect(Math.max(...lines.map(length))).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe("a number that does not fit", () => {
  const fits = (most: number) => (text: string) => text.length <= most;

  test("loses decimals in the General format, then becomes an exponent", () => {
    expect(fittedGeneral(1234.5678, fits(6))).toBe("1234.6");
    expect(fittedGeneral(1234.5678, fits(4))).toBe("1235");
    expect(fittedGeneral(1234567890123, fits(8))).toBe("1.23E+12");
    expect(fittedGeneral(1234.5678, fits(3))).toBeUndefined();
  });

  test("is never shown as something that it is not near to", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 12 }), (number, most) => {
        const text = fittedGeneral(number, fits(most));
        fc.pre(text !== undefined);
        expect(text.length).toBeLessThanOrEqual(most);
        expect(Math.abs(Number(text) - number)).toBeLessThanOrEqual(Math.max(0.5, Math.abs(number) * 0.5));
      }),
    );
  });
});

describe("the place of a text", () => {
  const font = createFonts((text) => text.length * 7)({ name: "Arial", size: 11, bold: false, italic: false });
  const box = { x: 100, y: 50, width: 64, height: 20 };
  const measure = (text: string): number => text.length * 7;
  const faceOf = (part: Partial<Face>, alignment: Partial<Face["alignment"]> = {}): Face => ({
    text: "",
    kind: "text",
    general: undefined,
    fill: undefined,
    color: "#000000",
    font,
    bold: false,
    italic: false,
    underline: "none",
    strikethrough: false,
    borders: PLAIN_STYLE.borders,
    bar: undefined,
    isMarked: false,
    ...part,
    alignment: { ...PLAIN_STYLE.alignment, ...alignment },
  });
  const placed = (face: Face, neighbours = NO_NEIGHBOURS) => placeText(face, box, measure, neighbours);

  test("is left for texts, right for numbers, in the middle for truth values and errors", () => {
    expect(placed(faceOf({ text: "Anna" })).lines[0]?.x).toBe(103);
    expect(placed(faceOf({ text: "5", kind: "number" })).lines[0]?.x).toBe(154);
    expect(placed(faceOf({ text: "TRUE", kind: "other" })).lines[0]?.x).toBe(118);
    expect(placed(faceOf({ text: "Anna" }, { horizontal: "Left", indentLevel: 2 })).lines[0]?.x).toBe(121);
  });

  test("runs on into empty cells beside it, as far as these are empty", () => {
    const right = { left: () => 0, right: (wanted: number) => Math.min(wanted, 10) };
    expect(placed(faceOf({ text: "Category manager" }), right).clip).toEqual({ ...box, width: 74 });
    expect(placed(faceOf({ text: "Category manager" })).clip).toEqual(box);
    expect(placed(faceOf({ text: "Anna" })).clip).toBeUndefined();
  });

  test("is one of hashes where a number has no room", () => {
    expect(placed(faceOf({ text: "1/15/2026 12:00", kind: "number" })).lines[0]?.text).toBe("########");
    expect(placed(faceOf({ text: "123456.789", kind: "number", general: 123456.789 })).lines[0]?.text).toBe("123456.8");
  });

  test("takes several lines where it is wrapped, from the bottom, middle or top", () => {
    const lines = placed(faceOf({ text: "Team lead Bern" }, { wrapText: true, vertical: "Top" })).lines;
    expect(lines.map(({ text }) => text)).toEqual(["Team", "lead", "Bern"]);
    expect(placed(faceOf({ text: "A" }, { vertical: "Top" })).lines[0]?.y).toBe(60);
    expect(placed(faceOf({ text: "A" })).lines[0]?.y).toBe(60);
  });

  test("is made smaller where it shrinks to fit", () => {
    expect(placed(faceOf({ text: "Category manager" }, { shrinkToFit: true })).scale).toBeCloseTo(58 / 112);
  });

  test("is as wide as in the font that columns are measured by, where another stands in for it", () => {
    const fonts = createFonts((text, css) => (text === "0" && css.startsWith("100px") ? 55.6 : 7));
    expect(fonts({ name: "Calibri", size: 11, bold: true, italic: false }).css).toMatch(
      /^bold 13\.37px "Calibri", "Carlito"/,
    );
    expect(fonts({ name: "Arial", size: 12, bold: false, italic: true }).css).toMatch(/^italic 16px "Arial"/);
  });
});
