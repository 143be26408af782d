/** A browser lays out no more than some 16 million pixels at twice the size: a sheet of a million rows is taller. */
const MOST_PIXELS = 8_000_000;

/** How the place of a scroll bar stands for a place in a sheet, along one axis. */
export interface ScrollRange {
  /** How long the content of the scrolling element is to be. */
  readonly extent: number;
  /** Where in the sheet the scroll bar's place is. */
  readonly toSheet: (scrolled: number) => number;
  readonly toBar: (place: number) => number;
}

/** How much room a sheet takes along one axis, headings included, and how much of it is in sight. */
export interface ScrollInput {
  /** The room that everything in use takes. */
  readonly used: number;
  readonly whole: number;
  readonly view: number;
  /** The furthest place that the user has scrolled to: the bar does not get shorter under the pointer. */
  readonly furthest: number;
}

/**
 * Makes the scroll bar as long as what is in use, and a view more; it grows when the user goes further. A very long sheet is
 * scrolled in larger steps.
 */
export function scrollRange({ used, whole, view, furthest }: ScrollInput): ScrollRange {
  const content = Math.min(whole, Math.max(used, furthest + view) + view);
  const extent = Math.min(content, MOST_PIXELS);
  const ratio = content > view && extent > view ? (content - view) / (extent - view) : 1;
  return { extent, toSheet: (scrolled) => Math.round(scrolled * ratio), toBar: (at) => at / ratio };
}
