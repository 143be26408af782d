import { renameAffecting, renameFollowed, type Rename, type RenameContext } from "../../check/renames";
import type { Assessment } from "../../matrix/matrix";
import type { SkillReference } from "../../matrix/reference";
import type { Row } from "../../workbook/address";

/** Tells what renames say of a skill, and counts what they affect. */
export interface RenameReader {
  readonly affecting: (skill: SkillReference) => Rename | undefined;
  readonly followed: (skill: SkillReference) => Rename | undefined;
}

/** Makes a reader that looks at each reference once: equal texts share one. */
export function createRenameReader(context: RenameContext): RenameReader {
  return {
    affecting: remembering((skill) => renameAffecting(skill, context)),
    followed: remembering((skill) => renameFollowed(skill, context)),
  };
}

function remembering<Answer>(ask: (skill: SkillReference) => Answer): (skill: SkillReference) => Answer {
  const answers = new WeakMap<SkillReference, { readonly answer: Answer }>();
  return (skill) => {
    const known = answers.get(skill);
    if (known !== undefined) return known.answer;
    const answer = ask(skill);
    answers.set(skill, { answer });
    return answer;
  };
}

/** What renames affect in one matrix. */
export interface Affected {
  /** One of each skill. */
  readonly renames: readonly Rename[];
  readonly rows: number;
  readonly assessments: number;
  readonly people: number;
  /** Assessments that use the new name already. */
  readonly migrated: number;
}

/** Counts what renames affect in one matrix; its rows come in order. */
export interface AffectedCount {
  readonly row: (row: Row, rename: Rename) => void;
  readonly assess: (assessment: Assessment) => void;
  readonly result: () => Affected;
}

/** Makes a count of nothing yet. Only what is held counts as an assessment. */
export function countAffected({ affecting, followed }: RenameReader): AffectedCount {
  const renames = new Map<string, Rename>();
  const people = new Set<number>();
  let lastRow = -1;
  let rows = 0;
  let assessments = 0;
  let migrated = 0;

  return {
    row: (row, rename) => {
      renames.set(rename.code, rename);
      if (row !== lastRow) rows += 1;
      lastRow = row;
    },
    assess: ({ aspect, claim, skill, person }) => {
      if (aspect !== "held" || claim.kind === "none") return;
      if (followed(skill) !== undefined) migrated += 1;
      if (affecting(skill) === undefined) return;
      assessments += 1;
      if (person !== undefined) people.add(person.key);
    },
    result: () => ({ renames: [...renames.values()], rows, assessments, people: people.size, migrated }),
  };
}
