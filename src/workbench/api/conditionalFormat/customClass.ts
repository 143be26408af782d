import { PAINT_SIDES, type CustomFormat, type FormatPaint, type PaintSide } from "../../model/conditionalFormat";
import { tell } from "../../model/workbench";
import { refuse } from "../../richApi/richApiError";
import { asFlag, asText, oneOf } from "../../richApi/values";
import { readOnly, WireObject, type Scalar, type WireClass } from "../../richApi/wireClass";
import { asColor } from "../color";
import { checkFormatting } from "../guard";
import { formatScalar, type FormatTarget } from "./formatTarget";

type CustomTarget = FormatTarget<CustomFormat>;

const UNDERLINES = ["None", "Single", "Double"] as const;
const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

/** Excel takes no array constants in the criteria of formats, as its dialog says. */
function asCriterion(value: unknown): string {
  const formula = asText(value);
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return /^=.+/s.test(formula) && !bare.includes("{") ? formula : refuse("InvalidArgument");
}

const formula = formatScalar<CustomTarget>(
  ({ format }) => format.formula,
  ({ format }, value) => {
    format.formula = asCriterion(value);
  },
);

/** Excel.ConditionalFormatRule */
const ruleClass: WireClass<CustomTarget> = {
  name: "ConditionalFormatRule",
  scalars: { Formula: formula, FormulaLocal: formula },
};

type PaintField = Exclude<keyof FormatPaint, "borders">;

const paint = <Name extends PaintField>(
  name: Name,
  read: (value: unknown) => FormatPaint[Name],
): Scalar<CustomTarget> =>
  formatScalar(
    ({ format }) => format.paint[name],
    ({ format }, value) => {
      format.paint[name] = read(value);
    },
  );

/** Takes a part of what a format paints away. */
function clearing(...names: readonly PaintField[]) {
  return ({ host, sheet, format }: CustomTarget): void => {
    checkFormatting(host, sheet);
    for (const name of names) format.paint[name] = undefined;
    tell(host.bench, { kind: "look-changed", sheet });
  };
}

const fillClass: WireClass<CustomTarget> = {
  name: "ConditionalRangeFill",
  scalars: { Color: paint("fillColor", asColor) },
  methods: { Clear: { call: clearing("fillColor") } },
};

const fontClass: WireClass<CustomTarget> = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: paint("fontColor", asColor),
    Bold: paint("bold", asFlag),
    Italic: paint("italic", asFlag),
    Underline: paint("underline", oneOf(UNDERLINES)),
    Strikethrough: paint("strikethrough", asFlag),
  },
  methods: { Clear: { call: clearing("fontColor", "bold", "italic", "underline", "strikethrough") } },
};

interface SideTarget extends CustomTarget {
  readonly side: PaintSide;
}

const NO_LINE = { style: "None", color: "#000000" };

const borderClass: WireClass<SideTarget> = {
  name: "ConditionalRangeBorder",
  scalars: {
    SideIndex: readOnly(({ side }) => side),
    Style: formatScalar<SideTarget>(
      ({ format, side }) => (format.paint.borders[side] ?? NO_LINE).style,
      ({ format, side }, value) => {
        format.paint.borders[side] = { ...(format.paint.borders[side] ?? NO_LINE), style: oneOf(LINE_STYLES)(value) };
      },
    ),
    Color: formatScalar<SideTarget>(
      ({ format, side }) => (format.paint.borders[side] ?? NO_LINE).color,
      ({ format, side }, value) => {
        const line = format.paint.borders[side] ?? { ...NO_LINE, style: "Continuous" };
        format.paint.borders[side] = { ...line, color: asColor(value) };
      },
    ),
  },
};

const borderOf = ({ host, sheet, format }: CustomTarget, side: PaintSide): WireObject =>
  WireObject.of(borderClass, { host, sheet, format, side });

const bordersClass: WireClass<CustomTarget> = {
  name: "ConditionalRangeBorderCollection",
  scalars: { Count: readOnly(() => PAINT_SIDES.length) },
  items: (target) => PAINT_SIDES.map((side) => borderOf(target, side)),
  objects: {
    Top: { get: (target) => borderOf(target, "EdgeTop") },
    Bottom: { get: (target) => borderOf(target, "EdgeBottom") },
    Left: { get: (target) => borderOf(target, "EdgeLeft") },
    Right: { get: (target) => borderOf(target, "EdgeRight") },
  },
  methods: {
    GetItem: { call: (target, args) => borderOf(target, args.choice(0, PAINT_SIDES)) },
    GetItemAt: {
      call: (target, args) => borderOf(target, PAINT_SIDES[args.integer(0)] ?? refuse("InvalidArgument")),
    },
  },
};

/** Excel.ConditionalRangeFormat */
const formatClass: WireClass<CustomTarget> = {
  name: "ConditionalRangeFormat",
  scalars: { NumberFormat: paint("numberFormat", asText) },
  objects: {
    Fill: { get: (target) => WireObject.of(fillClass, target) },
    Font: { get: (target) => WireObject.of(fontClass, target) },
    Borders: { get: (target) => WireObject.of(bordersClass, target) },
  },
};

/** Excel.CustomConditionalFormat */
export const customClass: WireClass<CustomTarget> = {
  name: "CustomConditionalFormat",
  objects: {
    Rule: { get: (target) => WireObject.of(ruleClass, target) },
    Format: { get: (target) => WireObject.of(formatClass, target) },
  },
};
