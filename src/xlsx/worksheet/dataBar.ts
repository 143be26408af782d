import { isTrue } from "../elements";
import { colorOf, type Palette } from "../styles/colors";
import { element, escapeText } from "../write/xml";
import type { XmlNode } from "../xmlNode";
import { X14, XM } from "./extensions";

/** Where a data bar begins or ends: `min`, `autoMin`, `num`, `percent` and so on, and a formula or number where it needs one. */
export interface BarEnd {
  readonly type: string;
  readonly value: string | undefined;
}

/** How the bars of a conditional format are drawn. Colours are #RRGGBB. */
export interface FileBar {
  readonly showValue: boolean;
  readonly lower: BarEnd;
  readonly upper: BarEnd;
  readonly color: string;
  readonly isGradient: boolean;
  /** Undefined where there is no border. */
  readonly border: string | undefined;
  /** `context`, `leftToRight` or `rightToLeft`. */
  readonly direction: string;
  /** `automatic`, `middle` or `none`. */
  readonly axis: string;
  readonly axisColor: string;
  /** Undefined where it is that of the positive bars. */
  readonly negativeColor: string | undefined;
  readonly negativeBorder: string | undefined;
}

const BLACK = "#000000";

/** Reads a data bar: what every Excel can read of it, and what those from 2010 on find in the extension. */
export function readBar(bar: XmlNode, extension: XmlNode | undefined, palette: Palette): FileBar {
  const [lower, upper] = (extension ?? bar).children("cfvo").map(readEnd);
  const [plainLower, plainUpper] = bar.children("cfvo").map(readEnd);
  const colorIn = (name: string): string | undefined => colorOf(extension?.child(name), palette);
  const color = colorIn("fillColor") ?? colorOf(bar.child("color"), palette) ?? BLACK;
  const flag = (name: string, usual: string): boolean => isTrue(extension?.attribute(name) ?? usual);
  const border = flag("border", "0") ? (colorIn("borderColor") ?? color) : undefined;
  const isAlike = flag("negativeBarColorSameAsPositive", extension === undefined ? "1" : "0");
  const isBorderAlike = border === undefined || flag("negativeBarBorderColorSameAsPositive", "1");
  return {
    showValue: isTrue(bar.attribute("showValue") ?? "1"),
    lower: lower ?? plainLower ?? { type: "min", value: undefined },
    upper: upper ?? plainUpper ?? { type: "max", value: undefined },
    color,
    isGradient: flag("gradient", "1"),
    border,
    direction: extension?.attribute("direction") ?? "context",
    axis: extension === undefined ? "none" : (extension.attribute("axisPosition") ?? "automatic"),
    axisColor: colorIn("axisColor") ?? BLACK,
    negativeColor: isAlike ? undefined : colorIn("negativeFillColor"),
    negativeBorder: isBorderAlike ? undefined : colorIn("negativeBorderColor"),
  };
}

const readEnd = (end: XmlNode): BarEnd => ({
  type: end.attribute("type") ?? "num",
  value: end.child("f")?.text() ?? end.attribute("val"),
});

/** The types of ends that only Excel from 2010 on knows, as older ones have them. */
const PLAIN_TYPES: Readonly<Record<string, string>> = { autoMin: "min", autoMax: "max" };

const argb = (color: string): string => `FF${color.slice(1)}`;

/** What a rule holds of a data bar, with the id of its extension. */
export function barXml(bar: FileBar, id: string, prefix: string): string {
  const end = ({ type, value }: BarEnd): string =>
    element(`${prefix}cfvo`, { type: PLAIN_TYPES[type] ?? type, val: value });
  const plain = element(
    `${prefix}dataBar`,
    { showValue: bar.showValue ? undefined : 0 },
    end(bar.lower),
    end(bar.upper),
    element(`${prefix}color`, { rgb: argb(bar.color) }),
  );
  const uri = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
  const extension = element(`${prefix}ext`, { uri, "xmlns:x14": X14 }, element("x14:id", {}, id));
  return plain + element(`${prefix}extLst`, {}, extension);
}

/** The extension of a data bar, for a list of a sheet's. */
export function barExtension(bar: FileBar, id: string, areas: string): string {
  const { border, negativeBorder, negativeColor } = bar;
  const color = (name: string, value: string | undefined): string =>
    value === undefined ? "" : element(`x14:${name}`, { rgb: argb(value) });
  const attributes = {
    minLength: 0,
    maxLength: 100,
    border: border === undefined ? undefined : 1,
    gradient: bar.isGradient ? undefined : 0,
    direction: bar.direction === "context" ? undefined : bar.direction,
    negativeBarColorSameAsPositive: negativeColor === undefined ? 1 : undefined,
    negativeBarBorderColorSameAsPositive: negativeBorder === undefined ? undefined : 0,
    axisPosition: bar.axis === "automatic" ? undefined : bar.axis,
  };
  const drawn = element(
    "x14:dataBar",
    attributes,
    extensionEnd(bar.lower),
    extensionEnd(bar.upper),
    color("borderColor", border),
    color("negativeFillColor", negativeColor),
    color("negativeBorderColor", negativeBorder),
    color("axisColor", bar.axisColor),
  );
  const rule = element("x14:cfRule", { type: "dataBar", id }, drawn);
  const namespaces = { "xmlns:x14": X14, "xmlns:xm": XM };
  return element("x14:conditionalFormatting", namespaces, rule, element("xm:sqref", {}, areas));
}

const extensionEnd = ({ type, value }: BarEnd): string =>
  element("x14:cfvo", { type }, value === undefined ? "" : element("xm:f", {}, escapeText(value)));
