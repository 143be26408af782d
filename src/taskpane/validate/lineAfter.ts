/** How many lines Page Up and Page Down pass over. */
const PAGE = 10;

/**
 * The line of a list that a key leads to; undefined for other keys.
 *
 * @example lineAfter(3, "ArrowDown", 50_000) // 4
 */
export function lineAfter(line: number, key: string, count: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: line + 1,
    ArrowUp: line - 1,
    PageDown: line + PAGE,
    PageUp: line - PAGE,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined || count === 0 ? undefined : Math.min(Math.max(target, 0), count - 1);
}
