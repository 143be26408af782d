import { asColumn, asRow, type Area } from "../../workbook/address";
import { heightOf, widthOf } from "../area";

/** A gap of so many rows costs more to carry along than another range does. */
const LARGEST_GAP = 50;
const MOST_CELLS = 20_000;

/**
 * Few areas that cover many: cells of the same columns that lie close together are asked for together.
 *
 * @example coveringBlocks([area("D5"), area("D9"), area("D900")]) // [D5:D9, D900]
 */
export function coveringBlocks(areas: readonly Area[]): Area[] {
  const blocks: Area[] = [];
  const sorted = areas.toSorted((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  for (const area of sorted) {
    const last = blocks.at(-1);
    const isNear = last?.left === area.left && last.right === area.right && area.top - last.bottom <= LARGEST_GAP;
    if (isNear) blocks[blocks.length - 1] = { ...last, bottom: asRow(Math.max(last.bottom, area.bottom)) };
    else blocks.push(area);
  }
  return blocks;
}

/** Areas in parts that are small enough to be asked for at once, by rows and, where a row alone is too wide, by columns. */
export function inParts(area: Area, mostCells = MOST_CELLS): Area[] {
  const columns = Math.min(widthOf(area), mostCells);
  const rows = Math.max(1, Math.floor(mostCells / columns));
  const parts: Area[] = [];
  for (let top: number = area.top; top <= area.bottom; top += rows) {
    const bottom = asRow(Math.min(area.bottom, top + rows - 1));
    for (let left: number = area.left; left <= area.right; left += columns) {
      parts.push({
        top: asRow(top),
        bottom,
        left: asColumn(left),
        right: asColumn(Math.min(area.right, left + columns - 1)),
      });
    }
  }
  return parts;
}

/** Parts of areas in groups, each small enough for one round trip. */
export function inTrips(areas: readonly Area[], mostCells = MOST_CELLS): Area[][] {
  const trips: Area[][] = [];
  let cells = Infinity;
  for (const part of areas.flatMap((area) => inParts(area, mostCells))) {
    const own = heightOf(part) * widthOf(part);
    if (cells + own > mostCells) {
      trips.push([]);
      cells = 0;
    }
    trips.at(-1)?.push(part);
    cells += own;
  }
  return trips;
}
