import type { Area } from "./address";

/** What a conditional format of ours marks; the name stands in its formula. */
export type FormatTag = "sfia-rename" | "invalid-level";

export const FORMAT_TAGS: readonly FormatTag[] = ["sfia-rename", "invalid-level"];

/** How a format paints the cells that it applies to. Colours are written RRGGBB. */
export interface Paint {
  readonly fill: string;
  readonly colour: string;
  readonly bold: boolean;
}

/** Paints the cells for which a formula is true; its references are those of the top left cell of the first area. */
export interface FormulaFormat {
  readonly kind: "formula";
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly paint: Paint;
}

/** Draws in each cell a bar as long as its number is large. */
export interface DataBar {
  readonly kind: "data-bar";
  readonly areas: readonly Area[];
  readonly colour: string;
}

export type ConditionalFormat = FormulaFormat | DataBar;

/** `N` of a text is 0: so a formula can say whose it is and mean the same. Found again in any host, after any round trip. */
const mark = (tag: FormatTag): string => `N("levelcheck:${tag}")=0`;

/**
 * A condition that says whose format it belongs to.
 *
 * @example taggedFormula("sfia-rename", "$C2=1") // 'AND(N("levelcheck:sfia-rename")=0,$C2=1)'
 */
export const taggedFormula = (tag: FormatTag, condition: string): string => `AND(${mark(tag)},${condition})`;

/** Whose format a formula belongs to; undefined where it is none of ours. Spaces and case may have changed on the way. */
export function tagOf(formula: string): FormatTag | undefined {
  const bare = formula.replace(/\s+/g, "").toLowerCase();
  return FORMAT_TAGS.find((tag) => bare.includes(mark(tag).toLowerCase()));
}
