import {
  BORDER_LINES,
  type FileBorder,
  type FileFill,
  type FileFont,
  type FileLine,
  type FilePaint,
} from "../styles/fileStyle";
import type { XmlNode } from "../xmlNode";
import { element } from "./xml";

const rgb = (name: string, color: string): string => element(name, { rgb: `FF${color.slice(1)}` });
const value = (name: string, val: string | number): string => element(name, { val });
const when = (isSet: boolean, written: string): string => (isSet ? written : "");

/** What a font keeps from the one that it is made from, where it is of the same family. */
const OF_A_FAMILY = ["family", "charset", "scheme"];

/** A font like another but for what differs; in the order of children that Excel writes. */
export function fontXml(base: XmlNode | undefined, was: FileFont, font: FileFont): string {
  const kept = (name: string): string => base?.child(name)?.xml() ?? "";
  const isFamily = was.name === font.name;
  return element(
    "font",
    {},
    when(font.bold, element("b")),
    when(font.italic, element("i")),
    when(font.strike, element("strike")),
    ...["condense", "extend", "outline", "shadow"].map(kept),
    underlineXml(font.underline),
    when(font.vertical !== "baseline", value("vertAlign", font.vertical)),
    value("sz", font.size),
    was.color === font.color ? kept("color") : rgb("color", font.color),
    value("name", font.name),
    ...(isFamily ? OF_A_FAMILY.map(kept) : []),
  );
}

function underlineXml(underline: string): string {
  if (underline === "none") return "";
  return underline === "single" ? element("u") : value("u", underline);
}

const GRADIENTS = ["linear", "path"];

/** A fill. Of a solid one the foreground counts. */
export function fillXml({ pattern, foreground, background }: FileFill): string {
  if (GRADIENTS.includes(pattern)) {
    const stops = [background, foreground].map((color, position) =>
      element("stop", { position }, rgb("color", color ?? "#FFFFFF")),
    );
    const type = pattern === "linear" ? undefined : pattern;
    return element("fill", {}, element("gradientFill", { type }, ...stops));
  }
  const colors = [
    foreground === undefined ? "" : rgb("fgColor", foreground),
    background !== undefined
      ? rgb("bgColor", background)
      : when(pattern === "solid", element("bgColor", { indexed: 64 })),
  ];
  return element("fill", {}, element("patternFill", { patternType: pattern }, ...colors));
}

/** Borders like others but for the lines that differ. */
export function borderXml(base: XmlNode | undefined, was: FileBorder, border: FileBorder): string {
  const lines = BORDER_LINES.map((name) => {
    const same = base?.child(name);
    const isAlike = was[name].style === border[name].style && was[name].color === border[name].color;
    return isAlike && same !== undefined ? same.xml() : lineXml(name, border[name]);
  });
  const flag = (isSet: boolean): number | undefined => (isSet ? 1 : undefined);
  return element("border", { diagonalUp: flag(border.up), diagonalDown: flag(border.down) }, ...lines);
}

const lineXml = (name: string, { style, color }: FileLine): string =>
  style === "none" ? element(name) : element(name, { style }, rgb("color", color));

/** What a conditional format paints. Both colours of the fill: readers disagree on which a solid one shows. */
export function paintXml(paint: FilePaint, formatNumber: number): string {
  const flag = (name: string, isSet: boolean | undefined): string =>
    isSet === undefined ? "" : element(name, { val: isSet ? undefined : 0 });
  const font = [
    flag("b", paint.bold),
    flag("i", paint.italic),
    flag("strike", paint.strike),
    paint.underline === undefined
      ? ""
      : paint.underline === "none"
        ? value("u", "none")
        : underlineXml(paint.underline),
    paint.color === undefined ? "" : rgb("color", paint.color),
  ].join("");
  const { fill, numberFormat, border } = paint;
  const lines = BORDER_LINES.map((name) => (border[name] === undefined ? "" : lineXml(name, border[name]))).join("");
  const filled =
    fill === undefined
      ? ""
      : element(
          "fill",
          {},
          element("patternFill", { patternType: "solid" }, rgb("fgColor", fill), rgb("bgColor", fill)),
        );
  return element(
    "dxf",
    {},
    when(font !== "", element("font", {}, font)),
    numberFormat === undefined ? "" : element("numFmt", { numFmtId: formatNumber, formatCode: numberFormat }),
    filled,
    when(lines !== "", element("border", {}, lines)),
  );
}
