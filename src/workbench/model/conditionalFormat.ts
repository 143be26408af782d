import type { Area } from "../../workbook/address";

/** What a conditional format makes of the cells that it applies to; what is undefined is left as it is. */
export interface FormatPaint {
  fillColor?: string | undefined;
  fontColor?: string | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: string | undefined;
  strikethrough?: boolean | undefined;
  numberFormat?: string | undefined;
  readonly borders: Partial<Record<PaintSide, { style: string; color: string }>>;
}

export const PAINT_SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export type PaintSide = (typeof PAINT_SIDES)[number];

/** Where a data bar begins or ends. */
export interface BarBound {
  readonly type: string;
  readonly formula?: string;
}

export interface DataBarStyle {
  showDataBarOnly: boolean;
  barDirection: string;
  axisFormat: string;
  axisColor: string;
  lowerBoundRule: BarBound;
  upperBoundRule: BarBound;
  readonly positive: { fillColor: string; gradientFill: boolean; borderColor: string };
  readonly negative: {
    fillColor: string;
    matchPositiveFillColor: boolean;
    borderColor: string;
    matchPositiveBorderColor: boolean;
  };
}

interface FormatBase {
  readonly id: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
}

/** Paints the cells for which a formula is true. */
export interface CustomFormat extends FormatBase {
  readonly type: "Custom";
  /** With its equals sign; its references are those of the top left cell of the first area. */
  formula: string;
  readonly paint: FormatPaint;
}

export interface DataBarFormat extends FormatBase {
  readonly type: "DataBar";
  readonly bar: DataBarStyle;
}

/** The kinds that are not looked into. */
export const FOREIGN_TYPES = [
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** One of the user's own, of a kind that is kept but not looked into. */
export interface ForeignFormat extends FormatBase {
  readonly type: (typeof FOREIGN_TYPES)[number];
  /** Its formulas, without equals signs, written for the top left cell of the first area. */
  formulas?: readonly string[];
  /** Whatever a file says of it. */
  readonly source?: unknown;
}

export type ConditionalFormat = CustomFormat | DataBarFormat | ForeignFormat;
