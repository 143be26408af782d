/** Text must stand out from its background by so much (WCAG 2.2, success criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/**
 * The contrast of two colours RRGGBB, from 1 to 21 (WCAG 2.2).
 *
 * @example contrast("000000", "FFFFFF") // 21
 */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, from 0 for black to 1 for white. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((from) => linear(parseInt(colour.slice(from, from + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
