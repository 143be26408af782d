import { renameAffecting, renameFollowed, type Rename, type RenameContext } from "../../check/renames";
import { levelsIn } from "../../framework/level";
import type { LevelClaim } from "../../matrix/claim";
import type { Assessment } from "../../matrix/matrix";
import type { SkillReference } from "../../matrix/reference";
import { MAX_ROWS } from "../../workbook/address";
import type { CellState } from "../../workbook/state";
import { impact } from "../messages/report";
import { cell, sharedCells, type CellRow } from "../sheet/cells";
import { createLinks } from "../sheet/createLinks";

/** How many assessments a rename touches. */
export interface TouchCounts {
  readonly affected: number;
  readonly migrated: number;
}

/** A rename, and how many assessments it touches. */
export interface TouchingRename extends TouchCounts {
  readonly rename: Rename;
}

/** Collects the assessments that renames touch. */
export interface ImpactList {
  readonly add: (sheet: string, assessment: Assessment) => void;
  /** The rows of the list, in the order in which the assessments came, as many as a sheet has room for. */
  readonly rows: readonly CellRow[];
  /** In order of appearance. */
  readonly renames: () => readonly TouchingRename[];
  readonly totals: () => TouchCounts;
}

/** A table's heading takes one of a sheet's rows. */
const MOST_ROWS = MAX_ROWS - 1;
/** How many references are remembered: a matrix names far fewer skills, but texts may be spelled in endless ways. */
const MOST_REMEMBERED = 1024;

/** What a reference to a skill has to do with a rename: which counts it adds to, and the cells that all of its rows share. */
interface Touch {
  readonly count: { rename: Rename; affected: number; migrated: number };
  readonly kind: keyof TouchCounts;
  readonly status: CellState;
  readonly code: CellState;
  readonly written: CellState | undefined;
  readonly newName: CellState;
  readonly toDo: CellState;
}

/** Makes an empty list. */
export function createImpactList(context: RenameContext): ImpactList {
  const rows: CellRow[] = [];
  const counts = new Map<string, Touch["count"]>();
  const touches = new Map<SkillReference, Touch | undefined>();
  const text = sharedCells("text");
  const wrapped = sharedCells("wrapped");
  const link = createLinks();

  function touchOf(skill: SkillReference): Touch | undefined {
    if (touches.has(skill)) return touches.get(skill);
    if (touches.size >= MOST_REMEMBERED) touches.clear();
    const touch = lookAt(skill);
    touches.set(skill, touch);
    return touch;
  }

  function lookAt(skill: SkillReference): Touch | undefined {
    const affecting = renameAffecting(skill, context);
    const rename = affecting ?? renameFollowed(skill, context);
    if (rename === undefined) return undefined;
    const name = nameWritten(skill);
    const shared = {
      count: countOf(rename),
      code: text(rename.code),
      written: name === undefined ? undefined : text(name),
      newName: text(rename.after),
    };
    return affecting === undefined
      ? { ...shared, kind: "migrated", status: MIGRATED, toDo: wrapped(impact.toDoMigrated(rename)) }
      : { ...shared, kind: "affected", status: AFFECTED, toDo: wrapped(impact.toDo(rename, name === undefined)) };
  }

  function countOf(rename: Rename): Touch["count"] {
    const key = `${rename.code} ${rename.version} ${rename.before}`;
    const count = counts.get(key) ?? { rename, affected: 0, migrated: 0 };
    counts.set(key, count);
    return count;
  }

  return {
    rows,
    renames: () => [...counts.values()],
    totals: () => ({ affected: sumOf(counts, "affected"), migrated: sumOf(counts, "migrated") }),
    add(sheet, { cell: place, skill, claim, person, aspect }) {
      if (aspect === "target" || claim.kind === "none") return;
      const touch = touchOf(skill);
      if (touch === undefined) return;
      touch.count[touch.kind] += 1;
      if (rows.length >= MOST_ROWS) return;
      const { status, code, written, newName, toDo } = touch;
      const whose = person === undefined ? undefined : text(person.label);
      const where = link({ file: undefined, sheet, cell: place });
      rows.push([status, text(sheet), where, whose, code, written, newName, text(levelOf(claim)), toDo]);
    },
  };
}

const AFFECTED = cell(impact.affected, "warning");
const MIGRATED = cell(impact.migrated, "notice");

const sumOf = (counts: ReadonlyMap<string, TouchCounts>, kind: keyof TouchCounts): number =>
  [...counts.values()].reduce((sum, count) => sum + count[kind], 0);

/** The name as it stands in the workbook; undefined where only a code does. */
const nameWritten = ({ naming, written }: SkillReference): string | undefined =>
  naming === "code" ? undefined : written.at(-1);

/** A plain level as a number, anything else as it was written. */
function levelOf({ levels, beyond, text }: LevelClaim): number | string {
  const [level, ...others] = levelsIn(levels);
  return level === undefined || others.length > 0 || beyond.length > 0 ? text : level;
}
