/** How high the lines of a long list are: those that were drawn are known, the others are taken for as high as those on average. */
export interface Heights {
  readonly count: number;
  /** Where a line begins, in pixels from the top of the list; of the count, where the list ends. */
  readonly top: (line: number) => number;
  /** The line that stands at so many pixels from the top. */
  readonly lineAt: (pixels: number) => number;
  /** Learns the heights of some lines, and tells whether any was another than before. */
  readonly learn: (measured: ReadonlyMap<number, number>) => boolean;
}

/** A finding takes three lines of text, mostly. */
const USUAL = 88;
/** What is not told apart: parts of a pixel differ from drawing to drawing. */
const SAME = 0.5;

/**
 * Makes the heights of so many lines, none of which was measured yet.
 *
 * @example
 * const heights = createHeights(50_000);
 * heights.learn(new Map([[0, 40], [1, 96]]));
 * heights.top(2) // 136
 */
export function createHeights(count: number): Heights {
  const known = new Map<number, number>();
  let tops = topsOf(count, known);
  return {
    count,
    top: (line) => tops[Math.min(line, count)] ?? 0,
    lineAt: (pixels) => lastAtMost(tops, pixels, count),
    learn: (measured) => {
      const news = [...measured].filter(([line, height]) => Math.abs((known.get(line) ?? 0) - height) > SAME);
      for (const [line, height] of news) known.set(line, height);
      if (news.length > 0) tops = topsOf(count, known);
      return news.length > 0;
    },
  };
}

function topsOf(count: number, known: ReadonlyMap<number, number>): Float64Array {
  const usual = known.size === 0 ? USUAL : [...known.values()].reduce((sum, height) => sum + height, 0) / known.size;
  const tops = new Float64Array(count + 1);
  let top = 0;
  for (let line = 0; line < count; line++) {
    tops[line] = top;
    top += known.get(line) ?? usual;
  }
  tops[count] = top;
  return tops;
}

/** The last line that begins at or above a height. */
function lastAtMost(tops: Float64Array, pixels: number, count: number): number {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? Infinity) <= pixels) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The part of a list that is in sight, in pixels from its top. */
export interface Sight {
  readonly from: number;
  readonly to: number;
}

/** The lines to be drawn, in order: those in sight, and the one that has the focus wherever it stands. */
export function drawnLines(heights: Heights, { from, to }: Sight, focused: number | undefined): number[] {
  if (heights.count === 0) return [];
  const first = heights.lineAt(from);
  const last = heights.lineAt(to);
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (focused === undefined || focused >= heights.count) return lines;
  if (focused < first) return [focused, ...lines];
  return focused > last ? [...lines, focused] : lines;
}
