import type { Book, Cell, Sheet } from "../book";
import { rulesWith } from "../rules";

/** Writes every formula of a workbook anew; `own` is the sheet that it stands on, undefined for names of the workbook. */
export function changeFormulas(
  { sheets, names, keptFormulas }: Book,
  change: (formula: string, own: Sheet | undefined) => string,
): void {
  for (const sheet of sheets) {
    const changed = (formula: string): string => change(formula, sheet);
    for (const row of sheet.rows) if (row !== undefined) changeCells(row.cells, changed);
    for (const name of sheet.names) name.formula = changed(name.formula);
    rulesWith(sheet, changed);
  }
  for (const name of names) name.formula = change(name.formula, undefined);
  for (const kept of keptFormulas) {
    const own = sheets.find(({ id }) => id === kept.sheet);
    kept.formula = change(kept.formula, own);
  }
}

function changeCells(cells: (Cell | undefined)[], changed: (formula: string) => string): void {
  for (const [column, cell] of cells.entries()) {
    if (cell?.formula !== undefined) cells[column] = { ...cell, formula: changed(cell.formula) };
  }
}
