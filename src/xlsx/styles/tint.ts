/** Hue, luminance and saturation are whole numbers up to this one: as Windows counts them, and with it Excel. */
const MOST = 240;
const SIXTH = MOST / 6;
const MOST_RGB = 255;

const { floor, max, min } = Math;

interface Hls {
  readonly hue: number;
  readonly luminance: number;
  readonly saturation: number;
}

/**
 * A colour made lighter (a tint above 0) or darker, as Excel does it: by its luminance (ECMA-376 18.8.19), in whole numbers.
 *
 * @example tinted("#4472C4", 0.3999755851924192) // "#8EA9DB", what Excel calls "Lighter 40%"
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const { hue, luminance, saturation } = hlsOf([1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)));
  const kept = 1 - Math.abs(tint);
  const changed = floor(luminance * kept) + (tint < 0 ? 0 : MOST - floor(MOST * kept));
  const channels = channelsOf({ hue, luminance: changed, saturation });
  return `#${channels.map(hexByte).join("")}`;
}

/** A quotient rounded to a whole number. */
const share = (part: number, whole: number): number => floor((part + floor(whole / 2)) / whole);

function hlsOf([red = 0, green = 0, blue = 0]: readonly number[]): Hls {
  const [most, least] = [max(red, green, blue), min(red, green, blue)];
  const [sum, range] = [most + least, most - least];
  const luminance = share(sum * MOST, 2 * MOST_RGB);
  if (range === 0) return { hue: 0, luminance, saturation: 0 };
  const saturation = share(range * MOST, luminance <= MOST / 2 ? sum : 2 * MOST_RGB - sum);
  const distance = (channel: number): number => share((most - channel) * SIXTH, range);
  const turned =
    red === most
      ? distance(blue) - distance(green)
      : green === most
        ? MOST / 3 + distance(red) - distance(blue)
        : (2 * MOST) / 3 + distance(green) - distance(red);
  return { hue: (turned + MOST) % MOST, luminance, saturation };
}

function channelsOf({ hue, luminance, saturation }: Hls): readonly number[] {
  if (saturation === 0) return Array.from({ length: 3 }, () => share(luminance * MOST_RGB, MOST));
  const upper =
    luminance <= MOST / 2
      ? share(luminance * (MOST + saturation), MOST)
      : luminance + saturation - share(luminance * saturation, MOST);
  const lower = 2 * luminance - upper;
  return [hue + MOST / 3, hue, hue - MOST / 3].map((place) => {
    const level = channelAt(lower, upper, (place + MOST) % MOST);
    return min(MOST_RGB, max(0, share(level * MOST_RGB, MOST)));
  });
}

/** One of the three channels: around the circle of hues it rises, stays, falls and stays. */
function channelAt(lower: number, upper: number, hue: number): number {
  const range = upper - lower;
  if (hue < SIXTH) return lower + share(range * hue, SIXTH);
  if (hue < MOST / 2) return upper;
  return hue < (2 * MOST) / 3 ? lower + share(range * ((2 * MOST) / 3 - hue), SIXTH) : lower;
}

const hexByte = (level: number): string => level.toString(16).padStart(2, "0").toUpperCase();
