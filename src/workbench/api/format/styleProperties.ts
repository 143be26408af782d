import { MOST_COLUMN_CHARACTERS } from "../../model/widths";
import type { AlignmentStyle, CellStyle, FillStyle, FontStyle } from "../../model/style";
import { asFlag, asInteger, asNumberWithin, asText, oneOf } from "../../richApi/values";
import { asColor } from "../color";
import type { StyleProperties, StyleProperty } from "./styleProperty";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;
const PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
  "LinearGradient",
  "RectangularGradient",
] as const;

const asTint = (value: unknown): number => asNumberWithin(value, -1, 1);

/** A property that is one field of a group of a style. */
function field<Group extends "font" | "fill" | "alignment" | "protection", Name extends keyof CellStyle[Group]>(
  group: Group,
  name: Name,
  read: (value: unknown) => CellStyle[Group][Name],
): StyleProperty {
  return {
    get: (style) => style[group][name] as string | number | boolean,
    set: (style, value) => ({ ...style, [group]: { ...style[group], [name]: read(value) } }),
  };
}

const font = <Name extends keyof FontStyle>(name: Name, read: (value: unknown) => FontStyle[Name]): StyleProperty =>
  field("font", name, read);

/** Excel.RangeFont */
export const FONT: StyleProperties = {
  Name: font("name", asText),
  Size: font("size", (value) => asNumberWithin(value, 1, 409)),
  Color: font("color", asColor),
  Bold: font("bold", asFlag),
  Italic: font("italic", asFlag),
  Underline: font("underline", oneOf(UNDERLINES)),
  Strikethrough: font("strikethrough", asFlag),
  Subscript: font("subscript", asFlag),
  Superscript: font("superscript", asFlag),
  TintAndShade: font("tintAndShade", asTint),
};

const fill = <Name extends keyof FillStyle>(name: Name, read: (value: unknown) => FillStyle[Name]): StyleProperty =>
  field("fill", name, read);

/** Excel.RangeFill */
export const FILL: StyleProperties = {
  Color: {
    get: (style) => style.fill.color,
    /** A colour makes a fill of a cell that had none (documented: a fill without pattern is solid). */
    set: (style, value) => {
      const pattern = style.fill.pattern === "None" ? "Solid" : style.fill.pattern;
      return { ...style, fill: { ...style.fill, color: asColor(value), pattern } };
    },
  },
  Pattern: fill("pattern", oneOf(PATTERNS)),
  PatternColor: fill("patternColor", asColor),
  PatternTintAndShade: fill("patternTintAndShade", asTint),
  TintAndShade: fill("tintAndShade", asTint),
};

const alignment = <Name extends keyof AlignmentStyle>(
  name: Name,
  read: (value: unknown) => AlignmentStyle[Name],
): StyleProperty => field("alignment", name, read);

/** What Excel.RangeFormat says of the cells themselves. */
export const ALIGNMENT: StyleProperties = {
  HorizontalAlignment: alignment("horizontal", oneOf(HORIZONTAL)),
  VerticalAlignment: alignment("vertical", oneOf(VERTICAL)),
  WrapText: alignment("wrapText", asFlag),
  IndentLevel: alignment("indentLevel", (value) => asInteger(value, 0, MOST_COLUMN_CHARACTERS - 5)),
  TextOrientation: alignment("textOrientation", (value) => (value === 180 ? 180 : asInteger(value, -90, 90))),
  ShrinkToFit: alignment("shrinkToFit", asFlag),
  ReadingOrder: alignment("readingOrder", oneOf(READING_ORDERS)),
  AutoIndent: alignment("autoIndent", asFlag),
};

/** Excel.FormatProtection */
export const PROTECTION: StyleProperties = {
  Locked: field("protection", "locked", asFlag),
  FormulaHidden: field("protection", "formulaHidden", asFlag),
};
