import type { FormatTag } from "../../src/workbook/conditionalFormat";
import { tagOf } from "../../src/workbook/conditionalFormat";
import { asColumn, asRow, formatCell, type Area, type CellAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import type { Edit } from "../../src/workbook/edit";
import { evaluator, paints } from "./formula";
import type { Grid } from "./grid";

/** The cells of a sheet that the formats among some edits paint, as Excel would, by address. */
export function paintedBy(edits: readonly Edit[], sheet: Grid, tag: FormatTag): Set<string> {
  const cells = cellsOf(sheet);
  const painted = new Set<string>();
  for (const edit of edits) {
    if (edit.kind !== "set-formats" || edit.sheet !== sheet.info.name || edit.tag !== tag) continue;
    for (const { item } of edit.formats) {
      const [first] = item.areas;
      if (first === undefined || tagOf(item.formula) !== tag) throw new Error("A format has no area or no tag.");
      const evaluate = evaluator(item.formula, { row: first.top, column: first.left });
      for (const cell of item.areas.flatMap(cellsIn)) if (paints(evaluate(cell, cells))) painted.add(formatCell(cell));
    }
  }
  return painted;
}

/** A sheet with some cells written anew, as `{ C4: 7 }`: where there was a row. */
export function withValues(sheet: Grid, values: Readonly<Record<string, CellValue>>): Grid {
  const rows = sheet.rows.map((row) => {
    const cells = Array.from({ length: Math.max(row.cells.length, WIDEST) }, (_, index) => {
      const address = formatCell({ row: row.row, column: asColumn(index) });
      return address in values ? values[address] : row.cells[index];
    });
    return { ...row, cells };
  });
  return { ...sheet, rows };
}

const WIDEST = 26;

function cellsOf({ rows }: Grid): (cell: CellAddress) => CellValue {
  const byRow = new Map(rows.map(({ row, cells }) => [row, cells]));
  return ({ row, column }) => byRow.get(row)?.[column];
}

/** The cells of an area, row by row. */
export function cellsIn({ top, left, bottom, right }: Area): CellAddress[] {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => asColumn(left + index));
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => asRow(top + index));
  return rows.flatMap((row) => columns.map((column) => ({ row, column })));
}
