/** What a font has to look like, in the workbook's words. */
export interface FontWish {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A font as a canvas takes it, and the room that a line of it needs. */
export interface Font {
  readonly css: string;
  readonly pixels: number;
  readonly lineHeight: number;
}

/** Measures how wide a text is in a font that is written as CSS has it. */
export type MeasureText = (text: string, css: string) => number;

/** Fonts that come near to those that a workbook names, where the system has none of these. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  calibri: ["Carlito", "Segoe UI", "Liberation Sans", "Helvetica Neue", "Arial"],
  "calibri light": ["Calibri", "Carlito", "Segoe UI", "Liberation Sans", "Helvetica Neue", "Arial"],
  aptos: ["Segoe UI", "Carlito", "Liberation Sans", "Helvetica Neue", "Arial"],
  "aptos narrow": ["Aptos", "Calibri", "Carlito", "Liberation Sans Narrow", "Arial Narrow", "Arial"],
  cambria: ["Caladea", "Georgia", "Liberation Serif", "Times New Roman"],
  "times new roman": ["Liberation Serif", "Times"],
  "courier new": ["Liberation Mono", "monospace"],
  consolas: ["Inconsolata", "Liberation Mono", "monospace"],
};
const ANY = ["Segoe UI", "Liberation Sans", "Helvetica Neue", "Arial"];

/** How wide a cipher is in fonts that columns are measured by, as a share of the font's size. */
const CIPHER_SHARES: Readonly<Record<string, number>> = { calibri: 0.507, "calibri light": 0.507, aptos: 0.561 };

/** How high a line is, as a share of the font's size, and the room above and below it: 20 pixels at 11 points. */
const LINE_SHARE = 1.22;
const LINE_ROOM = 2;
const PIXELS_A_POINT = 4 / 3;

const quoted = (name: string): string => (name === "monospace" ? name : `"${name.replaceAll('"', "")}"`);

/** Font names, best first, as CSS takes them. */
function familyOf(name: string): string {
  const names = [name, ...(STAND_INS[name.toLowerCase()] ?? ANY)];
  return [...names.map(quoted), "sans-serif"].join(", ");
}

/**
 * Finds fonts for cells, each once. Where another font stands in for one that columns are measured by, it is made as wide as
 * that one, so that what fits in Excel's columns fits here.
 */
export function createFonts(measure: MeasureText): (wish: FontWish) => Font {
  const known = new Map<string, Font>();
  const scales = new Map<string, number>();

  function scaleOf(name: string): number {
    const key = name.toLowerCase();
    const share = CIPHER_SHARES[key];
    if (share === undefined) return 1;
    const found = scales.get(key);
    if (found !== undefined) return found;
    const scale = Math.min(
      1.15,
      Math.max(0.85, (share * 100) / (measure("0", `100px ${familyOf(name)}`) || share * 100)),
    );
    scales.set(key, scale);
    return scale;
  }

  return ({ name, size, bold, italic }) => {
    const key = `${name} ${size} ${bold} ${italic}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const wished = size * PIXELS_A_POINT;
    const pixels = Math.round(wished * scaleOf(name) * 100) / 100;
    const css = `${italic ? "italic " : ""}${bold ? "bold " : ""}${pixels}px ${familyOf(name)}`;
    const font = { css, pixels, lineHeight: Math.round(wished * LINE_SHARE) };
    known.set(key, font);
    return font;
  };
}

/** How high a row has to be for some lines of a font. */
export const heightOfLines = ({ lineHeight }: Font, lines: number): number => lines * lineHeight + LINE_ROOM;
