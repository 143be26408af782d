import type { SheetRow, SheetVisitor } from "../../workbook/sheet";
import { heightOf } from "../area";
import { createChunkSize } from "./chunkSize";
import { readRows } from "./readRows";
import type { SheetShape } from "./sheetShape";

/** How far the reading is. */
export interface ReadProgress {
  readonly sheet: string;
  readonly rows: number;
  /** Of all sheets that are read. */
  readonly totalRows: number;
}

/** Who hears how far the reading is, and who may end it. */
export interface ReadWatch {
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Hands the rows of sheets to the sinks that the visitor gives for them, chunk by chunk; never holds more than a chunk. Throws an
 * ExcelFailure, also where the user cancels between two chunks.
 */
export async function readSheets(
  shapes: readonly SheetShape[],
  visit: SheetVisitor,
  { onProgress, signal }: ReadWatch = {},
): Promise<void> {
  const size = createChunkSize();
  const totalRows = shapes.reduce((sum, { used }) => sum + (used === undefined ? 0 : heightOf(used)), 0);
  let before = 0;
  for (const shape of shapes) {
    const { used, info } = shape;
    const sink = visit(info);
    if (sink === undefined) continue;
    if (used !== undefined) {
      for await (const rows of readRows({ shape, area: used, size, signal })) {
        for (const row of rows) sink.row(row);
        onProgress?.({ sheet: info.name, rows: before + doneOf(rows, used.top), totalRows });
      }
      before += heightOf(used);
    }
    sink.end();
  }
}

const doneOf = (rows: readonly SheetRow[], top: number): number => (rows.at(-1)?.row ?? top) - top + 1;
