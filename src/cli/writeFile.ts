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
  switch ((error as NodeJS.ErrnoException).code) {
    case "EEXIST":
      return unwritable.exists(target);
    case "ENOENT":
    case "ENOTDIR":
      return unwritable.noFolder(target);
    case "EACCES":
    case "EPERM":
    case "EBUSY":
    case "EROFS":
      return unwritable.noAccess(target);
    case "EISDIR":
      return unwritable.isFolder(target);
    case "ENOSPC":
    case "EDQUOT":
      return unwritable.noRoom(target);
    default:
      return error;
  }
}
