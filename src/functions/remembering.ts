/** How many answers are remembered before the memory is emptied: a workbook asks the same of few skills and levels. */
const MOST_REMEMBERED = 50_000;

/** An answer to a cell; equal cells get the same one, which is found once. */
export function remembering<Answer>(find: (cell: unknown) => Answer): (cell: unknown) => Answer {
  const memory = new Map<unknown, Answer>();
  return (cell) => {
    const known = memory.get(cell);
    if (known !== undefined) return known;
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    const fresh = find(cell);
    memory.set(cell, fresh);
    return fresh;
  };
}

/** The same for two cells together. */
export function rememberingPairs<Answer>(
  find: (first: unknown, second: unknown) => Answer,
): (first: unknown, second: unknown) => Answer {
  const memory = new Map<unknown, Map<unknown, Answer>>();
  let size = 0;

  const answersTo = (first: unknown): Map<unknown, Answer> => {
    if (size >= MOST_REMEMBERED) {
      memory.clear();
      size = 0;
    }
    const known = memory.get(first) ?? new Map<unknown, Answer>();
    memory.set(first, known);
    return known;
  };

  return (first, second) => {
    const known = memory.get(first)?.get(second);
    if (known !== undefined) return known;
    const fresh = find(first, second);
    answersTo(first).set(second, fresh);
    size += 1;
    return fresh;
  };
}
