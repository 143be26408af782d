import { element, part } from "./xml";

/** How a cell looks. Colours are six hexadecimal digits. */
export interface CellStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** A thin line of this colour under the cell. */
  readonly underline?: string;
  /** Thin lines of this colour on all four sides. */
  readonly frame?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A number format, such as `d mmm yyyy`. */
  readonly format?: string;
}

/** Gathers the styles in use, gives each its number, and writes the styles part. */
export interface StyleSheet {
  readonly indexOf: (style: CellStyle | undefined) => number;
  readonly toPart: () => string;
}

export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Formats that every reader knows by number (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_FORMATS = new Map([
  ["General", 0],
  ["0", 1],
  ["0%", 9],
  ["d-mmm", 16],
  ["@", 49],
]);
const FIRST_CUSTOM_FORMAT = 164;

/** A collection without repeats: each entry's number is its place. */
interface Pool {
  readonly entries: readonly string[];
  readonly indexOf: (entry: string) => number;
}

function pool(...first: string[]): Pool {
  const places = new Map(first.map((entry, place) => [entry, place]));
  const entries = [...first];
  const indexOf = (entry: string): number => {
    const known = places.get(entry);
    if (known !== undefined) return known;
    places.set(entry, entries.length);
    return entries.push(entry) - 1;
  };
  return { entries, indexOf };
}

const list = (name: string, entries: readonly string[]): string =>
  entries.length === 0 ? "" : element(name, { count: entries.length }, ...entries);

/** Starts an empty style sheet: style 0 is the default look. */
export function styleSheet(): StyleSheet {
  const pools = {
    fonts: pool(fontOf({})),
    // The first two fills are the format's own: Excel overwrites whatever stands there.
    fills: pool(patternFill({ patternType: "none" }), patternFill({ patternType: "gray125" })),
    borders: pool(borderOf({})),
    formats: pool(),
    cellFormats: pool(),
  };
  const indexOf = (style: CellStyle = {}): number => pools.cellFormats.indexOf(cellFormatOf(style, pools));
  indexOf();
  return { indexOf, toPart: () => stylesPart(pools) };
}

type Pools = Readonly<Record<"fonts" | "fills" | "borders" | "formats" | "cellFormats", Pool>>;

/** The styles part; its children in the order of ECMA-376 part 1, 18.8.39. */
function stylesPart({ fonts, fills, borders, formats, cellFormats }: Pools): string {
  const custom = formats.entries.map((formatCode, place) =>
    element("numFmt", { numFmtId: FIRST_CUSTOM_FORMAT + place, formatCode }),
  );
  const children = [
    list("numFmts", custom),
    list("fonts", fonts.entries),
    list("fills", fills.entries),
    list("borders", borders.entries),
    list("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    list("cellXfs", cellFormats.entries),
    list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
  ];
  return part(element("styleSheet", { xmlns: SPREADSHEET }, ...children));
}

function fontOf({ bold, italic, size = 11, color, font = "Calibri" }: CellStyle): string {
  const flags = [bold === true ? element("b", {}) : "", italic === true ? element("i", {}) : ""];
  const ink = color === undefined ? "" : element("color", { rgb: `FF${color}` });
  return element(
    "font",
    {},
    ...flags,
    element("sz", { val: size }),
    ink,
    element("name", { val: font }),
    element("family", { val: 2 }),
  );
}

function patternFill(attributes: { patternType: string }, ...content: string[]): string {
  return element("fill", {}, element("patternFill", attributes, ...content));
}

function solidFill(color: string): string {
  const colors = [element("fgColor", { rgb: `FF${color}` }), element("bgColor", { indexed: 64 })];
  return patternFill({ patternType: "solid" }, ...colors);
}

function borderOf({ underline, frame }: CellStyle): string {
  const side = (name: string, color: string | undefined): string =>
    color === undefined ? element(name, {}) : element(name, { style: "thin" }, element("color", { rgb: `FF${color}` }));
  const sides = ["left", "right", "top"].map((name) => side(name, frame));
  return element("border", {}, ...sides, side("bottom", underline ?? frame), element("diagonal", {}));
}

/** A cell format: the numbers of its parts, and how the cell aligns what it holds. */
function cellFormatOf(style: CellStyle, { fonts, fills, borders, formats }: Pools): string {
  const { format = "General", fill, horizontal, vertical, wrap, indent } = style;
  const isAligned = [horizontal, vertical, wrap, indent].some((setting) => setting !== undefined);
  const alignment = element("alignment", { horizontal, vertical, wrapText: wrap, indent });
  const attributes = {
    numFmtId: BUILT_IN_FORMATS.get(format) ?? FIRST_CUSTOM_FORMAT + formats.indexOf(format),
    fontId: fonts.indexOf(fontOf(style)),
    fillId: fill === undefined ? 0 : fills.indexOf(solidFill(fill)),
    borderId: borders.indexOf(borderOf(style)),
    xfId: 0,
  };
  const applied = {
    applyNumberFormat: true,
    applyFont: true,
    applyFill: true,
    applyBorder: true,
    applyAlignment: isAligned,
  };
  return element("xf", { ...attributes, ...applied }, isAligned ? alignment : "");
}
