const channelsOf = (colour: string): readonly [number, number, number] => {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
};

/**
 * A colour with some of another in it; both are written #RRGGBB.
 *
 * @example mixed("#000000", "#FFFFFF", 0.5) // "#808080"
 */
export function mixed(colour: string, other: string, share: number): string {
  const others = channelsOf(other);
  const channels = channelsOf(colour).map((own, index) => Math.round(own + ((others[index] ?? own) - own) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
