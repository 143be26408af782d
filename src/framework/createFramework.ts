import { comparableName } from "./comparableName";
import {
  SFIA_VERSIONS,
  type Framework,
  type SfiaVersion,
  type Skill,
  type SkillChange,
  type SkillText,
} from "./framework";
import { nearestAmong } from "./nearest";
import { skillCode } from "./skillCode";

/** What the SFIA Foundation says of assessments of a skill when its framework moves on. */
export interface SkillImpact {
  readonly code: string;
  readonly from: SfiaVersion;
  readonly to: SfiaVersion;
  readonly impact: NonNullable<SkillChange["impact"]>;
}

/** What a framework is made of. Of two entries for the same thing, such as a bundled and an imported text, the later counts. */
export interface FrameworkData {
  readonly skills: readonly Skill[];
  readonly texts: readonly SkillText[];
  readonly impacts: readonly SkillImpact[];
}

/** The catalogue over some data: everything else in it is derived here. */
export function createFramework(data: FrameworkData): Framework {
  const versions = new Map(SFIA_VERSIONS.map((version) => [version, catalogue(data.skills, version)]));
  const names = skillsByName([...versions.values()].flatMap((version) => version.skills));
  const texts = new Map(data.texts.map((text) => [`${text.version} ${text.code}`, text]));
  const impacts = new Map(data.impacts.map((entry) => [`${entry.from} ${entry.to} ${entry.code}`, entry.impact]));

  const skills: Framework["skills"] = (version) => versions.get(version)?.skills ?? [];
  const byCode: Framework["byCode"] = (text, version) => versions.get(version)?.byCode.get(skillCode(text) ?? "");
  const change: Framework["change"] = (code, from, to) => {
    const before = byCode(code, from);
    const after = byCode(code, to);
    const known = after ?? before;
    return known && compareSkills(known.code, before, after, impacts.get(`${from} ${to} ${known.code}`));
  };

  return {
    skills,
    byCode,
    versionsOf: (code) => SFIA_VERSIONS.filter((version) => byCode(code, version) !== undefined),
    byName: (name) => names.get(comparableName(name)) ?? [],
    nearest: (text, version) => versions.get(version)?.nearest(text),
    text: (code, version) => texts.get(`${version} ${skillCode(code) ?? ""}`),
    change,
    changes: (from, to) => {
      const codes = new Set([...skills(from), ...skills(to)].map((skill) => skill.code));
      return [...codes].sort().flatMap((code) => change(code, from, to) ?? []);
    },
  };
}

function catalogue(all: readonly Skill[], version: SfiaVersion) {
  const ofVersion = all.filter((skill) => skill.version === version);
  const byCode = new Map(ofVersion.map((skill) => [skill.code, skill]));
  const skills = [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  return { skills, byCode, nearest: nearestAmong(skills) };
}

function skillsByName(skills: readonly Skill[]): ReadonlyMap<string, readonly Skill[]> {
  const names = new Map<string, Skill[]>();
  for (const skill of skills) {
    const name = comparableName(skill.name);
    const namesakes = names.get(name);
    if (namesakes) namesakes.push(skill);
    else names.set(name, [skill]);
  }
  return names;
}

function compareSkills(
  code: string,
  before: Skill | undefined,
  after: Skill | undefined,
  impact: SkillChange["impact"],
): SkillChange {
  const both = before !== undefined && after !== undefined;
  return {
    code,
    before,
    after,
    isNew: before === undefined,
    isRemoved: after === undefined,
    isRenamed: both && comparableName(before.name) !== comparableName(after.name),
    isRelevelled: both && before.levelSet !== after.levelSet,
    impact,
  };
}
