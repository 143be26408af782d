import { asRow, formatArea, type Area, type CellAddress } from "../../workbook/address";

/** Excel takes addresses of several areas up to so many characters (Excel specifications and limits). */
const MOST_CHARACTERS = 8_000;

/** Addresses of several areas each, as few as Excel takes. */
export function addressesOf(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  for (const area of areas.map(formatArea)) {
    const last = addresses.at(-1);
    if (last === undefined || last.length + area.length >= MOST_CHARACTERS) addresses.push(area);
    else addresses[addresses.length - 1] = `${last},${area}`;
  }
  return addresses;
}

/**
 * The cells as few areas: runs down the columns, joined where columns side by side have the same rows.
 *
 * @example areasOfCells([cell("A1"), cell("A2"), cell("B1"), cell("B2")]) // [A1:B2]
 */
export function areasOfCells(cells: readonly CellAddress[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) {
      runs[runs.length - 1] = { ...last, bottom: asRow(Math.max(last.bottom, row)) };
    } else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const joined: Area[] = [];
  for (const run of runs.toSorted((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = joined.at(-1);
    const joins = last?.top === run.top && last.bottom === run.bottom && last.right + 1 === run.left;
    if (joins) joined[joined.length - 1] = { ...last, right: run.right };
    else joined.push(run);
  }
  return joined;
}
