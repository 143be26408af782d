import type { Box, Pane } from "../geometry/layout";
import { paintBorders } from "./borders";
import type { Brush } from "./brush";
import { cellsBeside, shownCells } from "./cells";
import { paintFills, paintGridlines } from "./fills";
import { paintHeadings } from "./headings";
import { paintArrow, paintMarks } from "./marks";
import type { Scene } from "./scene";
import { paintChosen, paintOutlines } from "./selection";
import { paintTexts } from "./texts";

/** Paints all that is in sight of a sheet. */
export function paintScene(brush: Brush, scene: Scene): void {
  const { layout, palette } = scene;
  brush.fill({ x: 0, y: 0, width: layout.width, height: layout.height }, palette.paper);
  for (const pane of layout.panes) {
    brush.inside(pane.box, () => {
      paintPane(brush, scene, pane);
    });
  }
  paintFrozenEdges(brush, scene);
  brush.inside(cellsOf(layout), () => {
    for (const pane of layout.panes) paintOutlines(brush, scene, pane);
  });
  paintHeadings(brush, scene);
}

function paintPane(brush: Brush, scene: Scene, pane: Pane): void {
  const cells = shownCells(scene, pane);
  paintGridlines(brush, scene, pane);
  paintFills(brush, scene, cells);
  paintTexts(brush, scene, pane, [...cells, ...cellsBeside(scene, pane)]);
  paintBorders(brush, scene, cells);
  paintMarks(brush, scene, cells);
  paintChosen(brush, scene, pane);
  paintArrow(brush, scene, cells);
}

/** What is not headings; a line around the first cells lies over the edge of these. */
const cellsOf = ({ headings, width, height }: Scene["layout"]): Box => ({
  x: headings.width - 1,
  y: headings.height - 1,
  width: width - headings.width + 1,
  height: height - headings.height + 1,
});

/** A line parts what is frozen from what moves. */
function paintFrozenEdges(brush: Brush, { layout, sheet, palette }: Scene): void {
  const { width, height, rows, columns } = layout;
  if (sheet.frozen.rows > 0) brush.horizontal(rows.moving.from, 0, width, 1, palette.frozenLine);
  if (sheet.frozen.columns > 0) brush.vertical(columns.moving.from, 0, height, 1, palette.frozenLine);
}
