import { SFIA_VERSIONS, type SfiaVersion } from "../../framework/framework";
import { skillName, type Rule } from "../rule";

/** A skill of another version than the one checked against. */
export const skillOtherVersion: Rule<"skill-other-version"> = {
  name: "skill-other-version",
  severity: "warning",
  run: {
    mention(reference, context) {
      const { code, skill, versions } = reference;
      if (code === undefined || skill !== undefined) return undefined;
      const { version } = context;
      return {
        facts: { skill: skillName(reference, code, context), version, versions, fate: fateIn(version, versions) },
      };
    },
  },
};

function fateIn(version: SfiaVersion, versions: readonly SfiaVersion[]): "newer" | "removed" | "paused" {
  const place = SFIA_VERSIONS.indexOf(version);
  const places = versions.map((other) => SFIA_VERSIONS.indexOf(other));
  if (places.every((other) => other > place)) return "newer";
  return places.every((other) => other < place) ? "removed" : "paused";
}
