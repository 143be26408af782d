import { inflateWithFflate } from "../../xlsx/inflaters/fflate";
import { deflateWithFflate } from "../../xlsx/write/deflaters/fflate";
import { emptyWorkbook } from "../../xlsx/write/newWorkbook";
import type { Book } from "../model/book";
import { createBook, type Workbench } from "../model/workbench";
import { breathing, breathingOut, createPause } from "./breathing";
import { OPEN_LIMITS } from "./limits";
import { readBook } from "./open/readBook";
import type { Opened } from "./opened";
import { saveBook } from "./save/saveBook";

/** A workbook that was opened to be worked on. */
export interface OpenedFile {
  readonly book: Book;
  /**
   * The file with what has changed since it was opened, in pieces that follow one another: all else is in it as it was. Throws a
   * Refusal, whose message is a sentence for the user, where something cannot be written without losing something.
   */
  save(bench: Workbench): Promise<readonly Uint8Array[]>;
}

/**
 * Opens a workbook file (.xlsx, .xlsm). Throws an UnreadableFile, whose message is a sentence for the user, where the file is
 * none or cannot be read.
 *
 * @example
 * const file = await openFile(bytes, "team.xlsx");
 * const bench = openWorkbench(file.book);
 */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const { book, opened } = await readBook(bytes, name, reading());
  return { book, save: (bench) => save(opened, bench) };
}

/** An empty workbook that is in no file yet. */
export function newFile(): OpenedFile {
  const book = createBook();
  return {
    book,
    save: async (bench) => {
      const { opened } = await readBook(emptyWorkbook(), book.name, reading());
      return save(opened, bench);
    },
  };
}

/** What is read and written lets the page have its turn every now and then. */
const reading = () => ({ inflater: breathing(inflateWithFflate, createPause()), limits: OPEN_LIMITS });

function save(opened: Opened, { book }: Workbench): Promise<readonly Uint8Array[]> {
  const pause = createPause();
  return saveBook(opened, book, {
    inflater: breathing(inflateWithFflate, pause),
    deflater: breathingOut(deflateWithFflate, pause),
    limits: OPEN_LIMITS,
    pause,
  });
}
