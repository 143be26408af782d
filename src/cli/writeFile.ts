import { unwritable } from "./messages";
import { writeAside, type PlaceOptions } from "./writeAside";

/** Writes a file whole or not at all; what keeps it from being written is said in a sentence. */
export async function writeFile(target: string, pieces: readonly Uint8Array[], options: PlaceOptions): Promise<void> {
  try {
    await writeAside(target, pieces, options);
  } catch (error) {
    throw sentenceFor(target, error);
  }
}

function sentenceFor(target: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return SENTENCES[code]?.(target) ?? error;
}

/** What the system says, in words that help. */
const SENTENCES: Readonly<Record<string, (file: string) => Error>> = {
  EEXIST: unwritable.exists,
  ENOENT: unwritable.noFolder,
  ENOTDIR: unwritable.noFolder,
  EACCES: unwritable.noAccess,
  EPERM: unwritable.noAccess,
  EBUSY: unwritable.noAccess,
  EROFS: unwritable.noAccess,
  EISDIR: unwritable.isFolder,
  ENOSPC: unwritable.noRoom,
  EDQUOT: unwritable.noRoom,
};
