import type { Box } from "../geometry/layout";
import { isWrapped, sideOf, type Face, type Side } from "./face";
import { fittedGeneral, hashes } from "./fitNumber";
import type { MeasureText } from "./font";
import { wrapText } from "./wrap";

/** Room between a cell's edges and its text. */
export const PADDING = 3;
/** What a level of indentation takes: three spaces. */
const INDENT = 9;

/** A line of text and where it stands: x is its left edge, y its middle. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A cell's text as it is painted. */
export interface PlacedText {
  readonly lines: readonly PlacedLine[];
  /** Where the text may be seen; undefined where all of it fits into its cell. */
  readonly clip: Box | undefined;
  /** How much smaller the font is made so that the text fits. */
  readonly scale: number;
}

/** How much of the empty cells beside a text it may use. */
export interface Neighbours {
  readonly left: (wanted: number) => number;
  readonly right: (wanted: number) => number;
}

export const NO_NEIGHBOURS: Neighbours = { left: () => 0, right: () => 0 };

/**
 * Places the text of a cell in its box: wrapped, or on one line that runs on into empty neighbours. Numbers never do: they
 * lose decimals or turn into hashes.
 */
export function placeText(face: Face, box: Box, measure: MeasureText, neighbours: Neighbours): PlacedText {
  const room = box.width - 2 * PADDING - indentOf(face);
  const widthOf = (text: string): number => measure(text, face.font.css);
  if (isWrapped(face) && face.kind !== "number") {
    return placedLines(face, box, widthOf, wrapText(face.text, Math.max(1, room), widthOf));
  }
  if (face.kind === "number") return placedNumber(face, box, widthOf, room);
  return placedOnOneLine(face, box, widthOf, neighbours);
}

type WidthOf = (text: string) => number;

const indentOf = (face: Face): number => (sideOf(face) === "center" ? 0 : face.alignment.indentLevel * INDENT);

function placedLines(face: Face, box: Box, widthOf: WidthOf, texts: readonly string[]): PlacedText {
  const { lineHeight } = face.font;
  const top = topOf(face, box, texts.length * lineHeight);
  const side = sideOf(face);
  const lines = texts.map((text, index) => {
    const width = widthOf(text);
    return { text, width, x: startOf(side, box, width, indentOf(face)), y: top + (index + 0.5) * lineHeight };
  });
  const fits = texts.length * lineHeight <= box.height && lines.every(({ width }) => width <= box.width - 2 * PADDING);
  return { lines, clip: fits ? undefined : box, scale: 1 };
}

function topOf({ alignment: { vertical } }: Face, box: Box, height: number): number {
  if (vertical === "Top" || vertical === "Justify" || vertical === "Distributed") return box.y + 1;
  const rest = box.height - height;
  // What is higher than its cell shows its beginning.
  if (vertical === "Center") return box.y + Math.max(0, rest / 2);
  return box.y + (rest < 0 ? 0 : rest - 1);
}

function startOf(side: Side, box: Box, width: number, indent: number): number {
  if (side === "left") return box.x + PADDING + indent;
  if (side === "right") return box.x + box.width - PADDING - indent - width;
  return box.x + (box.width - width) / 2;
}

function placedNumber(face: Face, box: Box, widthOf: WidthOf, room: number): PlacedText {
  const fits = (text: string): boolean => widthOf(text) <= room;
  if (fits(face.text)) return placedLines(face, box, widthOf, [face.text]);
  if (face.alignment.shrinkToFit) return shrunk(face, box, widthOf, room);
  const shorter = face.general === undefined ? undefined : fittedGeneral(face.general, fits);
  const text = shorter ?? hashes(Math.floor(room / Math.max(1, widthOf("#"))));
  return placedLines(face, box, widthOf, [text]);
}

function placedOnOneLine(face: Face, box: Box, widthOf: WidthOf, neighbours: Neighbours): PlacedText {
  const text = face.text.replace(/\r\n|[\r\n]/g, " ");
  const width = widthOf(text);
  const room = box.width - 2 * PADDING - indentOf(face);
  if (width <= room) return placedLines(face, box, widthOf, [text]);
  if (face.alignment.shrinkToFit) return shrunk(face, box, widthOf, room);
  const [placed] = placedLines(face, box, widthOf, [text]).lines;
  if (placed === undefined) return { lines: [], clip: undefined, scale: 1 };
  const before = neighbours.left(Math.max(0, box.x - placed.x));
  const after = neighbours.right(Math.max(0, placed.x + width + PADDING - box.x - box.width));
  const clip = { x: box.x - before, y: box.y, width: box.width + before + after, height: box.height };
  return { lines: [placed], clip, scale: 1 };
}

/** The text in a smaller font, so that it fits. */
function shrunk(face: Face, box: Box, widthOf: WidthOf, room: number): PlacedText {
  const scale = Math.max(0.05, room / widthOf(face.text));
  const width = widthOf(face.text) * scale;
  const height = face.font.lineHeight * scale;
  const y = topOf(face, box, height) + height / 2;
  return {
    lines: [{ text: face.text, width, x: startOf(sideOf(face), box, width, indentOf(face)), y }],
    clip: box,
    scale,
  };
}
