import type { XmlNode } from "../xmlNode";
import { tinted } from "./tint";

/** The colours that a file names by number (ECMA-376 18.8.27). */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
/** The reader's own colours of text and of paper. */
const SYSTEM = new Map([
  [64, "#000000"],
  [65, "#FFFFFF"],
]);

/** The theme's colours in the order in which files count them: the first two pairs are swapped. */
const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
/** The colours of a workbook without a theme: those of Office. */
const OFFICE_THEME =
  "#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47 #0563C1 #954F72".split(" ");

/** What the colours of a file are resolved by. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The palette of a workbook: its theme's colours, and its own in place of the numbered ones. */
export function paletteOf(theme: XmlNode | undefined, styles: XmlNode | undefined): Palette {
  const own = styles?.child("colors")?.child("indexedColors")?.children("rgbColor") ?? [];
  const indexed = INDEXED.map((color, index) => rgbOf(own[index]?.attribute("rgb")) ?? `#${color}`);
  return { theme: theme === undefined ? OFFICE_THEME : themeColors(theme), indexed };
}

function themeColors(theme: XmlNode): readonly string[] {
  const scheme = theme.child("themeElements")?.child("clrScheme");
  return THEME_ORDER.map((name, index) => {
    const [color] = scheme?.child(name)?.children() ?? [];
    return rgbOf(color?.attribute("lastClr")) ?? rgbOf(color?.attribute("val")) ?? OFFICE_THEME[index] ?? "#000000";
  });
}

/** RRGGBB or AARRGGBB as #RRGGBB; undefined where it is neither. */
function rgbOf(written: string | undefined): string | undefined {
  const [, rgb] = /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(written ?? "") ?? [];
  return rgb === undefined ? undefined : `#${rgb.toUpperCase()}`;
}

/** The colour that an element such as <color> or <fgColor> names; undefined where it leaves it to the reader. */
export function colorOf(element: XmlNode | undefined, palette: Palette): string | undefined {
  const base = element === undefined ? undefined : baseColor(element, palette);
  const tint = Number(element?.attribute("tint") ?? 0);
  return base === undefined || !(Math.abs(tint) <= 1) ? base : tinted(base, tint);
}

function baseColor(element: XmlNode, { theme, indexed }: Palette): string | undefined {
  const themed = element.attribute("theme");
  if (themed !== undefined) return theme[Number(themed)];
  const number = element.attribute("indexed");
  if (number !== undefined) return SYSTEM.get(Number(number)) ?? indexed[Number(number)];
  return rgbOf(element.attribute("rgb"));
}
