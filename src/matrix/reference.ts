import type { SfiaVersion, Skill } from "../framework/framework";

/** The reading of a cell (or of a code cell and a name cell together) that names a skill. Equal texts share one reference. */
export interface SkillReference {
  /** What was read, code and name joined where they stand in two cells. */
  readonly text: string;
  /** The texts as they stand in their cells: one, or the code's and the name's. */
  readonly written: readonly string[];
  readonly naming: "code" | "name" | "code-and-name" | "unknown" | "error";
  /** The code of the skill that is meant; undefined where no version knows it. Where code and name disagree, the code counts. */
  readonly code: string | undefined;
  /** That skill in the version checked against; undefined where that version has no such skill. */
  readonly skill: Skill | undefined;
  /** The versions that have the skill, oldest first. */
  readonly versions: readonly SfiaVersion[];
  /** The versions in which the skill bears the name that was read; empty where only a code was. */
  readonly nameVersions: readonly SfiaVersion[];
  /** The skill that the name names, where the code names another. */
  readonly contradiction: Skill | undefined;
  /** The nearest skill to an unknown text, to show as a suggestion. */
  readonly suggestion: Skill | undefined;
}
