import type { AreasTarget } from "../areasTarget";
import { formatCells } from "../../model/formatCells";
import { styleAt, type CellStyle } from "../../model/style";
import { stylesIn } from "../../model/stylesIn";
import type { Scalar } from "../../richApi/wireClass";
import { checkFormatting } from "../guard";

/** One property of a cell's look. */
export interface StyleProperty {
  readonly get: (style: CellStyle) => string | number | boolean;
  /** The style with the property as it was sent; InvalidArgument where it is nothing for it. */
  readonly set: (style: CellStyle, value: unknown) => CellStyle;
}

export type StyleProperties = Readonly<Record<string, StyleProperty>>;

/** The value that all have; null where they differ. */
export function common<Value>(values: Iterable<Value>): Value | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}

/** Properties of cells' looks as values of an object on the wire: null where the cells differ. */
export function asScalars(properties: StyleProperties): Readonly<Record<string, Scalar<AreasTarget>>> {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, asScalar(property)]));
}

function asScalar(property: StyleProperty): Scalar<AreasTarget> {
  return {
    get: ({ host, sheet, areas }) => {
      const { styles } = host.bench.book;
      return common([...stylesIn(sheet, areas)].map((number) => property.get(styleAt(styles, number))));
    },
    set: ({ host, sheet, areas }, value) => {
      checkFormatting(host, sheet);
      formatCells(host.bench, sheet, areas, (style) => property.set(style, value));
    },
  };
}
