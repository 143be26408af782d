import type { SkillCoverage } from "../../check/report";
import { bundledFramework } from "../../framework/bundled";
import type { SfiaVersion } from "../../framework/framework";
import { LEVELS, type Level } from "../../framework/level";

/** One square of the picture: a skill at a level. */
export interface Square {
  readonly level: Level;
  /** How many people hold the skill at the level. */
  readonly people: number;
  readonly isDefined: boolean;
  /** From 0, nobody, to 5, as many as anywhere in the picture. */
  readonly weight: number;
}

/** One line of the picture. */
export interface SkillLine {
  readonly code: string;
  readonly name: string;
  /** How many people hold the skill at any level. */
  readonly people: number;
  readonly squares: readonly Square[];
}

const WEIGHTS = 5;

/**
 * The picture of a matrix: a line for each skill, a square for each level. A skill that the version does not have is drawn with all
 * levels undefined.
 */
export function pictureOf(coverage: readonly SkillCoverage[], version: SfiaVersion): SkillLine[] {
  const framework = bundledFramework();
  const most = Math.max(0, ...coverage.flatMap(({ levels }) => levels));
  return coverage.map(({ skill: code, people, levels }) => {
    const skill = framework.byCode(code, version);
    const squares = LEVELS.map((level) => {
      const held = levels[level - 1] ?? 0;
      return {
        level,
        people: held,
        isDefined: skill?.levels.includes(level) ?? false,
        weight: most === 0 ? 0 : Math.ceil((held / most) * WEIGHTS),
      };
    });
    return { code, name: skill?.name ?? code, people, squares };
  });
}
