/** How many rows are asked for at once: many, so that there are few trips, but never more than Excel hands over. */
export interface ChunkSize {
  /** How many rows of so many columns to ask for next. */
  readonly rows: (columns: number) => number;
  /** Learns from an answer. */
  readonly learn: (cells: number, bytes: number) => void;
  /** Asks for half as much from now on; false where that is one row already. */
  readonly halve: (columns: number) => boolean;
}

/** Before anything is known of the cells, a cautious guess. */
const FIRST_CELLS = 10_000;
/** So that a page that shows progress is never held up for long. */
const MOST_CELLS = 50_000;
/** Of the 5 MB that Excel hands over at once (Excel, resource limits and performance of add-ins), with room for surprises. */
const BYTES = 1_500_000;
const LEAST_BYTES_OF_CELL = 4;

/** Makes the size of chunks of one sheet or of several alike. */
export function createChunkSize(): ChunkSize {
  let cells = FIRST_CELLS;
  let most = MOST_CELLS;
  return {
    rows: (columns) => Math.max(1, Math.floor(cells / columns)),
    learn(read, bytes) {
      const bytesOfCell = Math.max(LEAST_BYTES_OF_CELL, bytes / Math.max(1, read));
      cells = Math.min(most, Math.floor(BYTES / bytesOfCell));
    },
    halve(columns) {
      const rows = Math.floor(cells / columns);
      if (rows <= 1) return false;
      cells = Math.floor(rows / 2) * columns;
      most = cells;
      return true;
    },
  };
}
