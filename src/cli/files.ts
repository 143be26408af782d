import { stat } from "node:fs/promises";
import path from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { UnreadableFile } from "../workbook/unreadable";
import { unreadable } from "./messages";
import type { FoundFile } from "./settings";

/** Something given that leads to no file. */
export interface MissingFile {
  readonly file: string;
  readonly error: UnreadableFile;
}

/** The endings of the files that a folder is searched for. A file that is named is read whatever its ending. */
const ENDINGS = ["xlsx", "xlsm", "csv", "tsv"];
/** Beside an open workbook, Excel keeps a small file of this name: it is no workbook. */
const LOCK_FILES = "**/~$*";
/** Links are not followed into folders: they may lead round in a circle. */
const SEARCH = { ignore: LOCK_FILES, followSymbolicLinks: false, expandDirectories: false, caseSensitiveMatch: false };

const natural = new Intl.Collator("en", { numeric: true });

/**
 * Finds the files that are meant by files, folders and patterns, each once, in the order given; what a folder or pattern
 * stands for comes sorted as people count (team 2 before team 10).
 *
 * @example await findFiles(["team.csv", "matrices/", "2026/*.xlsx"])
 */
export async function findFiles(given: readonly string[]): Promise<(FoundFile | MissingFile)[]> {
  const seen = new Set<string>();
  const found = await Promise.all(given.filter((name) => given.length === 1 || !isLockFile(name)).map(filesOf));
  return found.flat().filter((item) => {
    const key = path.resolve(item.file);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A shell that expands `*.xlsx` gives lock files too. */
const isLockFile = (name: string): boolean => path.basename(name).startsWith("~$");

async function filesOf(given: string): Promise<(FoundFile | MissingFile)[]> {
  const stats = await stat(given).catch(() => undefined);
  if (stats?.isDirectory()) return filesIn(given);
  if (stats !== undefined) return [{ path: given, file: given }];
  if (!isDynamicPattern(given)) return [{ file: given, error: unreadable.notFound() }];
  const matches = await glob(given.replaceAll(path.sep, "/"), SEARCH);
  return matches.length > 0 ? sorted(matches) : [{ file: given, error: unreadable.nothingMatches() }];
}

async function filesIn(folder: string): Promise<(FoundFile | MissingFile)[]> {
  const names = await glob(`**/*.{${ENDINGS.join(",")}}`, { ...SEARCH, cwd: folder });
  if (names.length > 0) return sorted(names.map((name) => path.join(folder, name)));
  const endings = ENDINGS.map((ending) => `.${ending}`).join(", ");
  return [{ file: folder, error: unreadable.nothingInFolder(endings) }];
}

function sorted(names: readonly string[]): FoundFile[] {
  return [...names]
    .sort((a, b) => natural.compare(a, b) || (a < b ? -1 : 1))
    .map((name) => ({ path: name, file: name }));
}
