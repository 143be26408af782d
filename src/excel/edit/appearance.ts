import { LOOKS, type Look } from "../../workbook/look";

/** How cells appear, as far as our looks can change it; what is left out stays as it is. */
export interface Appearance {
  readonly bold?: boolean | undefined;
  readonly underline?: `${Excel.RangeUnderlineStyle}` | undefined;
  /** In points. */
  readonly size?: number | undefined;
  /** As Excel writes it, with its sign. */
  readonly colour?: string | undefined;
  readonly fill?: Fill | undefined;
  readonly wrap?: boolean | undefined;
  readonly horizontal?: `${Excel.HorizontalAlignment}` | undefined;
  readonly vertical?: `${Excel.VerticalAlignment}` | undefined;
  readonly numberFormat?: string | undefined;
}

/** Excel shows a cell without a fill as white: only the pattern tells that it has none. */
interface Fill {
  readonly pattern: `${Excel.FillPattern}`;
  readonly colour: string;
  readonly patternColour: string;
}

/** What a cell looks like that nobody has formatted. */
export const PLAIN: Appearance = {
  bold: false,
  underline: "None",
  colour: "#000000",
  fill: { pattern: "None", colour: "", patternColour: "" },
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
  numberFormat: "General",
};

const HORIZONTAL = { left: "Left", right: "Right", center: "Center" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

/** The appearance that a look stands for. */
export function appearanceOf(look: Look): Appearance {
  const { bold, underline, size, colour, fill, wrap, vertical, horizontal, numberFormat } = LOOKS[look];
  return {
    bold: bold === true,
    underline: underline === true ? "Single" : "None",
    size,
    colour: colour && `#${colour}`,
    fill: fill === undefined ? undefined : { pattern: "Solid", colour: `#${fill}`, patternColour: "" },
    wrap,
    vertical: vertical && VERTICAL[vertical],
    horizontal: horizontal && HORIZONTAL[horizontal],
    numberFormat,
  };
}

/** Gives cells an appearance; number formats are not part of a format in Excel's model and are given by `setNumberFormat`. */
export function setAppearance(format: Excel.RangeFormat, appearance: Appearance): void {
  const { bold, underline, size, colour, fill, wrap, horizontal, vertical } = appearance;
  if (bold !== undefined) format.font.bold = bold;
  if (underline !== undefined) format.font.underline = underline;
  if (size !== undefined) format.font.size = size;
  if (colour !== undefined) format.font.color = colour;
  if (fill !== undefined) setFill(format.fill, fill);
  if (wrap !== undefined) format.wrapText = wrap;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
}

function setFill(standing: Excel.RangeFill, { pattern, colour, patternColour }: Fill): void {
  if (pattern === "None") {
    standing.clear();
    return;
  }
  standing.color = colour;
  if (pattern === "Solid") return;
  standing.pattern = pattern;
  standing.patternColor = patternColour;
}

/** Gives all cells of a range one number format. */
export function setNumberFormat(range: Excel.Range, code: string): void {
  // One text stands for all cells (Excel.Range.numberFormat), whatever the types say.
  range.numberFormat = code as unknown as string[][];
}

/** What is known of cells that appear alike. */
export type KnownAppearance = Required<Appearance>;

/** Queues the question how a range appears; "mixed" where its cells differ. Number formats are asked for only where they matter. */
export function askAppearance(range: Excel.Range, withNumberFormat: boolean): () => KnownAppearance | "mixed" {
  const { format } = range;
  format.load({
    wrapText: true,
    horizontalAlignment: true,
    verticalAlignment: true,
    font: { bold: true, underline: true, size: true, color: true },
    fill: { color: true, pattern: true, patternColor: true },
  });
  if (withNumberFormat) range.load({ numberFormat: true });
  return () => {
    const { font, fill, wrapText, horizontalAlignment, verticalAlignment } = format;
    const codes = withNumberFormat ? new Set((range.numberFormat as string[][]).flat()) : new Set<string>();
    const told = [font.bold, font.underline, font.size, font.color, fill.color, fill.pattern, wrapText];
    const isMixed = [...told, horizontalAlignment, verticalAlignment].some(isMixedAnswer) || codes.size > 1;
    const known: KnownAppearance = {
      bold: font.bold,
      underline: font.underline,
      size: font.size,
      colour: font.color,
      fill: { pattern: fill.pattern, colour: fill.color, patternColour: fill.patternColor },
      wrap: wrapText,
      horizontal: horizontalAlignment,
      vertical: verticalAlignment,
      numberFormat: [...codes][0],
    };
    return isMixed ? "mixed" : known;
  };
}

/** Where cells differ, Excel answers null, and for some colours an empty text. */
const isMixedAnswer = (answer: unknown): boolean => answer === null || answer === undefined || answer === "";
