import { asColumn, formatCell } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetInfo, SheetRow } from "../../src/workbook/sheet";
import { UnreadableFile } from "../../src/workbook/unreadable";
import type { Inflater } from "../../src/xlsx/inflater";
import { inflateWithFflate } from "../../src/xlsx/inflaters/fflate";
import { inflateWithNode } from "../../src/xlsx/inflaters/node";
import type { Limits } from "../../src/xlsx/limits";
import { readWorkbook, type WorkbookInfo } from "../../src/xlsx/readWorkbook";

/** Both ways to unpack, by name. */
export const inflaters: readonly (readonly [string, Inflater])[] = [
  ["Node's zlib", inflateWithNode],
  ["fflate", inflateWithFflate],
];

/** A sheet with all its rows. */
export interface ReadSheet {
  readonly info: SheetInfo;
  readonly rows: readonly SheetRow[];
  readonly ended: boolean;
}

/** A workbook read whole. */
export interface ReadWorkbook {
  readonly info: WorkbookInfo;
  readonly sheets: readonly ReadSheet[];
}

/** Reads every sheet of a workbook and keeps all rows. */
export async function readAll(
  bytes: Uint8Array,
  inflater: Inflater = inflateWithNode,
  limits?: Limits,
): Promise<ReadWorkbook> {
  const sheets: { info: SheetInfo; rows: SheetRow[]; ended: boolean }[] = [];
  const info = await readWorkbook(
    bytes,
    (sheet) => {
      const read = { info: sheet, rows: [] as SheetRow[], ended: false };
      sheets.push(read);
      return { row: (row) => read.rows.push(row), end: () => (read.ended = true) };
    },
    limits === undefined ? { inflater } : { inflater, limits },
  );
  return { info, sheets };
}

/** The values of a sheet by address. */
export function valuesOf(sheet: ReadSheet | undefined): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  for (const { row, cells } of sheet?.rows ?? []) {
    cells.forEach((value, index) => {
      if (value !== undefined) values[formatCell({ row, column: asColumn(index) })] = value;
    });
  }
  return values;
}

/** Why a file cannot be read; fails where it can. */
export async function refusalOf(bytes: Uint8Array, inflater?: Inflater, limits?: Limits): Promise<UnreadableFile> {
  const read: unknown = await readAll(bytes, inflater, limits).catch((error: unknown) => error);
  if (read instanceof UnreadableFile) return read;
  throw new Error("The file was read, or failed in another way.", { cause: read });
}
