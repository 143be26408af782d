import type { BorderStyle } from "../../model/style";
import type { Box } from "../geometry/layout";
import type { Brush } from "./brush";
import type { ShownCell } from "./cells";
import type { Scene } from "./scene";

/** How thick lines are, in pixels. */
const WEIGHTS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
/** How long dashes and gaps are, in thicknesses. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 2],
  DashDot: [4, 2, 1, 2],
  DashDotDot: [4, 2, 1, 2, 1, 2],
  SlantDashDot: [4, 2, 1, 2],
  Dot: [1, 1],
};

/** Paints the lines of cells. A thick line is painted over thin ones. */
export function paintBorders(brush: Brush, scene: Scene, cells: readonly ShownCell[]): void {
  const strokes = cells.flatMap((cell) => strokesOf(cell));
  for (const stroke of strokes.sort((a, b) => weightOf(a.line) - weightOf(b.line))) paintStroke(brush, scene, stroke);
}

/** A line from one point to another. */
interface Stroke {
  readonly line: BorderStyle;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

const weightOf = ({ style, weight }: BorderStyle): number => (style === "Double" ? 3 : (WEIGHTS[weight] ?? 1));

function strokesOf({ box, face: { borders } }: ShownCell): Stroke[] {
  const { left, top, right, bottom } = edgesOf(box);
  const strokes: Stroke[] = [
    { line: borders.EdgeTop, from: [left, top], to: [right, top] },
    { line: borders.EdgeBottom, from: [left, bottom], to: [right, bottom] },
    { line: borders.EdgeLeft, from: [left, top], to: [left, bottom] },
    { line: borders.EdgeRight, from: [right, top], to: [right, bottom] },
    { line: borders.DiagonalDown, from: [left, top], to: [right, bottom] },
    { line: borders.DiagonalUp, from: [left, bottom], to: [right, top] },
  ];
  return strokes.filter(({ line }) => line.style !== "None");
}

const edgesOf = ({ x, y, width, height }: Box) => ({ left: x, top: y, right: x + width, bottom: y + height });

function paintStroke(brush: Brush, { palette }: Scene, { line, from, to }: Stroke): void {
  const colour = palette.isForced ? palette.ink : line.color;
  const [x1, y1] = from;
  const [x2, y2] = to;
  const dashes = DASHES[line.style] ?? (line.weight === "Hairline" ? [1, 1] : undefined);
  if (dashes !== undefined || (x1 !== x2 && y1 !== y2)) {
    strokeLine(brush, { line, from, to }, colour, dashes ?? []);
    return;
  }
  const thick = weightOf(line);
  const half = brush.thickness(Math.floor(thick / 2)) * (thick > 1 ? 1 : 0);
  const parts = line.style === "Double" ? [half, -half] : [half];
  const one = line.style === "Double" ? 1 : thick;
  for (const offset of parts) {
    // A line lies on the last pixel before the edge, where the gridline is; a thick one on both sides of it.
    if (x1 === x2) brush.vertical(x1 + offset, y1 - brush.thickness(1), y2, one, colour);
    else brush.horizontal(y1 + offset, x1 - brush.thickness(1), x2, one, colour);
  }
}

function strokeLine(
  { context, crisp, thickness }: Brush,
  { line, from, to }: Stroke,
  colour: string,
  dashes: readonly number[],
): void {
  const width = thickness(weightOf(line));
  const inset = (place: number): number => crisp(place) - thickness(1) + width / 2;
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dashes.map((dash) => dash * width));
  context.beginPath();
  context.moveTo(from[0] === to[0] ? inset(from[0]) : from[0], from[1] === to[1] ? inset(from[1]) : from[1]);
  context.lineTo(from[0] === to[0] ? inset(to[0]) : to[0], from[1] === to[1] ? inset(to[1]) : to[1]);
  context.stroke();
  context.restore();
}
