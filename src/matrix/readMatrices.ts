import type { Row } from "../workbook/address";
import type { SheetInfo, SheetRow, RowSink } from "../workbook/sheet";
import { displayText, type CellValue } from "../workbook/cell";
import { headingRole } from "./words/headings";
import { locate, type Overrides } from "./locate/locate";
import type { Matrix, MatrixSink } from "./matrix";
import type { Plan } from "./locate/plan";
import { createRecorder, type MatrixReader } from "./rows/recorder";
import { createTallReader } from "./rows/readTall";
import { createWideReader } from "./rows/readWide";
import type { CellReaders } from "./cellReaders";
import { folded } from "./words/text";
import { lookOver } from "./locate/window";
import type { MatrixStructure } from "./structure";

/** How the matrices of a sheet are to be read, and who takes them. */
export interface ReadOptions {
  readonly readers: CellReaders;
  readonly overrides?: Overrides;
  /** Told of each matrix as it is found, and how its rows can be read again later; takes what is read of it. */
  readonly open: (matrix: Matrix, reread: RereadRows) => MatrixSink;
}

/**
 * Reads rows of a matrix that was read before, as they are now: from a row on, one after the other. What rests on other rows is not
 * known, such as a person whose name stands further up.
 */
export type RereadRows = (from: Row, sink: MatrixSink) => RowSink;

/** How many rows, and how many cells, are looked at together to find matrices: most sheets whole. */
const WINDOW_ROWS = 1_000;
const WINDOW_CELLS = 200_000;
/** How many rows of a window without a matrix are looked at again with the next: headings may stand in them. */
const OVERLAP_ROWS = 30;

/** A matrix that is being read. */
interface Active {
  readonly plan: Plan;
  readonly reader: MatrixReader;
}

/**
 * Reads the matrices of one sheet as its rows come: finds them in a window of rows, then reads on row by row and looks
 * again where headings come. Holds no more rows than the window's.
 */
export function readMatrices(info: SheetInfo, options: ReadOptions): RowSink {
  let buffer: SheetRow[] = [];
  let cells = 0;
  let isLooking = true;
  let active: Active[] = [];

  const row = (next: SheetRow): void => {
    if (!isLooking && !feed(active, next) && startsAnew(next)) isLooking = true;
    if (!isLooking) return;
    buffer.push(next);
    cells += next.cells.length;
    if (buffer.length >= WINDOW_ROWS || cells >= WINDOW_CELLS) settle(false);
  };

  /** Looks for matrices in the rows that were kept; where there are none, the matrices before them go on. */
  const settle = (isLast: boolean): void => {
    const { readers, overrides } = options;
    const window = lookOver(info, buffer, readers.recogniser, overrides?.columns);
    const plans = locate(window, readers, overrides);
    const kept = buffer;
    if (plans.length > 0) {
      endAll();
      const zeroIsNone = saysZeroIsNone(kept);
      active = plans.map((plan) => open(plan, info, options, zeroIsNone));
    }
    for (const one of kept) feed(active, one);
    isLooking = active.length === 0;
    buffer = isLooking && !isLast ? kept.slice(-OVERLAP_ROWS) : [];
    cells = buffer.reduce((sum, { cells: own }) => sum + own.length, 0);
  };

  const endAll = (): void => {
    for (const { reader } of active) reader.end();
    active = [];
  };

  const end = (): void => {
    if (isLooking) settle(true);
    endAll();
  };

  const startsAnew = ({ cells: values }: SheetRow): boolean => {
    const texts = values.filter((value) => typeof value === "string").filter((text) => text !== "");
    const roles = new Set(texts.map(headingRole).filter((role) => role !== undefined));
    const skills = texts.filter((text) => options.readers.recogniser.one(text) !== undefined);
    return skills.length > 1 || (roles.size > 1 && (roles.has("skill") || roles.has("code") || roles.has("level")));
  };

  return { row, end };
}

function feed(active: readonly Active[], row: SheetRow): boolean {
  let taken = false;
  for (const { plan, reader } of active) {
    if (row.row < plan.firstRow || (plan.stop !== undefined && row.row >= plan.stop)) continue;
    taken = reader.take(row) || taken;
  }
  return taken;
}

function open(plan: Plan, info: SheetInfo, { readers, open: openMatrix }: ReadOptions, zeroIsNone: boolean): Active {
  const claims = zeroIsNone ? readers.claimsZeroAsNone : readers.claims;
  const readerOf = (own: Plan, sink: MatrixSink): MatrixReader => {
    const recorder = createRecorder(own, info, readers, claims, sink);
    return own.kind === "wide" ? createWideReader(own, recorder) : createTallReader(own, recorder);
  };
  const reread: RereadRows = (from, sink) => {
    const { take, end } = readerOf({ ...plan, firstRow: from }, sink);
    return { row: (row) => void take(row), end };
  };
  const sink = openMatrix(matrixOf(plan, info, readers, zeroIsNone), reread);
  return { plan, reader: readerOf(plan, sink) };
}

function matrixOf(plan: Plan, info: SheetInfo, { version }: CellReaders, zeroIsNone: boolean): Matrix {
  const { layout, headerRow, top, firstRow, confidence, evidence } = plan;
  const { rowsAreAspects, columns } = plan.people;
  const hasPeople = (columns.length > 0 && !rowsAreAspects) || layout === "skills-by-people";
  return {
    sheet: info.name,
    isHidden: info.visibility !== "visible",
    layout,
    headerRow,
    top,
    firstRow,
    structure: structureOf(plan),
    zeroIsNone,
    hasPeople,
    confidence,
    version,
    evidence,
  };
}

function structureOf(plan: Plan): MatrixStructure {
  return plan.kind === "wide" ? { kind: "wide", columns: plan.columns } : { kind: "tall", groups: plan.groups };
}

const ZERO_IS_NONE =
  /(?:^|[\s;,(])0\s*(?:=|:|-|–|—|means)?\s*(?:no|none|not|nil|n\/a|never|kein|keine|nicht|aucun|aucune|pas|ningun|sin|nenhum|sem|nao|nessun|なし|无|未)(?![a-z])/;

const isShort = (cells: readonly CellValue[]): boolean =>
  cells.filter((cell) => cell !== undefined).length <= LEGEND_CELLS;

/** A legend that gives 0 a cell of its own has few cells beside it. */
const LEGEND_CELLS = 4;

/** Whether a legend among the rows says that 0 stands for no skill: in one cell, or as 0 beside the words. */
function saysZeroIsNone(rows: readonly SheetRow[]): boolean {
  return rows.some(({ cells }) =>
    cells.some((cell, column) => {
      const said =
        typeof cell === "string"
          ? cell
          : cell === 0 && isShort(cells) && typeof cells[column + 1] === "string"
            ? `0 ${displayText(cells[column + 1])}`
            : "";
      return said.includes("0") && ZERO_IS_NONE.test(folded(said));
    }),
  );
}
