import type { Area } from "../../../workbook/address";
import type { Cell, Sheet } from "../../model/book";
import { gridOf, styleNumberAt } from "../../model/cells";
import { relativeFormula } from "../../model/formula/relativeFormula";
import { formatEach, type StyleChange } from "../../model/formatCells";
import { styleAt } from "../../model/style";
import type { Workbench } from "../../model/workbench";
import { writeCells, type Entered } from "../../model/write";

/** Cells as they were when they were copied. */
export interface CopiedCells {
  readonly area: Area;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  readonly styles: readonly (readonly number[])[];
}

/** Takes a copy of the cells of an area. */
export const copyCells = (sheet: Sheet, area: Area): CopiedCells => ({
  area,
  cells: gridOf(sheet, area, (cell) => cell),
  styles: gridOf(sheet, area, (_, { row, column }) => styleNumberAt(sheet, row, column)),
});

/**
 * What is written for a cell to hold what another holds. Its formula reads for a cell so many rows and columns further; a text
 * stays a text whatever it looks like.
 *
 * @example entered({ content: 3, formula: "A1+1", style: 0 }, 1, 0) // "=A2+1"
 */
export function entered(cell: Cell | undefined, rows: number, columns: number): Entered {
  if (cell?.formula !== undefined) return `=${relativeFormula(cell.formula, rows, columns)}`;
  const content = cell?.content;
  if (content === undefined) return "";
  if (typeof content === "string") return `'${content}`;
  return typeof content === "object" ? content.code : content;
}

/** Writes copied cells over an area, again and again where it is larger: what they hold, and how they look. */
export function pasteCells(bench: Workbench, sheet: Sheet, area: Area, copied: CopiedCells, isMove: boolean): void {
  const { cells, styles } = copied;
  const height = cells.length;
  const width = cells[0]?.length ?? 1;
  const values = gridOf(sheet, area, (_, { row, column }) => {
    const [r, c] = [(row - area.top) % height, (column - area.left) % width];
    const [rows, columns] = [row - copied.area.top - r, column - copied.area.left - c];
    return entered(cells[r]?.[c], isMove ? 0 : rows, isMove ? 0 : columns);
  });
  writeCells(bench, sheet, area, values);
  const looks = new Map<number, StyleChange>();
  formatEach(bench, sheet, area, ({ row, column }) => {
    const number = styles[(row - area.top) % height]?.[(column - area.left) % width] ?? 0;
    if (styleNumberAt(sheet, row, column) === number) return undefined;
    const look = looks.get(number) ?? (() => styleAt(bench.book.styles, number));
    looks.set(number, look);
    return look;
  });
}

/** Copies the cells of one area over another, as often as they fit. */
export function copyInto(bench: Workbench, sheet: Sheet, source: Area, target: Area): void {
  pasteCells(bench, sheet, target, copyCells(sheet, source), false);
}
