/** Widths in files are counted in ciphers of the standard font, 7 pixels each in Calibri 11, the room beside them included. */
const PIXELS_A_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;
const POINTS_A_CHARACTER = PIXELS_A_CHARACTER * POINTS_A_PIXEL;

/** The width of columns where a file says nothing of it: 64 pixels. */
export const STANDARD_WIDTH = 9.140625;

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/**
 * A column's width of a file in points.
 *
 * @example pointsFromFile(10) // 52.5
 */
export const pointsFromFile = (width: number): number => rounded(width * POINTS_A_CHARACTER, 3);
export const pointsToFile = (points: number): number => points / POINTS_A_CHARACTER;

/** The standard width of a file in characters as Excel shows it, the room beside them left out. */
export const charactersFromFile = (width: number): number => rounded(width - PADDING_PIXELS / PIXELS_A_CHARACTER, 2);
export const charactersToFile = (characters: number): number => characters + PADDING_PIXELS / PIXELS_A_CHARACTER;
