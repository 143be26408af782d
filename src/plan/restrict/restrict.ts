import type { Skill } from "../../framework/framework";
import type { Matrix, MatrixExtent, MatrixSink, SkillMention } from "../../matrix/matrix";
import type { SkillReference } from "../../matrix/reference";
import type { TallStructure, WideStructure } from "../../matrix/structure";
import type { Column } from "../../workbook/address";
import { inFront, type SetValidations } from "../../workbook/edit";
import { Refusal } from "../../workbook/refusal";
import type { ListValidation } from "../../workbook/validation";
import type { WorkbookView } from "../../workbook/view";
import { restrictNotes, restrictRefusals, restrictWords } from "../messages/restrict";
import { IGNORE } from "../../matrix/ignore";
import { type Plan, type Planner } from "../planner";
import { cellCount, collectAreas, without, type AreaCollector } from "./areas";

/** What is restricted. */
export interface RestrictOptions {
  /** The code of the only skill whose level cells are restricted; those of all where it is left out. */
  readonly skill?: string | undefined;
}

/** The level cells of one skill on one sheet. */
interface SkillCells {
  readonly skill: Skill;
  readonly cells: AreaCollector;
}

/** More areas than this make a validation that nobody can look after, and a file that grows with the rows. */
const MOST_AREAS = 2_000;

/**
 * Plans list validations that let level cells take only the levels that their skill is defined at. Cells that have a
 * validation of the user's own keep it.
 *
 * @example createRestrictPlanner({ skill: "ITMG" })
 */
export function createRestrictPlanner({ skill: only }: RestrictOptions): Planner {
  const sheets = new Map<string, Map<string, SkillCells>>();
  const notes: string[] = [];

  function cellsOf(sheet: string, { skill }: SkillReference): AreaCollector | undefined {
    if (skill === undefined || (only !== undefined && skill.code !== only)) return undefined;
    const skills = sheets.get(sheet) ?? new Map<string, SkillCells>();
    sheets.set(sheet, skills);
    const known = skills.get(skill.code) ?? { skill, cells: collectAreas(MOST_AREAS) };
    skills.set(skill.code, known);
    return known.cells;
  }

  return {
    open: (matrix) => {
      const { sheet, layout, structure } = matrix;
      const reach = (reference: SkillReference) => cellsOf(sheet, reference);
      if (structure.kind === "wide") return restrictWide(matrix, structure, reach);
      if (layout !== "ladder" && layout !== "code-list") return restrictTall(structure, reach);
      notes.push(restrictNotes.otherLayout(sheet, layout));
      return IGNORE;
    },
    finish: async (workbook) => {
      const plan = await planOf(sheets, workbook);
      return { ...plan, notes: [...plan.notes, ...notes] };
    },
  };
}

type Reach = (reference: SkillReference) => AreaCollector | undefined;

function restrictWide({ firstRow }: Matrix, { columns }: WideStructure, reach: Reach): MatrixSink {
  const end = ({ area: { bottom } }: MatrixExtent): void => {
    if (bottom < firstRow) return;
    for (const { column, skill } of columns) {
      reach(skill)?.addArea({ top: firstRow, left: column, bottom, right: column });
    }
  };
  return { ...IGNORE, end };
}

/** Rows that name several skills in one cell share one level cell, which no single skill's levels fit: they are left out. */
function restrictTall({ groups }: TallStructure, reach: Reach): MatrixSink {
  const levelsBeside = new Map<Column, readonly Column[]>();
  for (const { code, name, levels } of groups) {
    for (const place of [code, name]) {
      if (place !== undefined)
        levelsBeside.set(
          place,
          levels.map(({ column }) => column),
        );
    }
  }
  let last: SkillMention | undefined;
  let isShared = false;
  const settle = (): void => {
    if (last === undefined || isShared) return;
    const cells = reach(last.skill);
    for (const column of levelsBeside.get(last.cell.column) ?? []) cells?.add(last.cell.row, column);
  };
  const mention = (next: SkillMention): void => {
    const isSameCell = last?.cell.row === next.cell.row && last.cell.column === next.cell.column;
    if (!isSameCell) settle();
    isShared = isSameCell;
    last = next;
  };
  return { mention, assess: () => undefined, end: settle };
}

async function planOf(
  sheets: ReadonlyMap<string, ReadonlyMap<string, SkillCells>>,
  workbook: WorkbookView,
): Promise<Plan> {
  const edits: SetValidations[] = [];
  const notes: string[] = [];
  for (const [sheet, skills] of sheets) {
    const { validations, kept, replaced } = await restrictSheet(sheet, skills, workbook);
    const isChanged = validations.length > 0 || replaced;
    if (isChanged) edits.push({ kind: "set-validations", sheet, validations: inFront(validations) });
    if (replaced) notes.push(restrictNotes.replaced(sheet));
    notes.push(
      ...restrictNotes.restricted(
        sheet,
        validations.map((one) => [one, cellCount(one.areas)]),
      ),
    );
    if (kept > 0) notes.push(restrictNotes.kept(sheet, kept));
  }
  return { edits, notes: edits.length === 0 ? [...notes, restrictNotes.nothing] : notes };
}

/** What becomes of one sheet. */
interface RestrictedSheet {
  readonly validations: readonly ListValidation[];
  /** How many cells keep a validation of the user's own. */
  readonly kept: number;
  /** Whether lists of an earlier run give way. */
  readonly replaced: boolean;
}

async function restrictSheet(
  sheet: string,
  skills: ReadonlyMap<string, SkillCells>,
  workbook: WorkbookView,
): Promise<RestrictedSheet> {
  const standing = (await workbook.facts(sheet)).validations;
  const foreign = standing.filter(({ isOwn }) => !isOwn).flatMap(({ areas }) => areas);
  const validations: ListValidation[] = [];
  let kept = 0;
  for (const { skill, cells } of skills.values()) {
    const all = cells.areas();
    const areas = without(all, foreign);
    if (areas.length > MOST_AREAS) throw new Refusal("too-large", restrictRefusals.tooScattered(sheet, skill));
    kept += cellCount(all) - cellCount(areas);
    if (areas.length > 0) validations.push(validationFor(skill, areas));
  }
  return { validations, kept, replaced: standing.some(({ isOwn }) => isOwn) };
}

function validationFor(skill: Skill, areas: ListValidation["areas"]): ListValidation {
  return { areas, entries: skill.levels.map(String), ...restrictWords(skill) };
}
