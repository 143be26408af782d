import type { Framework, SfiaVersion } from "../../framework/framework";
import type { Matrix, MatrixExtent, MatrixSink } from "../../matrix/matrix";
import {
  asColumn,
  asRow,
  columnName,
  formatCell,
  MAX_COLUMNS,
  type Area,
  type Column,
  type Row,
} from "../../workbook/address";
import type { CellWrite } from "../../workbook/edit";
import { Refusal } from "../../workbook/refusal";
import type { OccupiedCell, WorkbookView } from "../../workbook/view";
import { insertLabels, insertNotes, insertRefusals } from "../messages/insert";
import { IGNORE } from "../../matrix/ignore";
import { type Plan, type Planner } from "../planner";
import {
  collectRows,
  createDescriptorReader,
  type CollectedRows,
  type DescribedRow,
  type Shortfall,
} from "./besideMatrix";
import { descriptorCell, type InsertedAs } from "./descriptor";
import { makeRoom, placesOf } from "./room";

/** Which descriptors are put beside matrices, and where. */
export interface DescriptorsBesideOptions {
  readonly framework: Framework;
  readonly version: SfiaVersion;
  readonly as: InsertedAs;
  /** Whether cells that hold something may be written, formulas too. */
  readonly overwrite: boolean;
  /** The column to write into; the one directly right of each matrix where it is left out. */
  readonly column?: Column | undefined;
}

/** A matrix with rows that get a descriptor, and the column for them. */
interface Target extends CollectedRows {
  readonly matrix: Matrix;
  readonly extent: MatrixExtent;
  readonly column: Column;
}

/** In characters. */
const WIDTH = 80;
const SHORTFALLS: Readonly<Record<Shortfall, (count: number) => string>> = {
  "no-text": insertNotes.withoutText,
  "not-defined": insertNotes.notDefined,
  "no-level": insertNotes.withoutLevel,
  "several-skills": insertNotes.severalSkills,
};

/**
 * Makes a planner that puts a column of descriptors beside each matrix with one skill and one held level in a row. A row
 * whose skill has no text, or whose level is none, stays empty and is counted.
 *
 * @example createDescriptorsBesidePlanner({ framework, version: "7", as: "formulas", overwrite: false })
 */
export function createDescriptorsBesidePlanner(options: DescriptorsBesideOptions): Planner {
  const reader = createDescriptorReader(options.framework, options.version);
  const targets = new Map<string, Target[]>();
  const others = new Set<string>();
  const shortfalls = new Map<Shortfall, number>();

  function open(matrix: Matrix): MatrixSink {
    if (!hasOneLevelARow(matrix)) {
      others.add(matrix.sheet);
      return IGNORE;
    }
    return collectRows(reader, (collected, extent) => {
      for (const [shortfall, count] of collected.shortfalls) {
        shortfalls.set(shortfall, (shortfalls.get(shortfall) ?? 0) + count);
      }
      if (collected.sources.size === 0) return;
      const column = options.column ?? asColumn(extent.area.right + 1);
      const target = { ...collected, matrix, extent, column };
      const own = targets.get(matrix.sheet);
      if (own === undefined) targets.set(matrix.sheet, [target]);
      else own.push(target);
    });
  }

  async function finish(workbook: WorkbookView): Promise<Plan> {
    const plans: Plan[] = [];
    for (const [sheet, own] of targets) plans.push(await planFor(sheet, own, options, workbook));
    const sources = new Set([...targets.values()].flat().flatMap((target) => [...target.sources]));
    const isNothing = targets.size === 0 && shortfalls.size === 0 && others.size === 0;
    return {
      edits: plans.flatMap(({ edits }) => edits),
      notes: [
        ...plans.flatMap(({ notes }) => notes),
        ...[...sources].map(insertNotes.source),
        ...[...shortfalls].map(([shortfall, count]) => SHORTFALLS[shortfall](count)),
        ...[...others].map(insertNotes.otherShape),
        ...(isNothing ? [insertNotes.noMatrix] : []),
      ],
    };
  }

  return { open, finish };
}

/** Whether each row names its skill in cells of its own and has one cell for the level held. */
function hasOneLevelARow({ layout, structure }: Matrix): boolean {
  if (structure.kind === "wide" || (layout !== "list" && layout !== "one-person")) return false;
  const [group, ...others] = structure.groups;
  const held = group?.levels.filter(({ aspect }) => aspect === "held") ?? [];
  return others.length === 0 && held.length === 1;
}

/** The plan for the matrices of one sheet. Throws a Refusal where a column is not free for them. */
async function planFor(
  sheet: string,
  targets: readonly Target[],
  options: DescriptorsBesideOptions,
  workbook: WorkbookView,
): Promise<Plan> {
  for (const target of targets) makeSureOfColumn(target);
  makeSureOfOneEach(sheet, targets);
  const occupied = await makeRoom(workbook, sheet, targets.map(roomOf), options.overwrite);
  const full = new Set(occupied.map(keyOf));
  const cells = targets.flatMap((target) => writesFor(target, full, options));
  const widths = [...new Set(targets.map(({ column }) => column))].map((column) => ({ column, width: WIDTH }));
  const overwritten = insertNotes.overwritten(occupied.length, placesOf(sheet, occupied).text());
  return {
    edits: [
      { kind: "write-cells", sheet, cells },
      { kind: "set-column-widths", sheet, widths },
    ],
    notes: [
      ...targets.map(({ rows, column }) => insertNotes.beside(rows.filter(hasText).length, sheet, columnName(column))),
      ...(occupied.length > 0 ? [overwritten] : []),
    ],
  };
}

const hasText = ({ text }: DescribedRow): boolean => text !== undefined;
const keyOf = ({ cell }: Pick<OccupiedCell, "cell">): number => cell.row * MAX_COLUMNS + cell.column;

function makeSureOfColumn({ matrix: { sheet }, extent, column }: Target): void {
  if (column >= MAX_COLUMNS) throw new Refusal("unfit", insertRefusals.noColumn(sheet));
  const { people, skills, levels } = extent.reading;
  const isOwn = [...people, ...skills, ...levels].some(({ left, right }) => column >= left && column <= right);
  if (isOwn) throw new Refusal("unfit", insertRefusals.partOfMatrix(sheet, columnName(column)));
}

/** Matrices side by side cannot both have their descriptors in one column. */
function makeSureOfOneEach(sheet: string, targets: readonly Target[]): void {
  const bottoms = new Map<Column, number>();
  for (const { column, extent } of targets.toSorted((a, b) => a.extent.area.top - b.extent.area.top)) {
    if (extent.area.top <= (bottoms.get(column) ?? -1)) {
      throw new Refusal("unfit", insertRefusals.sharedColumn(sheet, columnName(column)));
    }
    bottoms.set(column, extent.area.bottom);
  }
}

/** The row of the column's heading: that of the headings, or the one above the first row; none where the sheet begins there. */
function headingRow({ headerRow, firstRow }: Matrix): Row | undefined {
  return headerRow ?? (firstRow > 0 ? asRow(firstRow - 1) : undefined);
}

function roomOf({ matrix, extent, column }: Target): Area {
  return { top: headingRow(matrix) ?? matrix.firstRow, bottom: extent.area.bottom, left: column, right: column };
}

/** The heading and the rows' descriptors. What an earlier insertion left in a row that now stays empty is taken away. */
function writesFor(
  { matrix, column, rows, sources }: Target,
  occupied: ReadonlySet<number>,
  { as, version }: DescriptorsBesideOptions,
): CellWrite[] {
  const heading = headingRow(matrix);
  const writes: CellWrite[] = [];
  if (heading !== undefined) {
    writes.push({ cell: { row: heading, column }, content: insertLabels.column([...sources]), look: "heading" });
  }
  for (const { row, skillColumn, levelColumn, text } of rows) {
    const cell = { row, column };
    if (text !== undefined) {
      const skill = besideRow(row, skillColumn);
      const level = besideRow(row, levelColumn);
      writes.push({ cell, content: descriptorCell(text, { as, skill, level, version }), look: "wrapped" });
    } else if (occupied.has(keyOf({ cell }))) writes.push({ cell, content: undefined });
  }
  return writes;
}

/** A cell of a row, as formulas name it that are copied down: `$C5`. */
const besideRow = (row: Row, column: Column): string => `$${formatCell({ row, column })}`;
