import type { Level } from "../../framework/level";
import type { SfiaVersion, SkillChange } from "../../framework/framework";
import type { Assessment } from "../../matrix/matrix";
import type { CellAddress } from "../../workbook/address";

/** A skill as a sentence names it. */
export interface SkillName {
  readonly code: string;
  readonly name: string;
}

/** What is known of every level cell: the skill, whether its level is held or aimed for, and what stands there. */
export interface LevelFacts {
  readonly skill: SkillName;
  readonly aspect: Assessment["aspect"];
  readonly text: string;
}

/** What each rule found out: plain data, from which a language makes its sentence. */
export interface Facts {
  readonly "level-not-defined": LevelFacts & {
    readonly version: SfiaVersion;
    /** The claimed levels that the skill is not defined at. */
    readonly levels: readonly Level[];
    readonly defined: readonly Level[];
    /** Whether the version's own text says that the skill is not typically observed at these levels. */
    readonly isNotObserved: boolean;
    /** Whether the defined levels are known from a third party's list only. */
    readonly isUnconfirmed: boolean;
  };
  readonly "level-out-of-scale": LevelFacts & { readonly numbers: readonly string[] };
  readonly "level-not-whole": LevelFacts;
  readonly "level-unreadable": LevelFacts & { readonly isMark: boolean };
  /** `readings`: what may have been typed, such as 5-6 and 6-5; empty where the date looks like no two levels. */
  readonly "level-became-date": LevelFacts & { readonly readings: readonly string[] };
  /** `level`: what should stand in the cell; undefined where a skill should. */
  readonly "cell-error": { readonly error: string; readonly level: LevelFacts | undefined };
  readonly "level-missing": LevelFacts;
  readonly "level-undecided": LevelFacts;
  readonly "skill-unknown": { readonly text: string; readonly suggestion: SkillName | undefined };
  readonly "skill-other-version": {
    readonly skill: SkillName;
    readonly version: SfiaVersion;
    readonly versions: readonly SfiaVersion[];
    /** Whether all versions that have the skill come later, or all came earlier; else it left and came back. */
    readonly fate: "newer" | "removed" | "paused";
  };
  /** `named`: the skill that the name names. */
  readonly "code-name-mismatch": { readonly skill: SkillName; readonly named: SkillName };
  readonly renamed: {
    readonly code: string;
    readonly before: string;
    readonly after: string;
    /** The version that brought the new name. */
    readonly version: SfiaVersion;
    readonly impact: SkillChange["impact"];
  };
  readonly duplicate: {
    readonly skill: SkillName;
    readonly levels: readonly Level[];
    /** The cells that gave these levels first. */
    readonly cells: readonly CellAddress[];
    readonly hasPeople: boolean;
  };
  readonly "several-levels": {
    readonly skill: SkillName;
    readonly levels: readonly Level[];
    readonly hasPeople: boolean;
  };
  readonly "person-missing": LevelFacts & { readonly levels: readonly Level[] };
}
