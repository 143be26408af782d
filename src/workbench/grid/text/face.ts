import type { AlignmentStyle, BorderSide, BorderStyle } from "../../model/style";
import type { Font } from "./font";

/** What kind of content a cell shows: it decides where the content stands that nobody has aligned. */
export type FaceKind = "empty" | "text" | "number" | "other";

/** A cell as it is painted: its own style, the look of its table and what conditional formats say, laid over each other. */
export interface Face {
  readonly text: string;
  readonly kind: FaceKind;
  /** The number behind a text in the General format, which may be shown with fewer decimals. */
  readonly general: number | undefined;
  /** #RRGGBB; undefined where the cell has no fill. */
  readonly fill: string | undefined;
  readonly color: string;
  readonly font: Font;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "none" | "single" | "double";
  readonly strikethrough: boolean;
  readonly alignment: AlignmentStyle;
  readonly borders: Readonly<Record<BorderSide, BorderStyle>>;
  readonly bar: { readonly share: number; readonly colour: string; readonly isOnly: boolean } | undefined;
  /** Whether a conditional format has changed how it looks. */
  readonly isMarked: boolean;
}

/** Where content stands in its cell. */
export type Side = "left" | "center" | "right";

/** Numbers stand right, truth values and errors in the middle, texts left, where the style says nothing else. */
export function sideOf({ alignment, kind }: Pick<Face, "alignment" | "kind">): Side {
  switch (alignment.horizontal) {
    case "Left":
    case "Fill":
    case "Justify":
    case "Distributed":
      return "left";
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    case "Right":
      return "right";
    default:
      if (kind === "number") return "right";
      return kind === "other" ? "center" : "left";
  }
}

/** Whether a text is broken into lines. */
export const isWrapped = ({ alignment: { wrapText, horizontal, vertical } }: Pick<Face, "alignment">): boolean =>
  wrapText || horizontal === "Justify" || horizontal === "Distributed" || vertical === "Justify";

const SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The letters of a text as people count them. */
export const lettersOf = (text: string): string[] => Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
