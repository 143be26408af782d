import { invalidValue } from "./failure";
import { messages } from "./messages";
import type { Result, Results } from "./result";

/** An argument's values, row by row. */
export type Grid = readonly (readonly unknown[])[];

/** The values of an argument: those of a range, or one alone. */
export function gridOf(argument: unknown): Grid {
  return Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
}

/** The results of each cell of a range, in its shape. */
export function cellwise(grid: Grid, answer: (cell: unknown) => Result): Results {
  return grid.map((row) => row.map((cell) => answer(cell)));
}

/**
 * The results of two ranges, cell by cell, in the shape of the larger: a single cell, row or column goes along with every cell, row
 * or column of the other. Ranges that do not fit each other have one result, which says so.
 *
 * @example pairwise([["ITMG"]], [[5], [6]], isDefined) // [[true], [true]]
 */
export function pairwise(first: Grid, second: Grid, answer: (first: unknown, second: unknown) => Result): Results {
  if (!covers(first, second) && !covers(second, first)) {
    return [[invalidValue(messages.differentShapes(shapeOf(first), shapeOf(second)))]];
  }
  const larger = covers(first, second) ? first : second;
  return larger.map((cells, row) => {
    const a = rowOf(first, row);
    const b = rowOf(second, row);
    // Nearly all ranges are columns of many rows.
    if (cells.length === 1) return [answer(a[0], b[0])];
    return cells.map((_, column) => answer(cellOf(a, column), cellOf(b, column)));
  });
}

/** Whether a grid goes along with another cell by cell: in each direction it has as many cells, or one. */
export function covers(larger: Grid, smaller: Grid): boolean {
  return fits(larger.length, smaller.length) && fits(widthOf(larger), widthOf(smaller));
}

const fits = (many: number, few: number): boolean => few === many || few === 1;
const widthOf = (grid: Grid): number => grid[0]?.length ?? 0;
const shapeOf = (grid: Grid): readonly [rows: number, columns: number] => [grid.length, widthOf(grid)];
const rowOf = (grid: Grid, row: number): readonly unknown[] => grid[grid.length === 1 ? 0 : row] ?? [];
const cellOf = (row: readonly unknown[], column: number): unknown => row[row.length === 1 ? 0 : column];
