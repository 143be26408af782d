import { asColumn, asRow, contains, formatCell, type Area, type Column, type Row } from "../../../workbook/address";
import { refusals } from "../../../workbook/refusals";
import type { RowDraft } from "../../../xlsx/write/rowDraft";
import type { RowStep } from "../../../xlsx/write/draftedSheet";
import type { CellDraft } from "../../../xlsx/write/cellDraft";
import { spilledFrom } from "../../formula/cells/lazyCell";
import type { Cell } from "../../model/book";
import type { Table } from "../../model/table";
import { placeKey, type OpenedArray, type OpenedRow } from "../opened";
import type { Alignment } from "./alignment";
import { cellDraft, type CellWriter } from "./cellDrafts";
import type { RowNow } from "./snapshot";
import { filledArea } from "./spills";

/** What drafting the rows of a sheet needs. */
export interface RowsChange {
  readonly before: readonly (OpenedRow | undefined)[];
  readonly now: readonly (RowNow | undefined)[];
  readonly alignment: Alignment;
  /** The last row that the file names. */
  readonly lastRow: number;
  readonly arrays: ReadonlyMap<number, OpenedArray>;
  readonly spills: ReadonlyMap<string, Area>;
  readonly dataTables: readonly Area[];
  readonly tables: readonly Table[];
  readonly columns: readonly ({ readonly style: number | undefined } | undefined)[];
  /** The places, as they were, of formulas that can no longer be shared. */
  readonly unshared: ReadonlySet<number>;
  readonly writer: CellWriter;
}

/** After so many rows it is time to think of a pause. */
const ROWS_A_PAUSE = 256;

/** What becomes of the rows of a sheet, by the places that they have in the file; those that are not named stay as they are. */
export async function rowSteps(change: RowsChange, pause: () => Promise<void>): Promise<ReadonlyMap<Row, RowStep>> {
  const { before, now, alignment, lastRow } = change;
  const steps = new Map<Row, RowStep>();
  const end = alignment.movedFrom ?? Math.max(before.length, now.length);
  for (let row = 0; row < end; row++) {
    if (row % ROWS_A_PAUSE === 0) await pause();
    const own = rowDraft(change, row, row);
    if (own !== undefined) steps.set(asRow(row), { before: [], own });
  }
  if (alignment.movedFrom === undefined) return steps;
  let waiting: RowDraft[] = [];
  let source = alignment.movedFrom;
  for (let row = alignment.movedFrom; row < now.length; row++) {
    if (row % ROWS_A_PAUSE === 0) await pause();
    const origin = alignment.origins[row];
    if (origin === undefined) {
      const fresh = rowDraft(change, undefined, row);
      if (fresh !== undefined) waiting.push(fresh);
      continue;
    }
    for (; source < origin; source++) steps.set(asRow(source), goneStep(change, source));
    const own = rowDraft(change, origin, row) ?? unchanged(row);
    steps.set(asRow(origin), { before: waiting, own });
    waiting = [];
    source = origin + 1;
  }
  const last = Math.max(lastRow, before.length - 1);
  for (; source <= last; source++) steps.set(asRow(source), goneStep(change, source));
  if (waiting.length > 0) steps.set(asRow(source), { before: waiting, own: undefined });
  return steps;
}

const unchanged = (row: number): RowDraft => ({ row: asRow(row), cells: new Map(), isWhole: false });

function goneStep({ before, writer }: RowsChange, row: number): RowStep {
  const cells = before[row]?.cells;
  if (cells !== undefined) writer.onChange(cells.some((cell) => cell?.formula !== undefined));
  return { before: [], own: undefined };
}

/** What becomes of a row that was at one place and is at another; undefined where it stays as it is. */
function rowDraft(change: RowsChange, origin: number | undefined, row: number): RowDraft | undefined {
  const was = origin === undefined ? undefined : change.before[origin];
  const now = change.now[row];
  const hasMoved = origin !== row;
  if (was === undefined && now === undefined) return undefined;
  const cells = cellDrafts(change, { origin, row, was: was?.cells ?? [], now: now?.cells ?? [] });
  const attributes = {
    ...(was?.height !== now?.height && { height: now?.height ?? null }),
    ...((was?.hidden ?? false) !== (now?.hidden ?? false) && { hidden: now?.hidden ?? false }),
    ...(was?.style !== now?.style && { style: styleChange(now?.style, change.writer) }),
  };
  if (cells.size === 0 && Object.keys(attributes).length === 0 && !hasMoved) return undefined;
  return { row: asRow(row), cells, isWhole: false, ...attributes };
}

const styleChange = (style: number | undefined, { numbers }: CellWriter): ((base: number) => number) | null =>
  style === undefined ? null : (base) => numbers.numberFor(style, base);

interface RowCells {
  readonly origin: number | undefined;
  readonly row: number;
  readonly was: readonly (Cell | undefined)[];
  readonly now: readonly (Cell | undefined)[];
}

function cellDrafts(change: RowsChange, cells: RowCells): ReadonlyMap<Column, CellDraft | null> {
  const { was, now, row, origin } = cells;
  const drafts = new Map<Column, CellDraft | null>();
  const hasMoved = origin !== row;
  const columnOf = createFinder(was);
  for (let column = 0; column < Math.max(was.length, now.length); column++) {
    const [old, cell] = [was[column], now[column]];
    const key = origin === undefined ? -1 : placeKey(origin, column);
    const isUnshared = change.unshared.has(key);
    if (old === cell && !isUnshared && !(hasMoved && cell?.formula !== undefined) && !isBare(cell)) continue;
    const from = cell === undefined ? column : columnOf(cell, column);
    const isUprooted = hasMoved || isUnshared || (from !== undefined && from !== column);
    const draft = cellDraft(
      {
        now: cell,
        was: from === undefined ? old : was[from],
        from,
        isUprooted,
        array: from === undefined || origin === undefined ? undefined : change.arrays.get(placeKey(origin, from)),
        filled: () => filledArea(change.spills, { row, column }, { row: origin ?? row, column: from ?? column }),
        isFilled: isFilled(change, cell),
        table: tableAt(change.tables, row, column),
        around: change.now[row]?.style ?? change.columns[column]?.style ?? 0,
      },
      change.writer,
    );
    if (draft === undefined) continue;
    if (draft?.content.kind !== "kept") refuseDataTable(change, row, column);
    drafts.set(asColumn(column), draft);
  }
  return drafts;
}

/** In wider rows, cells are looked up instead of looked for. */
const MOST_LOOKED_THROUGH = 64;

/**
 * Tells in which column of a row a cell stood: the model hands cells on, but for those with formulas, which are known by these.
 * Undefined where nothing stood in its place.
 */
function createFinder(cells: readonly (Cell | undefined)[]): (cell: Cell, column: number) => number | undefined {
  let places: ReadonlyMap<Cell | undefined, number> | undefined;
  const placeOf = (cell: Cell): number => {
    if (cells.length <= MOST_LOOKED_THROUGH) return cells.indexOf(cell);
    places ??= new Map(cells.map((each, place) => [each, place]));
    return places.get(cell) ?? -1;
  };
  const placeOfFormula = ({ formula }: Cell): number =>
    formula === undefined ? -1 : cells.findIndex((each) => each?.formula === formula);
  return (cell, column) => {
    const isThere = cell.formula !== undefined && cells[column]?.formula === cell.formula;
    const place = isThere ? column : Math.max(placeOf(cell), placeOfFormula(cell));
    if (place >= 0) return place;
    return cells[column] === undefined ? undefined : column;
  };
}

/** What the results of a what-if table are calculated from is not in the model: nothing can be written into them. */
function refuseDataTable({ dataTables }: RowsChange, row: number, column: number): void {
  const at = { row: asRow(row), column: asColumn(column) };
  if (dataTables.some((area) => contains(area, at))) throw refusals.fillingFormula(formatCell(at));
}

/** A value that a formula shows around its cell may be one that the file does not know: it is looked at each time. */
const isBare = (cell: Cell | undefined): boolean => cell !== undefined && spilledFrom(cell) !== undefined;

/** Whether the array that lies on a cell is one that the file has, or is to have. */
function isFilled({ now, before, arrays, alignment }: RowsChange, cell: Cell | undefined): boolean {
  const address = cell === undefined ? undefined : spilledFrom(cell);
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address ?? "") ?? [];
  if (digits === "") return false;
  const row = Number(digits) - 1;
  const column = Array.from(letters).reduce((count, letter) => count * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const origin = alignment.origins[row];
  const old = origin === undefined ? undefined : before[origin]?.cells[column];
  const isPlain = old?.formula !== undefined && old.formula === now[row]?.cells[column]?.formula;
  return !isPlain || (origin !== undefined && arrays.has(placeKey(origin, column)));
}

function tableAt(tables: readonly Table[], row: number, column: number): string {
  if (tables.length === 0) return "";
  return tables.find(({ area }) => contains(area, { row: asRow(row), column: asColumn(column) }))?.name ?? "";
}
