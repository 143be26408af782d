import { asColumn, columnName } from "../../../workbook/address";
import { isWholeColumns, isWholeRows } from "../../model/areas";
import type { Band, Box, Line } from "../geometry/layout";
import type { Brush } from "./brush";
import type { Scene } from "./scene";

/** The size of the numbers and letters in headings. */
const PIXELS = 12;
export const HEADING_FONT = `${PIXELS}px "Segoe UI", "Liberation Sans", system-ui, sans-serif`;

/** Whether a row or column has selected cells, or is selected as a whole. */
type Chosen = "not" | "partly" | "whole";

/** Paints the headings of rows and columns, those of the selection in another colour. */
export function paintHeadings(brush: Brush, scene: Scene): void {
  const { layout, sheet, palette } = scene;
  if (!sheet.showHeadings) return;
  const { width, height } = layout.headings;
  brush.font(HEADING_FONT);
  brush.context.textAlign = "center";
  brush.context.textBaseline = "alphabetic";
  brush.fill({ x: 0, y: 0, width: layout.width, height }, palette.heading);
  brush.fill({ x: 0, y: 0, width, height: layout.height }, palette.heading);
  for (const band of [layout.columns.moving, layout.columns.frozen]) paintColumnHeadings(brush, scene, band);
  for (const band of [layout.rows.moving, layout.rows.frozen]) paintRowHeadings(brush, scene, band);
  paintCorner(brush, scene);
  brush.horizontal(height, 0, layout.width, 1, palette.headingLine);
  brush.vertical(width, 0, layout.height, 1, palette.headingLine);
}

function paintColumnHeadings(brush: Brush, scene: Scene, band: Band): void {
  const { height } = scene.layout.headings;
  brush.inside({ x: band.from, y: 0, width: band.to - band.from, height }, () => {
    for (const line of band.lines) {
      const chosen = chosenColumn(scene, line.index);
      paintHeading(
        brush,
        scene,
        { x: line.at, y: 0, width: line.size, height },
        columnName(asColumn(line.index)),
        chosen,
      );
      brush.vertical(line.at + line.size, 0, height, 1, scene.palette.headingLine);
      if (isAfterHidden(band, line)) brush.vertical(line.at + 3, 0, height, 1, scene.palette.headingLine);
    }
  });
}

function paintRowHeadings(brush: Brush, scene: Scene, band: Band): void {
  const { width } = scene.layout.headings;
  brush.inside({ x: 0, y: band.from, width, height: band.to - band.from }, () => {
    for (const line of band.lines) {
      const chosen = chosenRow(scene, line.index);
      paintHeading(brush, scene, { x: 0, y: line.at, width, height: line.size }, String(line.index + 1), chosen);
      brush.horizontal(line.at + line.size, 0, width, 1, scene.palette.headingLine);
      if (isAfterHidden(band, line)) brush.horizontal(line.at + 3, 0, width, 1, scene.palette.headingLine);
    }
  });
}

/** A second line tells where rows or columns are hidden. */
const isAfterHidden = ({ axis }: Band, { index }: Line): boolean => index > 0 && axis.sizeAt(index - 1) === 0;

function paintHeading(brush: Brush, { palette }: Scene, box: Box, text: string, chosen: Chosen): void {
  const colour = { not: palette.heading, partly: palette.headingChosen, whole: palette.accent }[chosen];
  const ink = { not: palette.headingText, partly: palette.headingChosenText, whole: palette.accentText }[chosen];
  if (chosen !== "not") brush.fill(box, colour);
  if (box.height < PIXELS - 2) return;
  brush.context.fillStyle = ink;
  brush.context.fillText(text, brush.crisp(box.x + box.width / 2), brush.crisp(box.y + box.height / 2 + PIXELS * 0.36));
}

function chosenColumn({ selection }: Scene, column: number): Chosen {
  const areas = selection.areas.filter(({ left, right }) => column >= left && column <= right);
  if (areas.length === 0) return "not";
  return areas.some(isWholeColumns) ? "whole" : "partly";
}

function chosenRow({ selection }: Scene, row: number): Chosen {
  const areas = selection.areas.filter(({ top, bottom }) => row >= top && row <= bottom);
  if (areas.length === 0) return "not";
  return areas.some(isWholeRows) ? "whole" : "partly";
}

/** The triangle that selects everything. */
function paintCorner(brush: Brush, { layout, palette }: Scene): void {
  const { width, height } = layout.headings;
  const { context } = brush;
  brush.fill({ x: 0, y: 0, width, height }, palette.heading);
  context.fillStyle = palette.headingText;
  context.globalAlpha = 0.5;
  context.beginPath();
  context.moveTo(width - 5, height - 15);
  context.lineTo(width - 5, height - 5);
  context.lineTo(width - 15, height - 5);
  context.fill();
  context.globalAlpha = 1;
}
