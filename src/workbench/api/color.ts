import { refuse } from "../richApi/richApiError";

/** Names of colours that HTML has, as far as add-ins use them. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  grey: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
  gold: "#FFD700",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  lightyellow: "#FFFFE0",
  darkred: "#8B0000",
  darkgreen: "#006400",
  darkblue: "#00008B",
};

/**
 * A colour as Excel gives it back, from what it takes: #RRGGBB, RRGGBB or a name.
 *
 * @example asColor("ffa500") // "#FFA500"
 */
export function asColor(value: unknown): string {
  if (typeof value !== "string") return refuse("InvalidArgument");
  if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace("#", "").toUpperCase()}`;
  return NAMED[value.toLowerCase()] ?? refuse("InvalidArgument", `${value} is no colour`);
}
