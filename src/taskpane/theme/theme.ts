import { luminance } from "../settings/contrast";

export type Theme = "light" | "dark";

/** Backgrounds darker than this want light text. */
const DARK = 0.3;

/**
 * Whether the pane is light or dark: as Office is, where it tells, else as the user's system is.
 *
 * @example themeFor("#262626", false) // "dark"
 */
export function themeFor(background: string | undefined, prefersDark: boolean): Theme {
  const [, colour] = /^#([0-9a-f]{6})/i.exec(background ?? "") ?? [];
  const isDark = colour === undefined ? prefersDark : luminance(colour) < DARK;
  return isDark ? "dark" : "light";
}

/** Paints the page as Office is painted, and again when the system changes. */
export function followTheme(page: HTMLElement, officeBackground: () => string | undefined): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const paint = (): void => {
    page.dataset["theme"] = themeFor(officeBackground(), system.matches);
  };
  paint();
  system.addEventListener("change", paint);
  // Office does not tell when its theme changes; whoever changed it comes back to the pane.
  window.addEventListener("focus", paint);
}
