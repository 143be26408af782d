/** The colours of what the grid itself paints: the paper, the headings, the selection. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly gridline: string;
  readonly heading: string;
  readonly headingText: string;
  readonly headingLine: string;
  readonly headingChosen: string;
  readonly headingChosenText: string;
  readonly accent: string;
  readonly accentText: string;
  /** The accent while the grid does not have the focus. */
  readonly accentAway: string;
  /** Laid over what is selected; it lets the cells through. */
  readonly chosen: string;
  readonly frozenLine: string;
  readonly note: string;
  /** Buttons that lie on the paper. */
  readonly button: string;
  readonly buttonText: string;
  readonly buttonLine: string;
  /** Whether the user has chosen the system's colours over those of the workbook. */
  readonly isForced: boolean;
}

const VARIABLES = {
  paper: "--grid-paper",
  ink: "--grid-ink",
  gridline: "--grid-line",
  heading: "--grid-heading",
  headingText: "--grid-heading-text",
  headingLine: "--grid-heading-line",
  headingChosen: "--grid-heading-chosen",
  headingChosenText: "--grid-heading-chosen-text",
  accent: "--grid-accent",
  accentText: "--grid-accent-text",
  accentAway: "--grid-accent-away",
  chosen: "--grid-chosen",
  frozenLine: "--grid-frozen-line",
  note: "--grid-note",
  button: "--grid-button",
  buttonText: "--grid-button-text",
  buttonLine: "--grid-button-line",
} as const;

/**
 * Reads the palette from grid.css, where it follows light, dark and forced colours. A canvas does not know variables nor all
 * system colours, so that an element is asked what it makes of them.
 */
export function readPalette(probe: HTMLElement): Palette {
  const colour = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(Object.entries(VARIABLES).map(([part, name]) => [part, colour(name)]));
  const isForced = matchMedia("(forced-colors: active)").matches;
  return { ...(colours as Record<keyof typeof VARIABLES, string>), isForced };
}
