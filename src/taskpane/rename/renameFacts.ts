import type { SurveyedMatrix } from "../../commands/survey";
import { IT_MANAGEMENT, SFIA_VERSIONS, type Framework, type SfiaVersion, type Skill } from "../../framework/framework";

/** What renames affect, added up. */
export interface AffectedTotals {
  readonly rows: number;
  readonly assessments: number;
  readonly people: number;
  readonly migrated: number;
}

/** What renames affect in some matrices; people are counted in each of them. */
export function totalsOf(matrices: readonly SurveyedMatrix[]): AffectedTotals {
  const sum = (part: keyof AffectedTotals): number =>
    matrices.reduce((total, { affected }) => total + affected[part], 0);
  return { rows: sum("rows"), assessments: sum("assessments"), people: sum("people"), migrated: sum("migrated") };
}

/** A skill under its name in one version and in the next. */
export interface NewName {
  readonly before: Skill;
  readonly after: Skill;
}

/** The version that follows another; undefined for the latest. */
export const versionAfter = (version: SfiaVersion): SfiaVersion | undefined =>
  SFIA_VERSIONS[SFIA_VERSIONS.indexOf(version) + 1];

/** The skills that the next version renamed, ITMG first; of all of them or of ITMG alone. */
export function newNames(framework: Framework, version: SfiaVersion, renames: "itmg" | "all"): NewName[] {
  const next = versionAfter(version);
  if (next === undefined) return [];
  const renamed = framework.changes(version, next).flatMap(({ code, isRenamed, before, after }): NewName[] => {
    const isMeant = isRenamed && (renames === "all" || code === IT_MANAGEMENT);
    return isMeant && before !== undefined && after !== undefined ? [{ before, after }] : [];
  });
  const isFirst = ({ before }: NewName): number => (before.code === IT_MANAGEMENT ? 0 : 1);
  return renamed.toSorted((a, b) => isFirst(a) - isFirst(b));
}

/** What the Foundation says of a move to another version, and where. */
export interface Statements {
  readonly name: string;
  readonly code: string;
  readonly statements: readonly string[];
  readonly source: string;
}

/** What the Foundation says of the renamed skills, as far as its text is at hand, whatever version is checked against. */
export function statementsIn(framework: Framework): Statements[] {
  return SFIA_VERSIONS.flatMap((version) =>
    framework.skills(version).flatMap(({ code, name }): Statements[] => {
      const text = framework.text(code, version);
      if (text?.movingOn === undefined) return [];
      return [{ name, code, statements: text.movingOn.statements, source: text.source }];
    }),
  );
}
