import { PADDING } from "../text/place";
import { lettersOf, sideOf } from "../text/face";
import type { Brush } from "./brush";
import type { ShownCell } from "./cells";
import type { Scene } from "./scene";

/** What Excel writes for letters that stand below each other. */
const STACKED = 180;
const BASELINE = 0.34;

/** Paints a text that is turned, or whose letters stand below each other. */
export function paintRotated(brush: Brush, scene: Scene, cell: ShownCell): void {
  brush.font(cell.face.font.css);
  brush.context.fillStyle = scene.palette.isForced ? scene.palette.ink : cell.face.color;
  brush.inside(cell.box, () => {
    if (cell.face.alignment.textOrientation === STACKED) paintStacked(brush, scene, cell);
    else paintTurned(brush, scene, cell);
  });
}

function paintStacked({ context }: Brush, { measure }: Scene, { box, face }: ShownCell): void {
  const letters = lettersOf(face.text);
  const { lineHeight, pixels, css } = face.font;
  const top = startIn(box.y, box.height, letters.length * lineHeight, face.alignment.vertical);
  for (const [index, letter] of letters.entries()) {
    const y = top + (index + 0.5) * lineHeight + pixels * BASELINE;
    context.fillText(letter, box.x + (box.width - measure(letter, css)) / 2, y);
  }
}

function paintTurned({ context }: Brush, { measure }: Scene, { box, face }: ShownCell): void {
  const angle = (-face.alignment.textOrientation * Math.PI) / 180;
  const width = measure(face.text, face.font.css);
  const { lineHeight, pixels } = face.font;
  const across = Math.abs(width * Math.cos(angle)) + Math.abs(lineHeight * Math.sin(angle));
  const down = Math.abs(width * Math.sin(angle)) + Math.abs(lineHeight * Math.cos(angle));
  const side = sideOf(face);
  const x = startIn(box.x, box.width, across, side === "left" ? "Top" : side === "right" ? "Bottom" : "Center");
  const y = startIn(box.y, box.height, down, face.alignment.vertical);
  context.save();
  context.translate(x + across / 2, y + down / 2);
  context.rotate(angle);
  context.fillText(face.text, -width / 2, pixels * BASELINE);
  context.restore();
}

/** Where something begins that stands at one end of a room, at the other, or in its middle. */
function startIn(from: number, room: number, size: number, place: string): number {
  if (place === "Top") return from + PADDING;
  return place === "Center" ? from + (room - size) / 2 : from + room - size - PADDING;
}
