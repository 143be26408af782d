declare const levelSetBrand: unique symbol;

/** One of SFIA's seven levels of responsibility. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The seven levels of responsibility, lowest first (SFIA 7, levels of responsibility). */
export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6, 7];

/** Some of the seven levels, as bits: level 1 is bit 0. Cheap to hold a million of, cheap to compare. */
export type LevelSet = number & { readonly [levelSetBrand]: true };

/** No level. */
export const NO_LEVELS = 0 as LevelSet;

/** Whether a number is one of the seven levels. */
export function isLevel(value: number): value is Level {
  return Number.isInteger(value) && value >= 1 && value <= 7;
}

/** The set of some levels. */
export function levelSet(levels: Iterable<Level>): LevelSet {
  let bits = 0;
  for (const level of levels) bits |= 1 << (level - 1);
  return bits as LevelSet;
}

/** The levels of a set, lowest first. */
export function levelsIn(set: LevelSet): Level[] {
  return LEVELS.filter((level) => (set & (1 << (level - 1))) !== 0);
}

/** The levels of `a` that `b` lacks. */
export function without(a: LevelSet, b: LevelSet): LevelSet {
  return (a & ~b) as LevelSet;
}

/** The levels of `a` and of `b`. */
export function union(a: LevelSet, b: LevelSet): LevelSet {
  return (a | b) as LevelSet;
}
