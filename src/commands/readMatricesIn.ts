import { bundledFramework } from "../framework/bundled";
import { createReadersByVersion } from "../matrix/cellReaders";
import { readMatrices, type ReadOptions } from "../matrix/readMatrices";
import type { OpenWorkbook } from "../excel/openWorkbook";
import type { Job, Scope } from "./command";

const readersOf = createReadersByVersion(bundledFramework());

/** The sheets that a command looks at; a selection is read with its sheet, for the headings may stand outside it. */
export function sheetsIn(scope: Scope, { sheets, active }: OpenWorkbook): string[] {
  const meant = scope === "workbook" ? sheets : sheets.filter(({ id }) => id === active);
  return meant.map(({ name }) => name);
}

/** Reads the matrices of sheets into what takes them, and gives how many there were. */
export async function readMatricesIn(
  workbook: OpenWorkbook,
  sheets: readonly string[],
  { settings, onProgress, signal }: Pick<Job, "settings" | "onProgress" | "signal">,
  open: ReadOptions["open"],
): Promise<number> {
  const { version, overrides } = settings;
  let count = 0;
  const counting: ReadOptions["open"] = (matrix, reread) => {
    count += 1;
    return open(matrix, reread);
  };
  const options = { readers: readersOf(version), overrides, open: counting };
  await workbook.read(sheets, (info) => readMatrices(info, options), { onProgress, signal });
  return count;
}
