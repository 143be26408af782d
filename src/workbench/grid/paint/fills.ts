import { mixed } from "../table/colours";
import type { Brush } from "./brush";
import type { ShownCell } from "./cells";
import type { Scene } from "./scene";

/** Paints gridlines over a pane that is bare paper. */
export function paintGridlines(brush: Brush, { sheet, palette }: Scene, pane: Scene["layout"]["panes"][number]): void {
  const { box, rows, columns } = pane;
  brush.fill(box, palette.paper);
  if (!sheet.showGridlines) return;
  for (const { at, size } of columns.lines) brush.vertical(at + size, box.y, box.y + box.height, 1, palette.gridline);
  for (const { at, size } of rows.lines) brush.horizontal(at + size, box.x, box.x + box.width, 1, palette.gridline);
}

/** Paints the fills of cells, which hide the gridlines around them, and their bars. */
export function paintFills(brush: Brush, scene: Scene, cells: readonly ShownCell[]): void {
  const line = brush.thickness(1);
  for (const { box, face, isMerged } of cells) {
    const fill = scene.palette.isForced ? undefined : face.fill;
    const { x, y, width, height } = box;
    if (fill !== undefined) brush.fill({ x: x - line, y: y - line, width: width + line, height: height + line }, fill);
    else if (isMerged) brush.fill({ x, y, width: width - line, height: height - line }, scene.palette.paper);
    if (face.bar !== undefined) paintBar(brush, scene, box, face.bar);
  }
}

const BAR_MARGIN = 2;

/** A bar as long as its share of the cell; it fades, so that the number on it can be read. */
function paintBar(
  brush: Brush,
  { palette }: Scene,
  box: ShownCell["box"],
  { share, colour }: { share: number; colour: string },
): void {
  const room = box.width - 2 * BAR_MARGIN - 1;
  const bar = {
    x: brush.crisp(box.x + BAR_MARGIN),
    y: brush.crisp(box.y + BAR_MARGIN),
    width: Math.max(0, room * Math.min(1, share)),
    height: box.height - 2 * BAR_MARGIN - 1,
  };
  if (bar.width <= 0) return;
  const { context } = brush;
  const edge = palette.isForced ? palette.ink : colour;
  if (!palette.isForced) {
    const fading = context.createLinearGradient(bar.x, 0, bar.x + bar.width, 0);
    fading.addColorStop(0, mixed(colour, "#FFFFFF", 0.25));
    fading.addColorStop(1, mixed(colour, "#FFFFFF", 0.75));
    context.fillStyle = fading;
    context.fillRect(bar.x, bar.y, bar.width, brush.crisp(bar.height));
  }
  frame(brush, bar, edge, 1);
}

/** Paints the four edges of a box, on its inside. */
export function frame(brush: Brush, { x, y, width, height }: ShownCell["box"], colour: string, thick: number): void {
  const line = brush.thickness(thick);
  brush.vertical(x + line, y, y + height, thick, colour);
  brush.vertical(x + width, y, y + height, thick, colour);
  brush.horizontal(y + line, x, x + width, thick, colour);
  brush.horizontal(y + height, x, x + width, thick, colour);
}
