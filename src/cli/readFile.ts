import path from "node:path";
import { readCsv } from "../csv/readCsv";
import { bundledFramework } from "../framework/bundled";
import { createReadersByVersion } from "../matrix/cellReaders";
import type { Overrides } from "../matrix/locate/locate";
import type { GivenColumns } from "../matrix/locate/window";
import { readMatrices, type ReadOptions } from "../matrix/readMatrices";
import { asColumn, asRow } from "../workbook/address";
import type { RowSink, SheetInfo } from "../workbook/sheet";
import { inflateWithNode } from "../xlsx/inflaters/node";
import { readWorkbook, type SheetSummary } from "../xlsx/readWorkbook";
import { sniff } from "../xlsx/sniff";
import type { ReadingSettings } from "./settings";
import { isSameSheetName } from "../workbook/sheetName";

/**
 * Reads the matrices of one file, whatever its name says it is, into what takes them. The answer says in words what was not
 * read; a planner who names a sheet wants to know that it is not there.
 */
export async function readMatricesIn(
  bytes: Uint8Array,
  file: string,
  settings: ReadingSettings,
  open: ReadOptions["open"],
): Promise<string[]> {
  const options = { readers: readersOf(settings.version), overrides: overridesOf(settings), open };
  const visit = (sheet: SheetInfo): RowSink => readMatrices(sheet, options);
  const kind = sniff(bytes);
  // UTF-16 without a mark looks like other data at first sight.
  if (kind === "text" || kind === "binary") {
    readCsv(bytes, visit, { name: path.basename(file, path.extname(file)) });
    return [];
  }
  const { sheets } = await readWorkbook(bytes, visit, { inflater: inflateWithNode, choose: wantedBy(settings) });
  return whatWasNotRead(sheets, settings);
}

const readersOf = createReadersByVersion(bundledFramework());

function overridesOf({ layout, headerRow, columns }: ReadingSettings): Overrides {
  const given = Object.entries(columns).map(([what, numbers]) => [what, new Set(numbers.map(asColumn))]);
  return {
    ...(given.length > 0 && { columns: Object.fromEntries(given) as GivenColumns }),
    ...(layout !== undefined && { layout }),
    ...(headerRow !== undefined && { headerRow: asRow(headerRow - 1) }),
  };
}

const wantedBy =
  ({ sheet }: ReadingSettings) =>
  ({ name }: SheetSummary): boolean =>
    sheet === undefined || isSameSheetName(name, sheet);

function whatWasNotRead(sheets: readonly SheetSummary[], { sheet }: ReadingSettings): string[] {
  if (sheet === undefined || sheets.some(({ name }) => isSameSheetName(name, sheet))) return [];
  return [`no sheet ${sheet} is here`];
}
