import { readdirSync, readFileSync } from "node:fs";
import { COMMAND_NAMES } from "../../src/commands/names";
import { ICON_SIZES } from "./manifest";

/** The icons: one for each command, and the add-in's own. */
const NAMES = ["levelcheck", ...COMMAND_NAMES];
/** The drawings that are fitted to the pixels of small sizes; the one without a number serves 32 pixels and up. */
const DRAWINGS = ["-16.svg", "-20.svg", "-24.svg", ".svg"];
/** What icons stand on in Office: its light and its dark themes. */
const BACKGROUNDS = ["#FFFFFF", "#F3F2F1", "#292929", "#1F1F1F", "#0A0A0A"];
const PNG_SIGNATURE = "\x89PNG\r\n\x1a\n";

const sized = NAMES.flatMap((name) => ICON_SIZES.map((size) => ({ file: `${name}-${size}.png`, size })));
const drawings = NAMES.flatMap((name) => DRAWINGS.map((ending) => name + ending));

test("there is a file for each icon and size, and its drawings, and nothing else", () => {
  expect(readdirSync("assets/icons").sort()).toEqual([...sized.map(({ file }) => file), ...drawings].sort());
});

test.each(sized)("$file is a PNG of $size by $size pixels with transparency", ({ file, size }) => {
  const png = readFileSync(`assets/icons/${file}`);
  expect(png.toString("latin1", 0, 8)).toBe(PNG_SIGNATURE);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  expect(png.includes("tRNS") || [4, 6].includes(png.readUInt8(25))).toBe(true);
});

test("all icons together are small", () => {
  const bytes = sized.map(({ file }) => readFileSync(`assets/icons/${file}`).length);
  expect(bytes.reduce((sum, length) => sum + length)).toBeLessThan(40_000);
});

test("every colour stands out from light and dark ribbons", () => {
  const colours = new Set(drawings.flatMap((file) => painted(readFileSync(`assets/icons/${file}`, "utf8"))));
  const faint = [...colours].flatMap((colour) =>
    BACKGROUNDS.filter((background) => contrast(colour, background) < 3).map((background) => [colour, background]),
  );
  expect(colours.size).toBeGreaterThan(2);
  expect(faint).toEqual([]);
});

/** The colours of a drawing, without those of its masks, which are not seen. */
function painted(svg: string): string[] {
  return svg.replace(/<mask[^]*?<\/mask>/g, "").match(/#[0-9A-F]{3,6}\b/gi) ?? [];
}

/** Contrast as WCAG defines it. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
