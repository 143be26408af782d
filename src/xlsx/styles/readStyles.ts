import { isTrue } from "../elements";
import { resolveEscapes } from "../text";
import type { XmlNode } from "../xmlNode";
import { colorOf, type Palette } from "./colors";
import { readPaint } from "./readPaint";
import {
  BORDER_LINES,
  STANDARD_STYLE,
  type FileAlignment,
  type FileBorder,
  type FileFill,
  type FileFont,
  type FileLine,
  type FilePaint,
  type FileStyle,
} from "./fileStyle";
import { builtinFormat } from "./formatCodes";

/** All looks that a file knows, by the numbers that cells and conditional formats name. */
export interface FileStyles {
  readonly cells: readonly FileStyle[];
  readonly paints: readonly FilePaint[];
}

/**
 * Reads a style sheet. A cell's style says all by itself: what it takes over from a named style stands in it too, so that
 * named styles need not be looked at. What it names and is not there is taken for the first of its kind.
 */
export function readStyles(root: XmlNode, palette: Palette): FileStyles {
  const list = (name: string, item: string): readonly XmlNode[] => root.child(name)?.children(item) ?? [];
  const fonts = list("fonts", "font").map((font) => readFont(font, palette));
  const fills = list("fills", "fill").map((fill) => readFill(fill, palette));
  const borders = list("borders", "border").map((border) => readBorder(border, palette));
  const formats = new Map(
    list("numFmts", "numFmt").map((format) => [Number(format.attribute("numFmtId")), codeOf(format)] as const),
  );
  const cells = list("cellXfs", "xf").map((xf): FileStyle => {
    const number = (name: string): number => Number(xf.attribute(name) ?? 0);
    const protection = xf.child("protection");
    return {
      numberFormat: formats.get(number("numFmtId")) ?? builtinFormat(number("numFmtId")),
      font: fonts[number("fontId")] ?? fonts[0] ?? STANDARD_STYLE.font,
      fill: fills[number("fillId")] ?? fills[0] ?? STANDARD_STYLE.fill,
      border: borders[number("borderId")] ?? borders[0] ?? STANDARD_STYLE.border,
      alignment: readAlignment(xf.child("alignment")),
      locked: isTrue(protection?.attribute("locked") ?? "1"),
      hidden: isTrue(protection?.attribute("hidden")),
    };
  });
  return { cells, paints: list("dxfs", "dxf").map((paint) => readPaint(paint, palette)) };
}

const codeOf = (format: XmlNode): string => resolveEscapes(format.attribute("formatCode") ?? "");

/** Whether an element such as <b/> switches something on: without a value it does. */
const isOn = (element: XmlNode | undefined): boolean =>
  element !== undefined && isTrue(element.attribute("val") ?? "1");

function readFont(font: XmlNode, palette: Palette): FileFont {
  const { font: standard } = STANDARD_STYLE;
  const underline = font.child("u");
  const size = Number(font.child("sz")?.attribute("val") ?? standard.size);
  return {
    name: font.child("name")?.attribute("val") ?? standard.name,
    size: size > 0 ? size : standard.size,
    color: colorOf(font.child("color"), palette) ?? standard.color,
    bold: isOn(font.child("b")),
    italic: isOn(font.child("i")),
    underline: underline === undefined ? "none" : (underline.attribute("val") ?? "single"),
    strike: isOn(font.child("strike")),
    vertical: font.child("vertAlign")?.attribute("val") ?? "baseline",
  };
}

function readFill(fill: XmlNode, palette: Palette): FileFill {
  const gradient = fill.child("gradientFill");
  if (gradient !== undefined) {
    const [first, second] = gradient.children("stop").map((stop) => colorOf(stop.child("color"), palette));
    return { pattern: gradient.attribute("type") ?? "linear", foreground: second, background: first };
  }
  const pattern = fill.child("patternFill");
  return {
    pattern: pattern?.attribute("patternType") ?? "none",
    foreground: colorOf(pattern?.child("fgColor"), palette),
    background: colorOf(pattern?.child("bgColor"), palette),
  };
}

/** In strict files the left line is the one where a line of text starts. */
const OTHER_NAMES: Readonly<Record<string, string>> = { left: "start", right: "end" };

function readBorder(border: XmlNode | undefined, palette: Palette): FileBorder {
  const lines = BORDER_LINES.map((name) => {
    const line = border?.child(name) ?? border?.child(OTHER_NAMES[name] ?? name);
    return [name, readLine(line, palette)] as const;
  });
  return {
    ...(Object.fromEntries(lines) as Record<(typeof BORDER_LINES)[number], FileLine>),
    up: isTrue(border?.attribute("diagonalUp")),
    down: isTrue(border?.attribute("diagonalDown")),
  };
}

const readLine = (line: XmlNode | undefined, palette: Palette): FileLine => ({
  style: line?.attribute("style") ?? "none",
  color: colorOf(line?.child("color"), palette) ?? "#000000",
});

function readAlignment(alignment: XmlNode | undefined): FileAlignment {
  const number = (name: string): number => Number(alignment?.attribute(name) ?? 0) || 0;
  return {
    horizontal: alignment?.attribute("horizontal") ?? "general",
    vertical: alignment?.attribute("vertical") ?? "bottom",
    wrap: isTrue(alignment?.attribute("wrapText")),
    indent: number("indent"),
    rotation: number("textRotation"),
    shrink: isTrue(alignment?.attribute("shrinkToFit")),
    readingOrder: number("readingOrder"),
    justifyLastLine: isTrue(alignment?.attribute("justifyLastLine")),
  };
}
