import { renameAffecting, type Rename, type RenameContext } from "../../check/renames";
import type { Matrix, MatrixSink, SkillMention } from "../../matrix/matrix";
import type { SkillReference } from "../../matrix/reference";
import type { SkillRecogniser } from "../../matrix/words/recogniseSkill";
import { asRow, type CellAddress } from "../../workbook/address";
import type { WriteCells } from "../../workbook/edit";
import type { OccupiedCell, WorkbookView } from "../../workbook/view";
import { renameNotes } from "../messages/rename";
import type { Plan, Planner } from "../planner";
import { createCellMap, type CellMap } from "../cells/cellMap";
import { createPlaces } from "../cells/places";
import { withNewName } from "./withNewName";

/** Which renames are written, and what reads a cell before and after. */
export interface RenameOptions extends RenameContext {
  /** That of the readers which read the matrices: `createCellReaders(framework, version).recogniser`. */
  readonly recogniser: SkillRecogniser;
}

/** The rename that a mention asks for, and which of its cells bear the old name. */
interface OldName {
  /** One rename. A list, and the same for all its cells, for a cell that lists skills may have more. */
  readonly renames: readonly [Rename];
  /** By the texts of the reference; none where the code stands alone. */
  readonly bearing: readonly boolean[];
}

/** What may be renamed in the cells of a sheet. */
type Candidates = CellMap<readonly Rename[]>;

/**
 * Makes a planner that gives renamed skills their new names, in the cells that name them by the old one. A cell keeps its
 * code, its letter case and all else that stands in it. Codes alone, formulas and near misses stay as they are.
 *
 * @example
 * const { recogniser } = createCellReaders(framework, "7");
 * createRenamePlanner({ framework, version: "7", renames: "itmg", recogniser });
 */
export function createRenamePlanner({ recogniser, ...context }: RenameOptions): Planner {
  const sheets = new Map<string, Candidates>();
  const oldNameOf = createOldNameReader(context);
  const tally = createTally();

  function open(matrix: Matrix): MatrixSink {
    const candidates = sheets.get(matrix.sheet) ?? createCellMap();
    sheets.set(matrix.sheet, candidates);
    return {
      mention(mention) {
        const oldName = oldNameOf(mention.skill);
        if (oldName === undefined) return;
        if (oldName.bearing.length === 0) tally.countAlone(oldName.renames[0]);
        for (const cell of cellsBearing(oldName.bearing, mention, matrix)) add(candidates, cell, oldName.renames);
      },
      assess: () => undefined,
      end: () => undefined,
    };
  }

  async function finish(workbook: WorkbookView): Promise<Plan> {
    const rewrite = createRewriter(recogniser);
    const edits: WriteCells[] = [];
    for (const [sheet, candidates] of sheets) {
      const areas = candidates.areas();
      const occupied = areas.length === 0 ? [] : await workbook.cells(sheet, areas);
      const cells = occupied.flatMap((found) => {
        const renames = candidates.get(found.cell) ?? [];
        const rewriting = typeof found.value === "string" ? rewrite(found.value, renames) : "as-it-is";
        tally.count(sheet, found, renames, rewriting);
        const isWritten = typeof rewriting === "object" && !found.isFormula;
        return isWritten ? [{ cell: found.cell, content: rewriting.text }] : [];
      });
      if (cells.length > 0) edits.push({ kind: "write-cells", sheet, cells });
    }
    return { edits, notes: tally.notes() };
  }

  return { open, finish };
}

/** Makes what tells by which old name a reference names its skill. Asked once a reference: equal texts share one. */
function createOldNameReader(context: RenameContext): (skill: SkillReference) => OldName | undefined {
  const memory = new WeakMap<SkillReference, { readonly oldName: OldName | undefined }>();
  const known = new Map<string, OldName["renames"]>();

  const read = (skill: SkillReference): OldName | undefined => {
    const found = skill.contradiction === undefined ? renameAffecting(skill, context) : undefined;
    if (found === undefined) return undefined;
    const key = `${found.code} ${found.before}`;
    const renames = known.get(key) ?? ([found] as const);
    known.set(key, renames);
    const bears = (text: string): boolean => withNewName(text, found.before, found.after) !== undefined;
    return { renames, bearing: skill.naming === "code" ? [] : skill.written.map(bears) };
  };

  return (skill) => {
    const remembered = memory.get(skill) ?? { oldName: read(skill) };
    memory.set(skill, remembered);
    return remembered.oldName;
  };
}

/** How far above the row of the headings their codes or names may stand, over rows that are empty. */
const MOST_ROWS_ABOVE = 3;

/** The cells of a mention that may bear the old name. What stands in them decides in the end. */
function cellsBearing(bearing: readonly boolean[], { cell }: SkillMention, { structure }: Matrix): CellAddress[] {
  if (!bearing.includes(true)) return [];
  if (bearing.length === 1) return [cell];
  if (structure.kind === "wide") {
    const first = Math.max(0, cell.row - MOST_ROWS_ABOVE);
    return Array.from({ length: cell.row - first + 1 }, (_, index) => ({ ...cell, row: asRow(first + index) }));
  }
  const name = structure.groups.find(({ code }) => code === cell.column)?.name;
  const cells = [cell, name === undefined ? undefined : { ...cell, column: name }];
  return cells.filter((one, index) => one !== undefined && bearing[index] === true) as CellAddress[];
}

function add(candidates: Candidates, cell: CellAddress, renames: OldName["renames"]): void {
  const before = candidates.get(cell) ?? [];
  if (before.length === 0) candidates.set(cell, renames);
  else if (!before.includes(renames[0])) candidates.set(cell, [...before, ...renames]);
}

/** Counts what becomes of cells, and says it. */
function createTally() {
  const written = new Map<Rename, number>();
  const codesAlone = new Map<string, number>();
  const formulas = createPlaces();
  const unclear = createPlaces();
  const countUp = <Key>(counts: Map<Key, number>, key: Key): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);

  return {
    countAlone: ({ code }: Rename): unknown => countUp(codesAlone, code),

    count(sheet: string, { cell, isFormula }: OccupiedCell, renames: readonly Rename[], rewriting: Rewriting): void {
      if (rewriting === "as-it-is") return;
      if (isFormula) formulas.add(sheet, cell);
      else if (rewriting === "unclear") unclear.add(sheet, cell);
      else for (const rename of renames) countUp(written, rename);
    },

    notes: (): string[] => [
      ...[...written].map(([rename, cells]) => renameNotes.renamed(rename, cells)),
      ...(written.size === 0 ? [renameNotes.nothing] : []),
      ...[...written.keys()].filter(({ impact }) => impact === "may-be-impacted").map(renameNotes.impacted),
      ...[...codesAlone].map(([code, places]) => renameNotes.codeAlone(code, places)),
      ...(formulas.count() > 0 ? [renameNotes.formulas(formulas.count(), formulas.text())] : []),
      ...(unclear.count() > 0 ? [renameNotes.unclear(unclear.count(), unclear.text())] : []),
    ],
  };
}

type Rewriting = { readonly text: string } | "as-it-is" | "unclear";
const REMEMBERED = 10_000;

/** Makes what puts new names into a cell's text, and makes sure that it still names the same skills. */
function createRewriter(recogniser: SkillRecogniser): (text: string, renames: readonly Rename[]) => Rewriting {
  const memory = new Map<string, { readonly renames: readonly Rename[]; readonly rewriting: Rewriting }>();

  const skillsIn = (text: string): string => {
    const one = recogniser.one(text);
    if (one !== undefined) return one.recognition.code;
    return recogniser
      .several(text)
      .map(({ named, text: item }) => named?.recognition.code ?? item)
      .join(" ");
  };

  const rewritten = (text: string, renames: readonly Rename[]): Rewriting => {
    const renamed = renames.reduce((rest, { before, after }) => withNewName(rest, before, after) ?? rest, text);
    const skills = skillsIn(text);
    if (renamed === text || skills === "") return "as-it-is";
    return skillsIn(renamed) === skills ? { text: renamed } : "unclear";
  };

  return (text, renames) => {
    const known = memory.get(text);
    if (known?.renames === renames) return known.rewriting;
    if (memory.size >= REMEMBERED) memory.clear();
    const rewriting = rewritten(text, renames);
    memory.set(text, { renames, rewriting });
    return rewriting;
  };
}
