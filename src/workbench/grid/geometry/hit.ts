import { asColumn, asRow, type CellAddress } from "../../../workbook/address";
import type { Band, Layout } from "./layout";

/** What lies under a point of the screen. */
export type Hit =
  | { readonly kind: "cell"; readonly cell: CellAddress }
  | {
      readonly kind: "row-heading";
      readonly row: number;
      /** The row whose lower edge it is. */ readonly edge?: number;
    }
  | {
      readonly kind: "column-heading";
      readonly column: number;
      /** The column whose right edge it is. */
      readonly edge?: number;
    }
  | { readonly kind: "corner" };

/** How near to an edge a point has to be to take hold of it. */
const EDGE_PIXELS = 4;

/** Tells what lies under a point; one outside of the cells stands for the nearest cell. */
export function hitAt(layout: Layout, x: number, y: number): Hit {
  const { width, height } = layout.headings;
  if (x < width && y < height) return { kind: "corner" };
  if (y < height) {
    const edge = edgeAt(layout.columns, x);
    return { kind: "column-heading", column: lineAt(layout.columns, x), ...(edge !== undefined && { edge }) };
  }
  if (x < width) {
    const edge = edgeAt(layout.rows, y);
    return { kind: "row-heading", row: lineAt(layout.rows, y), ...(edge !== undefined && { edge }) };
  }
  return { kind: "cell", cell: cellAtPoint(layout, x, y) };
}

/** The cell at a point, or the nearest one in sight. */
export const cellAtPoint = (layout: Layout, x: number, y: number): CellAddress => ({
  row: asRow(lineAt(layout.rows, y)),
  column: asColumn(lineAt(layout.columns, x)),
});

interface Bands {
  readonly frozen: Band;
  readonly moving: Band;
}

function lineAt({ frozen, moving }: Bands, place: number): number {
  const band = place < frozen.to ? frozen : moving;
  const inside = Math.min(Math.max(place, band.from), Math.max(band.from, band.to - 1));
  return band.axis.lineAt(inside - band.origin);
}

function edgeAt({ frozen, moving }: Bands, place: number): number | undefined {
  for (const { at, size, index } of [...frozen.lines, ...moving.lines]) {
    if (Math.abs(at + size - place) <= EDGE_PIXELS) return index;
  }
  return undefined;
}
