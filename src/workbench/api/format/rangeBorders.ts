import type { Area, CellAddress } from "../../../workbook/address";
import { areaOf } from "../../model/areas";
import { eachPlace, styleNumberAt } from "../../model/cells";
import { formatEach, type StyleChange } from "../../model/formatCells";
import { styleAt, type BorderSide, type BorderStyle } from "../../model/style";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { asNumberWithin, oneOf } from "../../richApi/values";
import { readOnly, WireObject, type Scalar, type WireClass } from "../../richApi/wireClass";
import { asColor } from "../color";
import { checkFormatting } from "../guard";
import type { AreasTarget } from "../areasTarget";
import { common } from "./styleProperty";

/** The lines of a range, in Excel's order. */
const RANGE_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type RangeSide = (typeof RANGE_SIDES)[number];

const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

interface BorderTarget extends AreasTarget {
  readonly side: RangeSide;
}

/** The lines of a cell that a line of a range is made of. */
function sidesOf(side: RangeSide, { row, column }: CellAddress, area: Area): readonly BorderSide[] {
  switch (side) {
    case "EdgeTop":
      return row === area.top ? [side] : [];
    case "EdgeBottom":
      return row === area.bottom ? [side] : [];
    case "EdgeLeft":
      return column === area.left ? [side] : [];
    case "EdgeRight":
      return column === area.right ? [side] : [];
    case "InsideHorizontal":
      return [...(row > area.top ? ["EdgeTop" as const] : []), ...(row < area.bottom ? ["EdgeBottom" as const] : [])];
    case "InsideVertical":
      return [
        ...(column > area.left ? ["EdgeLeft" as const] : []),
        ...(column < area.right ? ["EdgeRight" as const] : []),
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [side];
  }
}

/** Lines are looked at cell by cell: as far as rows and columns are known of, and one beyond. */
function clipped({ sheet }: AreasTarget, area: Area): Area {
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row?.cells.length ?? 0), sheet.columns.length);
  const bottom = Math.min(area.bottom, Math.max(area.top, sheet.rows.length));
  const right = Math.min(area.right, Math.max(area.left, widest));
  return areaOf(area.top, area.left, bottom, right);
}

function linesOf(target: BorderTarget): BorderStyle[] {
  const { host, sheet, areas, side } = target;
  const lines: BorderStyle[] = [];
  for (const area of areas) {
    eachPlace(clipped(target, area), (at) => {
      const { borders } = styleAt(host.bench.book.styles, styleNumberAt(sheet, at.row, at.column));
      for (const one of sidesOf(side, at, area)) lines.push(borders[one]);
    });
  }
  return lines;
}

function draw(target: BorderTarget, change: (line: BorderStyle) => BorderStyle): void {
  const { host, sheet, areas, side } = target;
  checkFormatting(host, sheet);
  const changes = new Map<string, StyleChange>();
  for (const area of areas) {
    formatEach(host.bench, sheet, area, (at) => {
      const sides = sidesOf(side, at, area);
      const known = changes.get(sides.join()) ?? drawing(sides, change);
      if (sides.length > 0) changes.set(sides.join(), known);
      return changes.get(sides.join());
    });
  }
}

/** A change of some lines of a cell. */
function drawing(sides: readonly BorderSide[], change: (line: BorderStyle) => BorderStyle): StyleChange {
  return (style) => {
    const lines = Object.fromEntries(sides.map((side) => [side, change(style.borders[side])]));
    return { ...style, borders: { ...style.borders, ...lines } };
  };
}

/** Whatever is said of a line that is not there draws it (guess: "border-color-draws"). */
const drawn = (line: BorderStyle): BorderStyle => (line.style === "None" ? { ...line, style: "Continuous" } : line);

/** What is said of one line, as it is sent. */
export const LINE_PROPERTIES: Readonly<Record<string, (line: BorderStyle, value: unknown) => BorderStyle>> = {
  Style: (line, value) => ({ ...line, style: oneOf(LINE_STYLES)(value) }),
  Weight: (line, value) => ({ ...drawn(line), weight: oneOf(WEIGHTS)(value) }),
  Color: (line, value) => ({ ...drawn(line), color: asColor(value) }),
  TintAndShade: (line, value) => ({ ...line, tintAndShade: asNumberWithin(value, -1, 1) }),
};

function lineScalar(name: keyof BorderStyle, property: string): Scalar<BorderTarget> {
  return {
    get: (target) => common(linesOf(target).map((line) => line[name])),
    set: (target, value) => {
      draw(target, (line) => LINE_PROPERTIES[property]?.(line, value) ?? line);
    },
  };
}

/** Excel.RangeBorder */
const rangeBorderClass: WireClass<BorderTarget> = {
  name: "RangeBorder",
  scalars: {
    SideIndex: readOnly(({ side }) => side),
    Style: lineScalar("style", "Style"),
    Weight: lineScalar("weight", "Weight"),
    Color: lineScalar("color", "Color"),
    TintAndShade: lineScalar("tintAndShade", "TintAndShade"),
  },
};

const borderOf = (target: AreasTarget, side: RangeSide): WireObject =>
  WireObject.of(rangeBorderClass, { host: target.host, sheet: target.sheet, areas: target.areas, side });

const borderAt = (target: AreasTarget, args: Arguments): WireObject =>
  borderOf(target, RANGE_SIDES[args.integer(0)] ?? refuse("InvalidArgument"));

/** Excel.RangeBorderCollection */
export const borderCollectionClass: WireClass<AreasTarget> = {
  name: "RangeBorderCollection",
  scalars: { Count: readOnly(() => RANGE_SIDES.length) },
  items: (target) => RANGE_SIDES.map((side) => borderOf(target, side)),
  methods: {
    GetItem: { call: (target, args) => borderOf(target, args.choice(0, RANGE_SIDES)) },
    GetItemAt: { call: borderAt },
  },
};
