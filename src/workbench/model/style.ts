/** How a cell looks: what its format says, in the words of Excel's API. Colours are written #RRGGBB. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly fill: FillStyle;
  readonly borders: Readonly<Record<BorderSide, BorderStyle>>;
  readonly alignment: AlignmentStyle;
  readonly protection: { readonly locked: boolean; readonly formulaHidden: boolean };
}

export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly tintAndShade: number;
}

export interface FillStyle {
  readonly color: string;
  readonly pattern: string;
  readonly patternColor: string;
  readonly patternTintAndShade: number;
  readonly tintAndShade: number;
}

/** The sides of a cell that have a line, as they are stored; lines between cells are the cells' own. */
export const BORDER_SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface BorderStyle {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
  readonly tintAndShade: number;
}

export interface AlignmentStyle {
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly readingOrder: string;
  readonly autoIndent: boolean;
}

export const GENERAL = "General";
export const TEXT_FORMAT = "@";

const NO_LINE: BorderStyle = { style: "None", weight: "Thin", color: "#000000", tintAndShade: 0 };

/** How a cell looks that nobody has formatted. */
export const PLAIN_STYLE: CellStyle = {
  numberFormat: GENERAL,
  font: {
    name: "Calibri",
    size: 11,
    color: "#000000",
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    subscript: false,
    superscript: false,
    tintAndShade: 0,
  },
  fill: { color: "#FFFFFF", pattern: "None", patternColor: "#000000", patternTintAndShade: 0, tintAndShade: 0 },
  borders: {
    EdgeTop: NO_LINE,
    EdgeBottom: NO_LINE,
    EdgeLeft: NO_LINE,
    EdgeRight: NO_LINE,
    DiagonalDown: NO_LINE,
    DiagonalUp: NO_LINE,
  },
  alignment: {
    horizontal: "General",
    vertical: "Bottom",
    wrapText: false,
    indentLevel: 0,
    textOrientation: 0,
    shrinkToFit: false,
    readingOrder: "Context",
    autoIndent: false,
  },
  protection: { locked: true, formulaHidden: false },
};

/** The styles of a workbook: cells name them by number, and 0 is the plain one. */
export interface StyleTable {
  readonly styles: CellStyle[];
  readonly numbers: Map<string, number>;
}

export const createStyleTable = (): StyleTable => ({
  styles: [PLAIN_STYLE],
  numbers: new Map([[JSON.stringify(PLAIN_STYLE), 0]]),
});

export const styleAt = ({ styles }: StyleTable, number: number): CellStyle => styles[number] ?? PLAIN_STYLE;

/** The number of a style, which is added where it is not there. */
export function numberOfStyle({ styles, numbers }: StyleTable, style: CellStyle): number {
  const key = JSON.stringify(style);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, styles.length);
  return styles.push(style) - 1;
}

/** Changes styles by number: each number is thought about once, however many cells have it. */
export function restyler(table: StyleTable, change: (style: CellStyle) => CellStyle): (number: number) => number {
  const changed = new Map<number, number>();
  return (number) => {
    const known = changed.get(number) ?? numberOfStyle(table, change(styleAt(table, number)));
    changed.set(number, known);
    return known;
  };
}
