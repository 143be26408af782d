import { areaOf, isSameArea, withoutAll } from "../../model/areas";
import type { Content } from "../../model/book";
import { cellAt } from "../../model/cells";
import { SPILL } from "../values/errors";
import { isError, isMatrix, type Result, type Scalar } from "../values/value";
import type { Desk } from "./desk";
import type { Dirtying } from "./dirtying";
import type { Run } from "./run";
import { hasRoom, spillArea, spread, withdraw } from "./spill";

/** Puts what a formula comes to into its cell, an array into the cells around it as well. */
export function storeResult(desk: Desk, { dirtyReaders }: Dirtying, run: Run, result: Result): void {
  const matrix = isMatrix(result) && (result.length > 1 || (result[0]?.length ?? 0) > 1) ? result : undefined;
  const area = matrix === undefined ? undefined : spillArea(run, matrix);
  const fits = area === undefined || hasRoom(run, area);
  run.blocked = fits ? undefined : area;
  const before = run.spill;
  const after = fits ? area : undefined;
  withdraw(run, after);
  run.spill = after;
  if (after === undefined) desk.spilling.delete(run);
  else desk.spilling.add(run);
  show(desk, run, fits ? firstValue(result) : SPILL);
  if (matrix !== undefined && after !== undefined) spread(run, matrix);
  if (before === undefined && after === undefined) return;
  for (const part of [before, after]) if (part !== undefined) desk.touched(run.sheet, part);
  if (after === undefined || (before !== undefined && isSameArea(before, after))) return;
  // Who reads cells that the array did not lie on before has read them empty.
  for (const fresh of withoutAll(
    [after],
    before === undefined ? [areaOf(run.row, run.column, run.row, run.column)] : [before],
  )) {
    dirtyReaders(run.sheet, fresh);
  }
}

function firstValue(result: Result): Content {
  const value: Scalar = isMatrix(result) ? result[0]?.[0] : result;
  return value ?? 0;
}

function show(desk: Desk, run: Run, content: Content): void {
  const { sheet, row, column, shown } = run;
  const cell = cellAt(sheet, row, column);
  const cells = sheet.rows[row]?.cells;
  if (cell?.formula === undefined || cells === undefined) return;
  cells[column] = { content, formula: cell.formula, style: cell.style };
  run.shown = content;
  if (!isSame(shown, content)) desk.touched(sheet, areaOf(row, column, row, column));
}

const isSame = (a: Content | undefined, b: Content): boolean =>
  a === b || (isError(a) && isError(b) && a.code === b.code);
