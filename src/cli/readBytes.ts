import { readFile, stat } from "node:fs/promises";
import { UnreadableFile } from "../workbook/unreadable";
import { unreadable } from "./messages";

/** A full sheet of a million rows is below it, packed or as CSV. */
const MAX_FILE_BYTES = 512 * 2 ** 20;

/** The bytes of a file, or an UnreadableFile that says why there are none. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) throw unreadable.notAFile();
    if (stats.size > MAX_FILE_BYTES) throw unreadable.fileTooLarge(MAX_FILE_BYTES);
    return await readFile(path);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw isMissing(error) ? unreadable.notFound() : unreadable.noAccess();
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";
