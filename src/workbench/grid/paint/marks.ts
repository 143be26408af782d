import { isSame } from "../selection/steps";
import type { Box } from "../geometry/layout";
import type { Brush } from "./brush";
import type { ShownCell } from "./cells";
import { frame } from "./fills";
import type { Scene } from "./scene";

/** The size of the buttons that the grid paints into cells. */
export const BUTTON_PIXELS = 17;

/** Where the button of a cell is: at its right, at the bottom. */
export const buttonIn = ({ x, y, width, height }: Box): Box => ({
  x: x + width - BUTTON_PIXELS - 1,
  y: y + Math.max(1, height - BUTTON_PIXELS - 2),
  width: Math.min(BUTTON_PIXELS, width - 2),
  height: Math.min(BUTTON_PIXELS, height - 3),
});

const NOTE_PIXELS = 6;

/** Paints what marks cells: corners of notes, buttons of filters, and in forced colours a dashed frame for highlights. */
export function paintMarks(brush: Brush, scene: Scene, cells: readonly ShownCell[]): void {
  for (const { cell, box, face } of cells) {
    if (scene.palette.isForced && face.isMarked) paintDashes(brush, box, scene.palette.ink);
    if (scene.hasNote(cell)) paintCorner(brush, box, scene.palette.note);
    const filter = scene.filterAt(cell);
    if (filter !== undefined) paintButton(brush, scene, buttonIn(box), filter === "on");
  }
}

/** A colour alone would be lost where the system's colours are forced. */
function paintDashes({ context, crisp, thickness }: Brush, { x, y, width, height }: Box, colour: string): void {
  const line = thickness(1);
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = line;
  context.setLineDash([3, 2]);
  context.strokeRect(crisp(x) + 1.5 * line, crisp(y) + 1.5 * line, crisp(width) - 4 * line, crisp(height) - 4 * line);
  context.restore();
}

function paintCorner({ context, crisp }: Brush, { x, y, width }: Box, colour: string): void {
  const right = crisp(x + width) - 1;
  const top = crisp(y);
  triangle(context, colour, [right - NOTE_PIXELS, top, right, top, right, top + NOTE_PIXELS]);
}

function triangle(
  context: CanvasRenderingContext2D,
  colour: string,
  [ax, ay, bx, by, cx, cy]: readonly [number, number, number, number, number, number],
): void {
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(ax, ay);
  context.lineTo(bx, by);
  context.lineTo(cx, cy);
  context.fill();
}

/** A button with an arrow; a funnel where the filter is at work. */
export function paintButton(brush: Brush, { palette }: Scene, box: Box, isOn: boolean): void {
  brush.fill(box, palette.button);
  frame(brush, box, palette.buttonLine, 1);
  const middle = box.x + box.width / 2;
  const centre = box.y + box.height / 2;
  const ink = isOn ? palette.accent : palette.buttonText;
  triangle(brush.context, ink, [middle - 4, centre - 2.5, middle + 4, centre - 2.5, middle, centre + 2.5]);
  if (isOn) brush.fill({ x: middle - 1, y: centre - 1, width: 2, height: 6 }, ink);
}

/** Paints the arrow beside the active cell that opens its list. */
export function paintArrow(brush: Brush, scene: Scene, cells: readonly ShownCell[]): void {
  if (!scene.hasArrow) return;
  const active = cells.find(({ cell }) => isSame(cell, scene.selection.active));
  if (active !== undefined) paintButton(brush, scene, buttonIn(active.box), false);
}
