import { levelsIn, levelSet, NO_LEVELS, without, type Level, type LevelSet } from "../../framework/level";
import type { LevelClaim } from "../../matrix/claim";
import type { Layout } from "../../matrix/matrix";
import type { Fix } from "../finding";
import { levelFacts, type CheckContext, type Rule } from "../rule";

/** Layouts whose level cell is not one skill's own number: a ladder's holds a tick, a code list's serves several skills. */
const LAYOUTS_WITHOUT_FIX: readonly Layout[] = ["ladder", "code-list"];

/** A level that the skill is not defined at: the fault that the whole check is about. */
export const levelNotDefined: Rule<"level-not-defined"> = {
  name: "level-not-defined",
  severity: "error",
  run: {
    assessment(cell, context) {
      const { skill } = cell.skill;
      if (skill === undefined) return undefined;
      const undefinedLevels = without(cell.claim.levels, skill.levelSet);
      if (undefinedLevels === NO_LEVELS) return undefined;
      const facts = {
        ...levelFacts(cell, context),
        version: skill.version,
        levels: levelsIn(undefinedLevels),
        defined: skill.levels,
        isNotObserved: isSaidOf(undefinedLevels, skill.code, context),
        isUnconfirmed: skill.evidence === "third-party-list",
      };
      const fix = LAYOUTS_WITHOUT_FIX.includes(context.layout) ? undefined : neighbour(cell.claim, skill.levels);
      return { facts, ...(fix && { fix }) };
    },
  },
};

/** Whether the version's own text speaks of all these levels as levels at which the skill is not typically observed. */
function isSaidOf(levels: LevelSet, code: string, { framework, version }: CheckContext): boolean {
  const statements = framework.text(code, version)?.undefinedLevels ?? [];
  const spokenOf = levelSet(statements.flatMap((statement) => statement.levels));
  return without(levels, spokenOf) === NO_LEVELS;
}

/** The one defined level next to the one claimed. Any other step would change what the cell says, so none is offered. */
function neighbour(claim: LevelClaim, defined: readonly Level[]): Fix | undefined {
  const [claimed, ...others] = levelsIn(claim.levels);
  if (claimed === undefined || others.length > 0 || claim.beyond.length > 0) return undefined;
  const [near, ...more] = defined.filter((level) => Math.abs(level - claimed) === 1);
  return near === undefined || more.length > 0 ? undefined : { value: near };
}
