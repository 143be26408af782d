import type { LevelSet } from "../framework/level";

/** Whether a set holds one level or none. */
export function isOneAtMost(levels: LevelSet): boolean {
  return (levels & (levels - 1)) === 0;
}
