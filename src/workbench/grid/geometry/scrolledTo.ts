import type { Axis } from "./axis";

/**
 * How far to scroll so that a line is in sight, in a view that begins with frozen lines: as little as that takes. What is larger
 * than the view shows its beginning.
 *
 * @example scrolledTo(rows, 9, 0, 1, 100) // 100, where rows are 20 pixels high
 */
export function scrolledTo(axis: Axis, line: number, scrolled: number, frozen: number, view: number): number {
  const start = axis.startOf(line);
  const first = axis.startOf(frozen);
  if (start - scrolled < first) return start - first;
  const overhang = start + axis.sizeAt(line) - scrolled - view;
  return overhang <= 0 ? scrolled : Math.min(scrolled + overhang, start - first);
}
