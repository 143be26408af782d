import { collectMatrices } from "../../check/collectMatrices";
import { unreadableFile, type CheckedFile } from "../../check/report";
import { readCsv } from "../../csv/readCsv";
import { bundledFramework } from "../../framework/bundled";
import { createReadersByVersion } from "../../matrix/cellReaders";
import { readMatrices } from "../../matrix/readMatrices";
import type { SheetVisitor } from "../../workbook/sheet";
import { UnreadableFile } from "../../workbook/unreadable";
import { inflateWithFflate } from "../../xlsx/inflaters/fflate";
import { readWorkbook } from "../../xlsx/readWorkbook";
import { sniff } from "../../xlsx/sniff";
import type { CheckTask } from "./checkTask";
import { messagesIn } from "./messagesIn";

const readersOf = createReadersByVersion(bundledFramework());

/** Reads a file, whatever its name says it is, and checks every matrix in it; why it cannot be read is part of the answer. */
export async function checkBytes(bytes: Uint8Array, task: Omit<CheckTask, "file">): Promise<CheckedFile> {
  const { name, version, renames, language } = task;
  const messages = await messagesIn(language);
  const collector = collectMatrices({ framework: bundledFramework(), renames, messages, skill: undefined });
  const visit: SheetVisitor = (info) => readMatrices(info, { readers: readersOf(version), open: collector.open });
  try {
    await readInto(visit, bytes, name);
  } catch (error) {
    if (error instanceof UnreadableFile) return unreadableFile(name, error);
    throw error;
  }
  return { report: { file: name, error: null, matrices: collector.matrices }, counts: collector.counts };
}

async function readInto(visit: SheetVisitor, bytes: Uint8Array, name: string): Promise<void> {
  const kind = sniff(bytes);
  // UTF-16 without a mark looks like other data at first sight.
  if (kind === "text" || kind === "binary") readCsv(bytes, visit, { name: name.replace(/\.[^.]*$/, "") });
  else await readWorkbook(bytes, visit, { inflater: inflateWithFflate });
}
