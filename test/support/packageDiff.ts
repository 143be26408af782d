import { unzipSync } from "fflate";

/** The parts of a package by name, as they are when unpacked. */
export const partsOf = (bytes: Uint8Array): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)));

/** What an edit did to the parts of a package, by their names. */
export interface PackageDiff {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Compares two packages part by part, byte by byte; each list is in alphabetical order.
 *
 * @example changedParts(before, after) // { changed: ["xl/styles.xml"], added: [], removed: [] }
 */
export function changedParts(before: Uint8Array, after: Uint8Array): PackageDiff {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const isChanged = (name: string): boolean => {
    const [was, is] = [old.get(name), fresh.get(name)];
    return was !== undefined && is !== undefined && Buffer.compare(was, is) !== 0;
  };
  return {
    changed: [...old.keys()].filter(isChanged).sort(),
    added: [...fresh.keys()].filter((name) => !old.has(name)).sort(),
    removed: [...old.keys()].filter((name) => !fresh.has(name)).sort(),
  };
}
