import type { Level, LevelSet } from "./level";

/** A published version of SFIA whose structure is known here. */
export type SfiaVersion = "6" | "7" | "8" | "9";

/** The versions in the order of their publication. */
export const SFIA_VERSIONS: readonly SfiaVersion[] = ["6", "7", "8", "9"];

/** The version whose text is bundled: the one that is checked against unless another is chosen. */
export const DEFAULT_VERSION: SfiaVersion = "7";

/** The skill IT management: its text is bundled, and its rename in SFIA 8 may impact earlier assessments (SFIA 7, "Moving to SFIA 8"). */
export const IT_MANAGEMENT = "ITMG";

/** How well a skill's facts are known: read in the Foundation's own file, confirmed on its page, or from one list of a third party. */
export type Evidence = "official-file" | "official-page" | "third-party-list";

/** A skill as one version of the framework defines it. */
export interface Skill {
  readonly version: SfiaVersion;
  /** Four letters in capitals, such as ITMG. */
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly subcategory: string;
  /** The levels that the skill is defined at, lowest first. */
  readonly levels: readonly Level[];
  /** The same levels as a set. */
  readonly levelSet: LevelSet;
  readonly evidence: Evidence;
}

/** The words of one skill in one version, as its owner published them. */
export interface SkillText {
  readonly version: SfiaVersion;
  readonly code: string;
  readonly definition: string;
  readonly descriptors: readonly { readonly level: Level; readonly text: string }[];
  /** What the source says of levels that the skill is not defined at, such as 1 to 4 of ITMG. */
  readonly undefinedLevels: readonly { readonly levels: readonly Level[]; readonly text: string }[];
  /** What the source says of the move to the next version, a statement each. */
  readonly movingOn: { readonly to: SfiaVersion; readonly statements: readonly string[] } | undefined;
  /** Whose words these are and where they stand: shown wherever the text is. */
  readonly source: string;
}

/** What became of one skill from one version to a later one. At least one of the two skills is there. */
export interface SkillChange {
  readonly code: string;
  readonly before: Skill | undefined;
  readonly after: Skill | undefined;
  readonly isNew: boolean;
  readonly isRemoved: boolean;
  readonly isRenamed: boolean;
  readonly isRelevelled: boolean;
  /** Whether assessments may be impacted, as the Foundation says; undefined where no statement of its was found. */
  readonly impact: "may-be-impacted" | "not-impacted" | undefined;
}

/** The catalogue: every skill in every version known, and the texts that the user is licensed for. */
export interface Framework {
  /** The skills of a version, in the order of their codes. */
  readonly skills: (version: SfiaVersion) => readonly Skill[];
  /** The skill with a code in a version. Case and surrounding spaces do not count. */
  readonly byCode: (code: string, version: SfiaVersion) => Skill | undefined;
  /** The versions that have a skill with this code, oldest first. */
  readonly versionsOf: (code: string) => readonly SfiaVersion[];
  /** The skills that bear a name in any version (compared by `comparableName`), oldest version first. */
  readonly byName: (name: string) => readonly Skill[];
  /** The one skill of a version whose code or name is a near miss of the text: a suggestion to show, never a match. */
  readonly nearest: (text: string, version: SfiaVersion) => Skill | undefined;
  readonly text: (code: string, version: SfiaVersion) => SkillText | undefined;
  /** What became of a skill between two versions; undefined where neither has it. */
  readonly change: (code: string, from: SfiaVersion, to: SfiaVersion) => SkillChange | undefined;
  /** What became of every skill that one of the two versions has, in the order of their codes. */
  readonly changes: (from: SfiaVersion, to: SfiaVersion) => readonly SkillChange[];
}
