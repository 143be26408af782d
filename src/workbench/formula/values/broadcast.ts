import { isMatrix, type Matrix, type Result, type Scalar } from "./value";
import { NO_NUMBER, NOT_AVAILABLE } from "./errors";

/** An array of more values is refused: it would take the page's memory. */
export const MOST_VALUES = 5_000_000;

/** The value at a place of rows that are as many as another needs: a single row or column stands for all. */
export function valueAt(matrix: Matrix, row: number, column: number): Scalar {
  const cells = matrix.length === 1 ? matrix[0] : matrix[row];
  if (cells === undefined) return NOT_AVAILABLE;
  if (cells.length === 1) return cells[0];
  return column < cells.length ? cells[column] : NOT_AVAILABLE;
}

/**
 * Does something with the values of several arguments, place by place: what is one value stands for every place, and what is
 * too short is #N/A.
 *
 * @example broadcast([[[1], [2]], 10], ([a, b]) => a + b) // [[11], [12]]
 */
export function broadcast(args: readonly Result[], run: (scalars: readonly Scalar[]) => Scalar): Result {
  if (!args.some(isMatrix)) return run(args as readonly Scalar[]);
  const matrices = args.map((arg) => (isMatrix(arg) ? arg : [[arg]]));
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  if (rows * columns > MOST_VALUES) return NO_NUMBER;
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => run(matrices.map((matrix) => valueAt(matrix, row, column)))),
  );
}
