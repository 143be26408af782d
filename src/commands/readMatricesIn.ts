import { bundledFramework } from "../framework/bundled";
import { createReadersByVersion } from "../matrix/cellReaders";
import { readMatrices, type ReadOptions } from "../matrix/readMatrices";
import type { OpenWorkbook } from "../excel/openWorkbook";
import type { Job, Scope } from "./command";
import { overridesFor } from "./settings";

const readersOf = createReadersByVersion(bundledFramework());

/** The sheets that a command looks at; a selection is read with its sheet, for the headings may stand outside it. */
export function sheetsIn(scope: Scope, { sheets, active }: OpenWorkbook): string[] {
  const meant = scope === "workbook" ? sheets : sheets.filter(({ id }) => id === active);
  return meant.map(({ name }) => name);
}

/** Reads the matrices of sheets into what takes them, each sheet as the planner says, and gives how many there were. */
export async function readMatricesIn(
  workbook: OpenWorkbook,
  sheets: readonly string[],
  { settings, onProgress, signal }: Pick<Job, "settings" | "onProgress" | "signal">,
  open: ReadOptions["open"],
): Promise<number> {
  let count = 0;
  const counting: ReadOptions["open"] = (matrix, reread) => {
    count += 1;
    return open(matrix, reread);
  };
  const readers = readersOf(settings.version);
  const visit = (info: Parameters<typeof readMatrices>[0]) =>
    readMatrices(info, { readers, overrides: overridesFor(settings, info.name), open: counting });
  await workbook.read(sheets, visit, { onProgress, signal });
  return count;
}
