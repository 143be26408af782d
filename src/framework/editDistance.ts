/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of the other;
 * Infinity where that is more than the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (limit === 0 || Math.abs(a.length - b.length) > limit) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...current) > limit) return Infinity;
    beforeLast = last;
    last = current;
  }
  const distance = last[b.length] ?? Infinity;
  return distance <= limit ? distance : Infinity;
}

/** One row of the table of distances between the beginnings of the two words (optimal string alignment). */
function nextRow(a: string, b: string, row: number, last: readonly number[], beforeLast: readonly number[]): number[] {
  const current = [row];
  const at = (distances: readonly number[], column: number) => distances[column] ?? Infinity;
  for (let column = 1; column <= b.length; column++) {
    const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const swapped =
      a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? at(beforeLast, column - 2) + 1 : Infinity;
    current.push(Math.min(replaced, swapped, at(last, column) + 1, at(current, column - 1) + 1));
  }
  return current;
}
