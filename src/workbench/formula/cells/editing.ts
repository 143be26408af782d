import { parseCell, type Area, type CellAddress } from "../../../workbook/address";
import { areaOf, areaOfCell, bounding, meets, WHOLE_SHEET } from "../../model/areas";
import type { Book, Cell, Sheet } from "../../model/book";
import { cellAt, eachCell } from "../../model/cells";
import type { Move } from "../../model/structure/moves";
import { dropRun, type Desk } from "./desk";
import type { Dirtying } from "./dirtying";
import { spilledFrom } from "./lazyCell";
import { createRun, type Run } from "./run";
import { withdraw, withdrawAll } from "./spill";

/** Keeps the register of formulas as the cells have them. */
export interface Editing {
  /** Takes in the formulas of a workbook that was just opened; what they show is taken for right where there is something. */
  readonly open: (book: Book) => readonly Run[];
  /** Takes in what was written into an area. */
  readonly taken: (sheet: Sheet, area: Area) => void;
  /** Marks what reads an area that was written into, and what may change with everything. */
  readonly spreadFrom: (sheet: Sheet, area: Area) => void;
  /** Takes in a formula that came with its result. */
  readonly arrived: (sheet: Sheet, row: number, column: number) => Run | undefined;
  /** Takes all formulas in anew after sheets or cells have moved, and leaves none of their results. */
  readonly rebuilt: (book: Book, moved?: { readonly sheet: Sheet; readonly move: Move }) => void;
}

/** Makes what keeps the register. */
export function createEditing(desk: Desk, { dirty, dirtyReaders }: Dirtying): Editing {
  const { runs } = desk;

  function take(sheet: Sheet, row: number, column: number, formula: string): Run {
    const run = createRun(sheet, row, column, formula);
    runs.add(run);
    return run;
  }

  /** A formula that is new in its cell. One that came with a result is believed. */
  function arrived(sheet: Sheet, row: number, column: number): Run | undefined {
    const cell = cellAt(sheet, row, column);
    const known = runs.at(sheet, row, column);
    if (cell?.formula === undefined || known?.formula === cell.formula) return undefined;
    if (known !== undefined) forget(known);
    const run = take(sheet, row, column, cell.formula);
    if (cell.content === undefined) dirty(run);
    return run;
  }

  function forget(run: Run): void {
    const { sheet, spill } = run;
    withdraw(run, undefined);
    dropRun(desk, run);
    if (spill !== undefined) dirtyReaders(sheet, spill);
  }

  function taken(sheet: Sheet, area: Area): void {
    desk.wave += 1;
    for (const run of runs.within(sheet, area)) {
      if (!isThere(run)) forget(run);
    }
    eachCell(sheet, area, ({ formula }, { row, column }) => {
      if (formula !== undefined) dirty(runs.at(sheet, row, column) ?? take(sheet, row, column, formula));
    });
    for (const run of desk.spilling)
      if (run.sheet === sheet && run.spill !== undefined && meets(run.spill, area)) dirty(run);
    desk.touched(sheet, area);
  }

  function spreadFrom(sheet: Sheet, area: Area): void {
    dirtyReaders(sheet, area);
    for (const run of desk.volatile) dirty(run);
  }

  function open({ sheets }: Book): Run[] {
    const found: Run[] = [];
    for (const sheet of sheets) {
      eachCell(sheet, WHOLE_SHEET, (cell, at) => {
        if (cell.formula !== undefined) found.push(take(sheet, at.row, at.column, cell.formula));
        else noteSpilled(sheet, cell, at);
      });
    }
    for (const run of found) if (cellAt(run.sheet, run.row, run.column)?.content === undefined) dirty(run);
    return found;
  }

  /** A cell that came with a value of another one's array: arrays lie below and to the right of their formulas. */
  function noteSpilled(sheet: Sheet, cell: Cell, at: CellAddress): void {
    const anchor = parseCell(spilledFrom(cell) ?? "");
    const run = anchor && runs.at(sheet, anchor.row, anchor.column);
    if (run === undefined) return;
    run.spill = bounding(run.spill ?? areaOf(run.row, run.column, run.row, run.column), areaOfCell(at));
    desk.spilling.add(run);
  }

  function rebuilt(book: Book, moved?: { readonly sheet: Sheet; readonly move: Move }): void {
    desk.wave += 1;
    const before = runs.all();
    const spilled = before.filter(({ spill }) => spill !== undefined);
    for (const sheet of new Set(spilled.map((run) => run.sheet))) withdrawAll(sheet);
    runs.clear();
    for (const run of before) place(run, book, moved);
    for (const sheet of book.sheets) {
      eachCell(sheet, WHOLE_SHEET, (cell, { row, column }) => {
        renew(sheet, row, column, cell);
      });
    }
    for (const run of runs.all()) if (!isThere(run)) dropRun(desk, run);
    for (const run of [...spilled, ...runs.all()]) if (!run.isDropped) dirty(run);
    for (const sheet of book.sheets) desk.touched(sheet, WHOLE_SHEET);
  }

  /** Puts a formula where it stands now; one whose cell is gone is dropped. */
  function place(run: Run, { sheets }: Book, moved: { readonly sheet: Sheet; readonly move: Move } | undefined): void {
    const { sheet, row, column } = run;
    const own = areaOf(row, column, row, column);
    const area = moved?.sheet === sheet ? moved.move(own) : own;
    if (area === undefined || !sheets.includes(sheet)) {
      dropRun(desk, run);
      return;
    }
    run.row = area.top;
    run.column = area.left;
    run.spill = undefined;
    desk.spilling.delete(run);
    runs.add(run);
  }

  function renew(sheet: Sheet, row: number, column: number, { formula }: Cell): void {
    if (formula === undefined) return;
    const run = runs.at(sheet, row, column) ?? take(sheet, row, column, formula);
    run.formula = formula;
    run.compiled = undefined;
  }

  return { open, taken, spreadFrom, arrived, rebuilt };
}

/** Whether a formula's cell still holds it. */
const isThere = ({ sheet, row, column, formula }: Run): boolean => cellAt(sheet, row, column)?.formula === formula;
