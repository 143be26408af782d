import { rmSync } from "node:fs";
import { link, open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { randomBytes } from "node:crypto";

/** What is being written and not yet in its place: taken away when the program is told to stop. */
const unfinished = new Set<string>();

/** How a file may be put into its place. */
export interface PlaceOptions {
  /** Whether a file that stands there may be replaced. */
  readonly replace: boolean;
}

/**
 * Writes a file to the side, in the same folder, and puts it into its place when it is whole and safe on the disk. So whatever
 * happens, the place holds the old file or the new one. Throws with the code EEXIST where a file is there that may not be replaced.
 */
export async function writeAside(
  target: string,
  pieces: readonly Uint8Array[],
  { replace }: PlaceOptions,
): Promise<void> {
  // A link to a file stays one.
  const place = await realpath(target).catch(() => path.resolve(target));
  const folder = path.dirname(place);
  const aside = path.join(folder, `.${path.basename(place)}.${randomBytes(6).toString("hex")}.tmp`);
  unfinished.add(aside);
  try {
    await writeWhole(aside, pieces, await modeOf(place));
    if (replace) await rename(aside, place);
    else await claim(aside, place);
  } finally {
    await rm(aside, { force: true });
    unfinished.delete(aside);
  }
  await flushFolder(folder);
}

/** Puts a file where none is: by a hard link, which nothing can come in between of; where there are no links, after a look. */
async function claim(aside: string, place: string): Promise<void> {
  try {
    await link(aside, place);
  } catch (error) {
    if (await isThere(place)) throw error;
    await rename(aside, place);
  }
}

/** Whether something is at a path. */
export const isThere = (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    () => false,
  );

/** Takes away what is not finished, at once: for a program that is told to stop. */
export function removeUnfinished(): void {
  for (const aside of unfinished) rmSync(aside, { force: true });
}

/** The permissions of the file that is replaced; those of any new file where there is none. */
const modeOf = async (place: string): Promise<number> =>
  ((await stat(place).catch(() => undefined))?.mode ?? NEW_FILE_MODE) & PERMISSIONS;

/** Everyone may read and write, as far as the system's mask allows. */
const NEW_FILE_MODE = 0o666;
const PERMISSIONS = 0o777;

async function writeWhole(file: string, pieces: readonly Uint8Array[], mode: number): Promise<void> {
  const handle = await open(file, "wx", mode);
  try {
    for (const piece of pieces) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Not every system can flush a folder; the file itself is safe without it. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
