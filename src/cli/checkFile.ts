import path from "node:path";
import { readCsv } from "../csv/readCsv";
import { bundledFramework } from "../framework/bundled";
import type { Overrides } from "../matrix/locate/locate";
import type { SfiaVersion } from "../framework/framework";
import { createCellReaders, type CellReaders } from "../matrix/cellReaders";
import { readMatrices } from "../matrix/readMatrices";
import type { GivenColumns } from "../matrix/locate/window";
import { asColumn, asRow } from "../workbook/address";
import type { RowSink, SheetInfo, SheetVisitor } from "../workbook/sheet";
import { UnreadableFile } from "../workbook/unreadable";
import { inflateWithNode } from "../xlsx/inflaters/node";
import { readWorkbook, type SheetSummary } from "../xlsx/readWorkbook";
import { sniff } from "../xlsx/sniff";
import { collectMatrices } from "./collectMatrices";
import { NO_SKILL_FOUND, unreadable } from "./messages";
import { readBytes } from "./readBytes";
import { unreadableFile, type CheckedFile } from "./report";
import type { CheckSettings, CheckTask } from "./settings";

/** Reads one file, whatever its name says it is, and checks every matrix in it. */
export async function checkFile(task: CheckTask): Promise<CheckedFile> {
  try {
    return await check(task);
  } catch (error) {
    if (error instanceof UnreadableFile) return unreadableFile(task.file, error);
    throw error;
  }
}

async function check({ path, file, settings }: CheckTask): Promise<CheckedFile> {
  const framework = bundledFramework();
  const { open, matrices, counts } = collectMatrices(framework, settings);
  const options = { readers: readersOf(settings.version), overrides: overridesOf(settings), open };
  const visit = (sheet: SheetInfo): RowSink => readMatrices(sheet, options);
  const bytes = await readBytes(path);
  const unread = await readSheets(bytes, file, { settings, visit });
  if (matrices.length === 0 && WORKBOOK_NAME.test(file) && sniff(bytes) === "text") throw unreadable.textNotAWorkbook();
  const notes = [...(matrices.length === 0 ? [NO_SKILL_FOUND] : []), ...unread];
  const note = notes.length > 0 && { note: notes.join("; ") };
  return { report: { file, error: null, ...note, matrices }, counts };
}

/** What is called a workbook is read as CSV when it is a text, but only a matrix in it excuses the name. */
const WORKBOOK_NAME = /\.xls[xm]?$/i;

/** One for all files of a worker: most skills, levels and names come again. */
const readers = new Map<SfiaVersion, CellReaders>();

function readersOf(version: SfiaVersion): CellReaders {
  const known = readers.get(version) ?? createCellReaders(bundledFramework(), version);
  readers.set(version, known);
  return known;
}

function overridesOf({ layout, headerRow, columns }: CheckSettings): Overrides {
  const given = Object.entries(columns).map(([what, numbers]) => [what, new Set(numbers.map(asColumn))]);
  return {
    ...(given.length > 0 && { columns: Object.fromEntries(given) as GivenColumns }),
    ...(layout !== undefined && { layout }),
    ...(headerRow !== undefined && { headerRow: asRow(headerRow - 1) }),
  };
}

/** What takes the sheets of a file. */
interface Visit {
  readonly settings: CheckSettings;
  readonly visit: SheetVisitor;
}

/** Hands over the sheets that are asked for. The answer says in words what was not read. */
async function readSheets(bytes: Uint8Array, file: string, { settings, visit }: Visit): Promise<string[]> {
  const kind = sniff(bytes);
  // UTF-16 without a mark looks like other data at first sight.
  if (kind === "text" || kind === "binary") {
    readCsv(bytes, visit, { name: path.basename(file, path.extname(file)) });
    return [];
  }
  const wanted = wantedBy(settings);
  const { sheets } = await readWorkbook(bytes, visit, { inflater: inflateWithNode, choose: wanted });
  return whatWasNotRead(sheets, settings);
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const wantedBy =
  ({ sheet }: CheckSettings) =>
  ({ name }: SheetSummary): boolean =>
    sheet === undefined || sameName(name, sheet);

/** What keeps a named sheet from being read; a planner who names one wants to know. */
function whatWasNotRead(sheets: readonly SheetSummary[], { sheet }: CheckSettings): string[] {
  if (sheet === undefined || sheets.some(({ name }) => sameName(name, sheet))) return [];
  return [`no sheet ${sheet} is here`];
}
