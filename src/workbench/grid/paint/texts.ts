import { areaOf, meets } from "../../model/areas";
import { cellAt } from "../../model/cells";
import type { Box, Pane } from "../geometry/layout";
import { isWrapped, sideOf, type Face } from "../text/face";
import { NO_NEIGHBOURS, placeText, type Neighbours, type PlacedText } from "../text/place";
import type { Brush } from "./brush";
import type { ShownCell } from "./cells";
import { BUTTON_PIXELS } from "./marks";
import { paintRotated } from "./rotated";
import type { Scene } from "./scene";

/** Paints the texts of some cells. */
export function paintTexts(brush: Brush, scene: Scene, pane: Pane, cells: readonly ShownCell[]): void {
  const { context } = brush;
  context.textBaseline = "alphabetic";
  context.textAlign = "left";
  for (const cell of cells) {
    const { face } = cell;
    const box = besideButton(scene, cell);
    if (face.text === "" || box.width <= 0) continue;
    if (face.alignment.textOrientation !== 0) {
      paintRotated(brush, scene, cell);
      continue;
    }
    paintPlaced(brush, scene, pane, cell, placeText(face, box, scene.measure, neighboursOf(scene, pane, cell)));
  }
}

function paintPlaced(brush: Brush, scene: Scene, pane: Pane, { cell, face }: ShownCell, placed: PlacedText): void {
  const paint = (): void => {
    for (const line of placed.lines) paintLine(brush, scene, face, { ...line, scale: placed.scale });
  };
  if (placed.clip === undefined) {
    paint();
    return;
  }
  if (scene.sheet.showGridlines) hideGridlines(brush, scene, pane, cell, placed.clip);
  brush.inside(placed.clip, paint);
}

/** The button of a filter leaves less room for the text. */
function besideButton({ filterAt }: Scene, { box, cell }: ShownCell): Box {
  const hasButton = filterAt(cell) !== undefined;
  return hasButton ? { ...box, width: Math.max(1, box.width - BUTTON_PIXELS) } : box;
}

/** Gridlines do not run through a text that runs on into the cells beside its own. */
function hideGridlines(
  brush: Brush,
  { palette, faceAt }: Scene,
  { columns }: Pane,
  { row, column }: ShownCell["cell"],
  clip: Box,
): void {
  const isBare = (index: number): boolean => faceAt(row, index).fill === undefined;
  const bottom = clip.y + clip.height - brush.thickness(1);
  const edgeOf = (index: number): number => columns.origin + columns.axis.startOf(index + 1);
  const hide = (index: number): void => {
    if (isBare(index) && isBare(index + 1)) brush.vertical(edgeOf(index), clip.y, bottom, 1, palette.paper);
  };
  for (let index: number = column; edgeOf(index) < clip.x + clip.width - 1; index++) hide(index);
  for (let index = column - 1; index >= 0 && edgeOf(index) > clip.x + 1; index--) hide(index);
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly scale: number;
}

/** Where the letters stand on, below the middle of a line, as a share of the font's size. */
const BASELINE = 0.34;
const UNDERLINE = 0.12;
const STRIKE = -0.24;

function paintLine(brush: Brush, { palette }: Scene, face: Face, { text, x, y, width, scale }: Line): void {
  const { context, crisp } = brush;
  const pixels = face.font.pixels * scale;
  const css = scale === 1 ? face.font.css : face.font.css.replace(/[\d.]+px/, `${pixels}px`);
  const colour = palette.isForced ? palette.ink : face.color;
  const baseline = crisp(y + pixels * BASELINE);
  brush.font(css);
  context.fillStyle = colour;
  context.fillText(text, crisp(x), baseline);
  const rule = (place: number): void => {
    const at = crisp(baseline + place);
    brush.fill({ x, y: at, width, height: brush.thickness(pixels / 15) }, colour);
  };
  if (face.underline !== "none") rule(pixels * UNDERLINE);
  if (face.underline === "double") rule(pixels * UNDERLINE + 2);
  if (face.strikethrough) rule(pixels * STRIKE);
}

/** The empty cells beside a text that it may run on into. */
function neighboursOf(scene: Scene, pane: Pane, { cell, face, isMerged }: ShownCell): Neighbours {
  if (isMerged || isWrapped(face) || face.kind !== "text" || face.alignment.horizontal === "Fill") return NO_NEIGHBOURS;
  const side = sideOf(face);
  const free = (step: 1 | -1) => (wanted: number) => freeWidth(scene, pane, cell, step, wanted);
  return {
    left: side === "left" ? NO_NEIGHBOURS.left : free(-1),
    right: side === "right" ? NO_NEIGHBOURS.right : free(1),
  };
}

function freeWidth(
  { sheet, edited }: Scene,
  { columns }: Pane,
  { row, column }: ShownCell["cell"],
  step: 1 | -1,
  wanted: number,
): number {
  let width = 0;
  for (let next = column + step; width < wanted && next >= 0 && next < columns.axis.count; next += step) {
    if (cellAt(sheet, row, next)?.content !== undefined) break;
    if (sheet.merges.some((merge) => meets(merge, areaOf(row, next, row, next)))) break;
    if (edited?.row === row && edited.column === next) break;
    width += columns.axis.sizeAt(next);
  }
  return width;
}
