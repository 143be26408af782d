import { collectMatrices } from "../check/collectMatrices";
import { unreadableFile, type CheckedFile } from "../check/report";
import { bundledFramework } from "../framework/bundled";
import { UnreadableFile } from "../workbook/unreadable";
import { sniff } from "../xlsx/sniff";
import { NO_SKILL_FOUND, unreadable } from "./messages";
import { readBytes } from "./readBytes";
import { readMatricesIn } from "./readFile";
import type { CheckTask } from "./settings";

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
  const { open, matrices, counts } = collectMatrices({ framework: bundledFramework(), ...settings });
  const bytes = await readBytes(path);
  const unread = await readMatricesIn(bytes, file, settings, open);
  if (matrices.length === 0 && WORKBOOK_NAME.test(file) && sniff(bytes) === "text") throw unreadable.textNotAWorkbook();
  const notes = [...(matrices.length === 0 ? [NO_SKILL_FOUND] : []), ...unread];
  const note = notes.length > 0 && { note: notes.join("; ") };
  return { report: { file, error: null, ...note, matrices }, counts };
}

/** What is called a workbook is read as CSV when it is a text, but only a matrix in it excuses the name. */
const WORKBOOK_NAME = /\.xls[xm]?$/i;
