import { columnOfKey, rowOfKey, type OpenedSheet } from "../opened";
import type { Alignment } from "./alignment";
import type { RowNow } from "./snapshot";

/**
 * The places, as they were, of cells whose formula stands in another cell that no longer holds it: from now on each has to say
 * its own.
 */
export function unsharedIn(
  { shared, rows }: Pick<OpenedSheet, "shared" | "rows">,
  now: readonly (RowNow | undefined)[],
  { movedFrom = Infinity }: Alignment,
): ReadonlySet<number> {
  const unshared = new Set<number>();
  for (const [master = 0, ...members] of shared) {
    const [row, column] = [rowOfKey(master), columnOfKey(master)];
    const formula = rows[row]?.cells[column]?.formula;
    const isThere = row < movedFrom && now[row]?.cells[column]?.formula === formula;
    if (!isThere) for (const member of members) unshared.add(member);
  }
  return unshared;
}
