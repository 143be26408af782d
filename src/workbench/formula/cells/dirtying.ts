import type { Area } from "../../../workbook/address";
import { areaOf } from "../../model/areas";
import type { Cell, Content, Sheet } from "../../model/book";
import { eachCell } from "../../model/cells";
import type { Desk } from "./desk";
import { lazyCell, lazyState, spilledFrom, type LazyState } from "./lazyCell";
import type { Run } from "./run";

/** The cells that show what a formula comes to. */
const shownOn = ({ row, column, spill }: Run): Area => spill ?? areaOf(row, column, row, column);

/** Marks what is no longer known to be right. */
export interface Dirtying {
  /** Marks a formula, and all that read what it shows. */
  readonly dirty: (run: Run) => void;
  /** Marks all formulas that read some cell of an area. */
  readonly dirtyReaders: (sheet: Sheet, area: Area) => void;
}

/** Makes what marks; `resolve` tells what a marked cell holds when somebody asks. */
export function createDirtying(desk: Desk, resolve: LazyState["resolve"]): Dirtying {
  const { dependents, queue, touched } = desk;

  /** Puts a cell in the place of another that calculates its content when it is asked. */
  function makeLazy({ rows }: Sheet, cell: Cell, run: Run, row: number, column: number): void {
    const cells = rows[row]?.cells;
    const known = lazyState(cell);
    if (cells === undefined || (known?.run === run && known.row === row && known.column === column)) return;
    const last: Content | undefined = known === undefined ? cell.content : known.last;
    cells[column] = lazyCell(cell, { run, row, column, last, resolve });
  }

  function mark(run: Run): void {
    run.isDirty = true;
    queue.add(run);
    const { sheet, row, column, spill } = run;
    const own = sheet.rows[row]?.cells[column];
    if (own?.formula !== undefined) makeLazy(sheet, own, run, row, column);
    if (spill === undefined) return;
    eachCell(sheet, spill, (cell, at) => {
      if (spilledFrom(cell) !== undefined) makeLazy(sheet, cell, run, at.row, at.column);
    });
  }

  function dirty(first: Run): void {
    const next = [first];
    for (let run = next.pop(); run !== undefined; run = next.pop()) {
      if (run.isDropped || (run.isDirty && run !== first)) continue;
      if (run.isRunning) {
        run.isStale = true;
        continue;
      }
      mark(run);
      const area = shownOn(run);
      touched(run.sheet, area);
      dependents.each(run.sheet, area, (reader) => {
        if (!reader.isDirty || reader.isRunning) next.push(reader);
      });
    }
  }

  return {
    dirty,
    dirtyReaders: (sheet, area) => {
      const readers: Run[] = [];
      dependents.each(sheet, area, (run) => readers.push(run));
      for (const run of readers) if (!run.isDirty || run.isRunning) dirty(run);
    },
  };
}
