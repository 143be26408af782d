import descriptors7 from "../../data/descriptors-sfia-7.json" with { type: "json" };
import impacts from "../../data/impacts.json" with { type: "json" };
import sfia6 from "../../data/sfia-6.json" with { type: "json" };
import sfia7 from "../../data/sfia-7.json" with { type: "json" };
import sfia8 from "../../data/sfia-8.json" with { type: "json" };
import sfia9 from "../../data/sfia-9.json" with { type: "json" };
import { createFramework, type FrameworkData, type SkillImpact } from "./createFramework";
import type { Framework, SfiaVersion, Skill, SkillText } from "./framework";
import { levelSet } from "./level";

/** A file of skills as TypeScript reads it: JSON knows strings and numbers. The schemas in data/schema hold it to more. */
type SkillFile = typeof sfia7;

let bundled: Framework | undefined;

/** The framework as it comes with Levelcheck: the facts of SFIA 6 to 9, and the one text that it was given (ITMG in SFIA 7). */
export function bundledFramework(): Framework {
  return (bundled ??= createFramework(bundledData()));
}

/** What the bundled framework is made of, for an import to add to. */
export function bundledData(): FrameworkData {
  return {
    skills: [sfia6, sfia7, sfia8, sfia9].flatMap(skillsOf),
    texts: descriptors7.texts.map((text) => {
      const { version, source } = descriptors7;
      return { ...text, version, source } as SkillText;
    }),
    impacts: impacts.moves.flatMap(({ from, to, skills }) =>
      Object.entries(skills).map(([code, impact]) => ({ code, from, to, impact }) as SkillImpact),
    ),
  };
}

function skillsOf(file: SkillFile): Skill[] {
  const version = file.version as SfiaVersion;
  const facts = file.skills as readonly Omit<Skill, "version" | "levelSet">[];
  return facts.map((skill) => ({ ...skill, version, levelSet: levelSet(skill.levels) }));
}
