import { VIEW_NAMES, type ViewName } from "./views";

/**
 * The tab that a key leads to from another: the neighbours by arrows, around the ends, and the first and last by Home and End.
 *
 * @example tabAfter("home", "ArrowLeft") // "settings"
 */
export function tabAfter(view: ViewName, key: string): ViewName | undefined {
  const index = VIEW_NAMES.indexOf(view);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: index + 1,
    ArrowDown: index + 1,
    ArrowLeft: index - 1,
    ArrowUp: index - 1,
    Home: 0,
    End: -1,
  };
  const next = steps[key];
  return next === undefined ? undefined : VIEW_NAMES.at(next % VIEW_NAMES.length);
}
