import { INVALID_PAINT, RENAME_PAINT } from "../../src/plan/paints";

/** Relative luminance of a colour RRGGBB (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((from) => linear(parseInt(colour.slice(from, from + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

test("contrast is computed as WCAG does", () => {
  expect(contrast("000000", "FFFFFF")).toBeCloseTo(21);
  expect(contrast("767676", "FFFFFF")).toBeCloseTo(4.54, 2);
});

test.each([RENAME_PAINT, INVALID_PAINT])("text on the fill $fill has a contrast of at least 7 to 1", (paint) => {
  expect(contrast(paint.fill, paint.colour)).toBeGreaterThanOrEqual(7);
});

test("the two fills differ in lightness, for people who see no colours", () => {
  expect(contrast(RENAME_PAINT.fill, INVALID_PAINT.fill)).toBeGreaterThan(1.5);
});

test("an invalid level is bold as well, never marked by colour alone", () => {
  expect([INVALID_PAINT.bold, RENAME_PAINT.bold]).toEqual([true, false]);
});
