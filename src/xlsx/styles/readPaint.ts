import { isTrue } from "../elements";
import { resolveEscapes } from "../text";
import type { XmlNode } from "../xmlNode";
import { colorOf, type Palette } from "./colors";
import { BORDER_LINES, type FileLine, type FilePaint } from "./fileStyle";

/** Reads what a conditional format paints. Of a fill without a pattern, or a solid one, the background counts. */
export function readPaint(paint: XmlNode, palette: Palette): FilePaint {
  const font = paint.child("font");
  const underline = font?.child("u");
  const code = paint.child("numFmt")?.attribute("formatCode");
  return {
    numberFormat: code === undefined ? undefined : resolveEscapes(code),
    color: colorOf(font?.child("color"), palette),
    bold: flag(font?.child("b")),
    italic: flag(font?.child("i")),
    underline: underline === undefined ? undefined : (underline.attribute("val") ?? "single"),
    strike: flag(font?.child("strike")),
    fill: fillOf(paint.child("fill")?.child("patternFill"), palette),
    border: bordersOf(paint.child("border"), palette),
  };
}

const flag = (element: XmlNode | undefined): boolean | undefined =>
  element === undefined ? undefined : isTrue(element.attribute("val") ?? "1");

function fillOf(pattern: XmlNode | undefined, palette: Palette): string | undefined {
  if (pattern === undefined || pattern.attribute("patternType") === "none") return undefined;
  return colorOf(pattern.child("bgColor"), palette) ?? colorOf(pattern.child("fgColor"), palette);
}

function bordersOf(border: XmlNode | undefined, palette: Palette): FilePaint["border"] {
  const lines = BORDER_LINES.flatMap((name): [string, FileLine][] => {
    const line = border?.child(name);
    const style = line?.attribute("style");
    if (line === undefined || style === undefined) return [];
    return [[name, { style, color: colorOf(line.child("color"), palette) ?? "#000000" }]];
  });
  return Object.fromEntries(lines);
}
