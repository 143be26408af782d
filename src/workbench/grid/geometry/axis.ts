/** What is asked of the rows of a sheet, or of its columns, to know where each of them is drawn. All sizes are whole pixels. */
export interface Axis {
  /** How many lines there are, seen or hidden. */
  readonly count: number;
  /** The height of a row or the width of a column; 0 where it is hidden. */
  readonly sizeAt: (line: number) => number;
  /** How far from the first line's beginning a line begins; `count` asks for the end. */
  readonly startOf: (line: number) => number;
  /** The line that is in sight at some distance from the first line's beginning. */
  readonly lineAt: (distance: number) => number;
  readonly setSize: (line: number, size: number) => void;
}

/** What is known of lines: those from `known` on all have the usual size. */
export interface Sizes {
  readonly count: number;
  readonly known: number;
  readonly usual: number;
  readonly sizeAt: (line: number) => number;
}

/**
 * Makes an axis. It answers in some twenty steps for a million lines, and takes a new size in as many: sums over runs of
 * lines are kept in a Fenwick tree.
 *
 * @example createAxis({ count: 9, known: 1, usual: 20, sizeAt: () => 35 }).startOf(3) // 75
 */
export function createAxis({ count, known, usual, sizeAt }: Sizes): Axis {
  // Only what differs from the usual size is summed up.
  const differences = new Int32Array(known);
  const tree = new Int32Array(known + 1);
  const largestStep = known === 0 ? 0 : 2 ** Math.floor(Math.log2(known));

  for (let line = 0; line < known; line++) differences[line] = sizeAt(line) - usual;
  for (let node = 1; node <= known; node++) {
    tree[node] = (tree[node] ?? 0) + (differences[node - 1] ?? 0);
    const parent = node + (node & -node);
    if (parent <= known) tree[parent] = (tree[parent] ?? 0) + (tree[node] ?? 0);
  }

  function startOf(line: number): number {
    let start = line * usual;
    for (let node = Math.min(line, known); node > 0; node -= node & -node) start += tree[node] ?? 0;
    return start;
  }

  function lineAt(distance: number): number {
    let line = 0;
    let rest = Math.max(0, distance);
    for (let step = largestStep; step >= 1; step /= 2) {
      if (line + step > known) continue;
      const size = step * usual + (tree[line + step] ?? 0);
      if (size > rest) continue;
      line += step;
      rest -= size;
    }
    return Math.min(line < known ? line : known + Math.floor(rest / usual), count - 1);
  }

  function setSize(line: number, size: number): void {
    if (line >= known) return;
    const change = size - usual - (differences[line] ?? 0);
    differences[line] = size - usual;
    for (let node = line + 1; node <= known; node += node & -node) tree[node] = (tree[node] ?? 0) + change;
  }

  return { count, sizeAt: (line) => usual + (differences[line] ?? 0), startOf, lineAt, setSize };
}
