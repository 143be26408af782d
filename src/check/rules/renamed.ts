import { SFIA_VERSIONS, type SfiaVersion } from "../../framework/framework";
import type { CheckContext, Fault, LevelCell, Rule } from "../rule";

/** The skill whose rename in SFIA 8 may impact earlier assessments (SFIA 7, "Moving to SFIA 8"). */
const IT_MANAGEMENT = "ITMG";

/**
 * An assessment of a skill that the next version renamed, or that bears a name from before the version checked against. Whoever
 * writes the later name has migrated and hears nothing. Only held levels count as assessments.
 */
export const renamed: Rule<"renamed"> = {
  name: "renamed",
  severity: "notice",
  run: {
    assessment(cell, context) {
      const { code, skill, nameVersions } = cell.skill;
      if (cell.aspect === "target" || skill === undefined) return undefined;
      if (context.renames === "itmg" && code !== IT_MANAGEMENT) return undefined;
      if (nameVersions.length === 0 || nameVersions.includes(context.version)) return renameAfter(cell, context);
      return renameUpTo(cell, context);
    },
  },
};

/** The rename by the version that follows the one checked against. */
function renameAfter({ skill }: LevelCell, context: CheckContext): Fault<"renamed"> | undefined {
  const next = SFIA_VERSIONS[SFIA_VERSIONS.indexOf(context.version) + 1];
  return next && rename(skill.code, context.version, next, context);
}

/** The first rename since the latest version with the name that was read, where that is an older version. */
function renameUpTo({ skill }: LevelCell, context: CheckContext): Fault<"renamed"> | undefined {
  const latest = skill.nameVersions.at(-1);
  if (latest === undefined) return undefined;
  const from = SFIA_VERSIONS.indexOf(latest);
  for (const later of SFIA_VERSIONS.slice(from + 1, SFIA_VERSIONS.indexOf(context.version) + 1)) {
    const fault = rename(skill.code, latest, later, context);
    if (fault) return fault;
  }
  return undefined;
}

function rename(
  code: string,
  from: SfiaVersion,
  to: SfiaVersion,
  { framework }: CheckContext,
): Fault<"renamed"> | undefined {
  const { isRenamed, before, after, impact } = framework.change(code, from, to) ?? {};
  if (!isRenamed || before === undefined || after === undefined) return undefined;
  return { facts: { code, before: before.name, after: after.name, version: to, impact } };
}
