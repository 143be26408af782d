import levels from "../../data/levels.json" with { type: "json" };
import type { Level } from "./level";

const phrases = new Map(levels.levels.map(({ level, guidingPhrase }) => [level, guidingPhrase]));

/**
 * The phrase that sums up a level of responsibility (SFIA, levels of responsibility).
 *
 * @example guidingPhrase(5) === "Ensure, advise"
 */
export function guidingPhrase(level: Level): string {
  return phrases.get(level) ?? "";
}
