import { asColumn, asRow, type Area, type CellAddress } from "../../../workbook/address";
import { areaOfCell, bounding, isWholeRows, WHOLE_SHEET } from "../../model/areas";
import type { Cell, Sheet } from "../../model/book";
import { cellAt, eachCell } from "../../model/cells";
import { deleteCells, insertCells } from "../../model/structure/insert";
import { tell, type Workbench } from "../../model/workbench";
import { restoreCell } from "./cellsEdit";
import type { Edit } from "./history";
import { plainCell } from "./plainCell";
import { takeLines } from "./takeLines";
import { takeRules } from "./takeRules";

/** Inserts whole rows or columns in a way that can be taken back. */
export function insertLines(bench: Workbench, sheet: Sheet, area: Area): Edit {
  const shift = shiftOf(bench, sheet, area);
  const edit = shiftEdit(bench, { sheet, area, run: shift.insert, back: shift.remove });
  // What new cells look like depends on what is known of their neighbours: done again, they look as they did first.
  const putBack = takeLines(bench, sheet, area);
  return {
    ...edit,
    redo: () => {
      shift.insert();
      putBack();
      tellChange(bench, sheet, area);
    },
  };
}

/** Deletes whole rows or columns in a way that can be taken back: with what stood in them, and what referred to it. */
export function deleteLines(bench: Workbench, sheet: Sheet, area: Area): Edit {
  const shift = shiftOf(bench, sheet, area);
  const putBack = takeLines(bench, sheet, area);
  const back = (): void => {
    shift.insert();
    putBack();
  };
  return shiftEdit(bench, { sheet, area, run: shift.remove, back });
}

const shiftOf = (bench: Workbench, sheet: Sheet, area: Area) => ({
  insert: (): void => {
    insertCells(bench, sheet, area, isWholeRows(area) ? "Down" : "Right");
  },
  remove: (): void => {
    deleteCells(bench, sheet, area, isWholeRows(area) ? "Up" : "Left");
  },
});

interface ShiftInput {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly run: () => void;
  readonly back: () => void;
}

function shiftEdit(bench: Workbench, { sheet, area, run, back }: ShiftInput): Edit {
  const rules = takeRules(bench.book);
  const formulas = takeFormulas(bench);
  run();
  return {
    sheet,
    area: isWholeRows(area) ? { ...WHOLE_SHEET, top: area.top } : { ...WHOLE_SHEET, left: area.left },
    seen: area,
    redo: run,
    undo: () => {
      back();
      rules();
      formulas();
      tellChange(bench, sheet, area);
    },
  };
}

function tellChange(bench: Workbench, sheet: Sheet, area: Area): void {
  tell(bench, { kind: "cells-changed", sheet, area, change: "RangeEdited" });
  tell(bench, { kind: "look-changed", sheet });
}

/** Takes note of all formulas of a workbook, and gives what restores those that have become others. */
function takeFormulas(bench: Workbench): () => void {
  const known = bench.book.sheets.map((sheet) => {
    const cells: { readonly at: CellAddress; readonly cell: Cell }[] = [];
    eachCell(sheet, WHOLE_SHEET, (cell, at) => {
      const plain = cell.formula === undefined ? undefined : plainCell(cell);
      if (plain !== undefined) cells.push({ at, cell: plain });
    });
    return { sheet, cells };
  });
  return () => {
    for (const { sheet, cells } of known) {
      const changed = cells.filter(({ at, cell }) => cellAt(sheet, at.row, at.column)?.formula !== cell.formula);
      for (const { at, cell } of changed) restoreCell(bench, sheet, at, cell);
      const area = changed.map(({ at }) => areaOfCell(at)).reduce<Area | undefined>(around, undefined);
      if (area !== undefined) tell(bench, { kind: "cells-changed", sheet, area, change: "RangeEdited" });
    }
  };
}

const around = (all: Area | undefined, area: Area): Area => (all === undefined ? area : bounding(all, area));

/** The whole rows that an area lies in. */
export const rowsOf = ({ top, bottom }: Area): Area => ({ ...WHOLE_SHEET, top: asRow(top), bottom: asRow(bottom) });
/** The whole columns that an area lies in. */
export const columnsOf = ({ left, right }: Area): Area => ({
  ...WHOLE_SHEET,
  left: asColumn(left),
  right: asColumn(right),
});
