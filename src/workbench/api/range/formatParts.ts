import { BORDER_SIDES, type BorderSide, type CellStyle } from "../../model/style";
import type { StyleChange } from "../../model/formatCells";
import { refuse } from "../../richApi/richApiError";
import { asRecord } from "../../richApi/values";
import { LINE_PROPERTIES } from "../format/rangeBorders";
import { ALIGNMENT, FILL, FONT, PROTECTION } from "../format/styleProperties";
import { common, type StyleProperties, type StyleProperty } from "../format/styleProperty";

const GROUPS: Readonly<Record<string, StyleProperties>> = { font: FONT, fill: FILL, protection: PROTECTION };
const SIDES = ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"] as const;

/** What is asked for: a record whose values are `true`, or records of such. */
export type Asked = Readonly<Record<string, unknown>>;

const onWire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const propertyOf = (properties: StyleProperties, name: string): StyleProperty =>
  properties[onWire(name)] ?? refuse("ApiNotFound", `${name} of cells is not built`);

const sideOf = (name: string): BorderSide =>
  BORDER_SIDES[SIDES.findIndex((side) => side === name)] ??
  refuse("ApiNotFound", `border ${name} of cells is not built`);

const chosen = (asked: Asked): string[] => Object.keys(asked).filter((name) => asked[name] !== false);

/** What a record asks for of how some cells look; null where they differ. */
export function formatOf(asked: Asked, styles: readonly CellStyle[]): Record<string, unknown> {
  return Object.fromEntries(chosen(asked).map((name) => [name, formatPart(name, asked[name], styles)]));
}

function formatPart(name: string, asked: unknown, styles: readonly CellStyle[]): unknown {
  if (name === "borders") return bordersOf(asRecord(asked), styles);
  const group = GROUPS[name];
  if (group === undefined) return common(styles.map(propertyOf(ALIGNMENT, name).get));
  const parts = chosen(asRecord(asked));
  return Object.fromEntries(parts.map((part) => [part, common(styles.map(propertyOf(group, part).get))]));
}

function bordersOf(asked: Asked, styles: readonly CellStyle[]): Record<string, unknown> {
  return Object.fromEntries(
    chosen(asked).map((name) => {
      const lines = styles.map(({ borders }) => borders[sideOf(name)]);
      const parts = chosen(asRecord(asked[name]));
      return [
        name,
        Object.fromEntries(parts.map((part) => [part, common(lines.map((line) => line[part as "style"]))])),
      ];
    }),
  );
}

/** The change of a style that a record of properties makes. */
export function changeOf(format: Asked): StyleChange {
  const parts = Object.entries(format).map(([name, value]) => partChange(name, value));
  return (style) => parts.reduce((changed, change) => change(changed), style);
}

function partChange(name: string, value: unknown): StyleChange {
  if (name === "borders") return bordersChange(asRecord(value));
  const group = GROUPS[name];
  if (group === undefined) {
    const property = propertyOf(ALIGNMENT, name);
    return (style) => property.set(style, value);
  }
  const parts = Object.entries(asRecord(value)).map(([part, own]) => ({ property: propertyOf(group, part), own }));
  return (style) => parts.reduce((changed, { property, own }) => property.set(changed, own), style);
}

function bordersChange(value: Asked): StyleChange {
  return (style) => {
    const borders = { ...style.borders };
    for (const [name, line] of Object.entries(value)) {
      const side = sideOf(name);
      for (const [part, own] of Object.entries(asRecord(line))) {
        const set = LINE_PROPERTIES[onWire(part)] ?? refuse("InvalidArgument");
        borders[side] = set(borders[side], own);
      }
    }
    return { ...style, borders };
  };
}
