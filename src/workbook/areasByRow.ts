import type { Area, Row } from "./address";

/**
 * Finds the areas that a row goes through: there may be very many of one row each, and few of more.
 *
 * @example areasByRow([area("B2"), area("D1:D9")])(asRow(1)) // [B2, D1:D9]
 */
export function areasByRow(areas: readonly Area[]): (row: Row) => readonly Area[] {
  const tall = areas.filter(({ top, bottom }) => top < bottom);
  const flat = new Map<Row, Area[]>();
  for (const area of areas) {
    if (area.top < area.bottom) continue;
    const same = flat.get(area.top);
    if (same === undefined) flat.set(area.top, [area]);
    else same.push(area);
  }
  return (row) => [...(flat.get(row) ?? []), ...tall.filter(({ top, bottom }) => top <= row && row <= bottom)];
}
