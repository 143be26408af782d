import type { Framework, SfiaVersion } from "../framework/framework";
import type { Level, LevelSet } from "../framework/level";
import type { LevelClaim } from "../matrix/claim";
import type { Assessment, Layout } from "../matrix/matrix";
import type { SkillReference } from "../matrix/reference";
import type { CellAddress } from "../workbook/address";
import type { Fix, RuleName, Severity } from "./finding";
import type { Facts, LevelFacts, SkillName } from "./messages/facts";
import type { Messages } from "./messages/messages";

/** What is the same for every cell of a matrix. */
export interface CheckContext {
  readonly framework: Framework;
  /** The version checked against. */
  readonly version: SfiaVersion;
  readonly layout: Layout;
  /** Whether the layout names people. Where it does not, all levels are one person's. */
  readonly hasPeople: boolean;
  /** Whose new names are remarked on: ITMG's only, or those of all skills. */
  readonly renames: "itmg" | "all";
  /** The sentences of the language to speak: those of English where it is left out. */
  readonly messages?: Messages | undefined;
}

/**
 * A level cell as a rule sees it: not where it stands nor whose it is, so that equal cells get one verdict. For the same reason
 * a rule that looks at a claim of nothing but levels goes by the levels, never by the text.
 */
export interface LevelCell {
  /** A skill that some version knows; the level of an unknown one may be on another scale and is not judged. */
  readonly skill: SkillReference & { readonly code: string };
  readonly claim: LevelClaim;
  readonly aspect: Assessment["aspect"];
  readonly hasPerson: boolean;
}

/** The levels of one person and skill that earlier cells gave. */
export interface History {
  readonly before: LevelSet;
  /** Those of them that the cell gives again. */
  readonly repeated: readonly Level[];
  /** The cells that gave these first, in the same order. */
  readonly firstCells: readonly CellAddress[];
}

/** What a rule found wrong or worth a remark. */
export interface Fault<Name extends RuleName = RuleName> {
  readonly facts: Facts[Name];
  readonly fix?: Fix;
}

/** What a rule does where it looks; nothing where it has nothing to say. */
export interface Run<Name extends RuleName = RuleName> {
  /** Looks at each place that names a skill. */
  readonly mention?: (skill: SkillReference, context: CheckContext) => Fault<Name> | undefined;
  /** Looks at each level cell of a known skill. */
  readonly assessment?: (cell: LevelCell, context: CheckContext) => Fault<Name> | undefined;
  /** Looks at each cell of held levels whose person and skill have more than this one level. */
  readonly history?: (cell: LevelCell, history: History, context: CheckContext) => Fault<Name> | undefined;
}

/** One thing that is checked. Its sentence is apart, in `messages`, under the same name. */
export interface Rule<Name extends RuleName = RuleName> {
  readonly name: Name;
  readonly severity: Severity;
  readonly run: Run<Name>;
}

/** The code and name of a skill that some version knows: as the checked version names it, or else the latest that has it. */
export function skillName(
  { skill, text, versions }: SkillReference,
  code: string,
  { framework }: CheckContext,
): SkillName {
  const latest = versions.at(-1);
  const known = skill ?? (latest === undefined ? undefined : framework.byCode(code, latest));
  return { code, name: known?.name ?? text };
}

/** What every sentence on a level cell needs. */
export function levelFacts({ skill, aspect, claim }: LevelCell, context: CheckContext): LevelFacts {
  return { skill: skillName(skill, skill.code, context), aspect, text: claim.text };
}
