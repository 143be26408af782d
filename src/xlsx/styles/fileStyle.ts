/** How a cell of a file looks, in the words of its style sheet; colours are resolved to #RRGGBB. */
export interface FileStyle {
  /** The code of its number format, in the spelling of English Excel. */
  readonly numberFormat: string;
  readonly font: FileFont;
  readonly fill: FileFill;
  readonly border: FileBorder;
  readonly alignment: FileAlignment;
  readonly locked: boolean;
  readonly hidden: boolean;
}

export interface FileFont {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `none`, `single`, `double`, `singleAccounting` or `doubleAccounting`. */
  readonly underline: string;
  readonly strike: boolean;
  /** `baseline`, `superscript` or `subscript`. */
  readonly vertical: string;
}

export interface FileFill {
  /** The type of the pattern; `linear` or `path` where the fill is a gradient. */
  readonly pattern: string;
  /** Undefined where the fill says nothing of it, or leaves it to the reader. */
  readonly foreground: string | undefined;
  readonly background: string | undefined;
}

export const BORDER_LINES = ["left", "right", "top", "bottom", "diagonal"] as const;

export interface FileLine {
  /** `none`, `thin`, `mediumDashed` and so on. */
  readonly style: string;
  readonly color: string;
}

export interface FileBorder extends Readonly<Record<(typeof BORDER_LINES)[number], FileLine>> {
  /** In which directions the diagonal line runs. */
  readonly up: boolean;
  readonly down: boolean;
}

export interface FileAlignment {
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** As the file has it: 0 to 90 upwards, 91 to 180 downwards, 255 for letters on top of each other. */
  readonly rotation: number;
  readonly shrink: boolean;
  /** 0 by the context, 1 from left to right, 2 from right to left. */
  readonly readingOrder: number;
  readonly justifyLastLine: boolean;
}

/** What a conditional format changes of a look; what is undefined stays. */
export interface FilePaint {
  readonly numberFormat: string | undefined;
  readonly color: string | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly underline: string | undefined;
  readonly strike: boolean | undefined;
  readonly fill: string | undefined;
  readonly border: Readonly<Partial<Record<(typeof BORDER_LINES)[number], FileLine>>>;
}

const NO_LINE: FileLine = { style: "none", color: "#000000" };

/** The look of a cell where a file has no styles at all. */
export const STANDARD_STYLE: FileStyle = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    color: "#000000",
    bold: false,
    italic: false,
    underline: "none",
    strike: false,
    vertical: "baseline",
  },
  fill: { pattern: "none", foreground: undefined, background: undefined },
  border: { left: NO_LINE, right: NO_LINE, top: NO_LINE, bottom: NO_LINE, diagonal: NO_LINE, up: false, down: false },
  alignment: {
    horizontal: "general",
    vertical: "bottom",
    wrap: false,
    indent: 0,
    rotation: 0,
    shrink: false,
    readingOrder: 0,
    justifyLastLine: false,
  },
  locked: true,
  hidden: false,
};
