import { IT_MANAGEMENT, SFIA_VERSIONS, type SfiaVersion } from "../framework/framework";
import type { SkillReference } from "../matrix/reference";
import type { Facts } from "./messages/facts";
import type { CheckContext } from "./rule";

/** What decides which renames are looked at. */
export type RenameContext = Pick<CheckContext, "framework" | "version" | "renames">;

/** A rename of one skill from one version to a later one. */
export type Rename = Facts["renamed"];

/**
 * The rename that affects whoever names a skill like this: by the version after the one checked against, or, where the
 * name is from before that, up to it. Undefined where nothing was renamed, and for whoever writes the later name.
 */
export function renameAffecting(skill: SkillReference, context: RenameContext): Rename | undefined {
  if (!isLookedAt(skill, context)) return undefined;
  const { nameVersions } = skill;
  if (nameVersions.length === 0 || nameVersions.includes(context.version)) return renameAfter(skill, context);
  return renameUpTo(skill, context);
}

/** The rename by the version that follows the one checked against, where a skill is named by the new name already. */
export function renameFollowed(skill: SkillReference, context: RenameContext): Rename | undefined {
  const { nameVersions } = skill;
  if (!isLookedAt(skill, context) || nameVersions.length === 0) return undefined;
  const rename = renameAfter(skill, context);
  const isOld = nameVersions.includes(context.version);
  return rename !== undefined && !isOld && nameVersions.includes(rename.version) ? rename : undefined;
}

const isLookedAt = ({ code, skill }: SkillReference, { renames }: RenameContext): boolean =>
  skill !== undefined && (renames === "all" || code === IT_MANAGEMENT);

function renameAfter({ code }: SkillReference, context: RenameContext): Rename | undefined {
  const next = SFIA_VERSIONS[SFIA_VERSIONS.indexOf(context.version) + 1];
  return next && renameBetween(code, context.version, next, context);
}

/** The first rename since the latest version with the name that was read, where that is an older version. */
function renameUpTo({ code, nameVersions }: SkillReference, context: RenameContext): Rename | undefined {
  const latest = nameVersions.at(-1);
  if (latest === undefined) return undefined;
  const from = SFIA_VERSIONS.indexOf(latest);
  for (const later of SFIA_VERSIONS.slice(from + 1, SFIA_VERSIONS.indexOf(context.version) + 1)) {
    const rename = renameBetween(code, latest, later, context);
    if (rename) return rename;
  }
  return undefined;
}

function renameBetween(
  code: string | undefined,
  from: SfiaVersion,
  to: SfiaVersion,
  { framework }: RenameContext,
): Rename | undefined {
  if (code === undefined) return undefined;
  const { isRenamed, before, after, impact } = framework.change(code, from, to) ?? {};
  if (!isRenamed || before === undefined || after === undefined) return undefined;
  return { code, before: before.name, after: after.name, version: to, impact };
}
