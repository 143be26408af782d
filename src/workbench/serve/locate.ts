import path from "node:path";

/** Folders that are served, by the first part of the addresses that lead into them; "" is all other addresses. */
export interface ServedFolder {
  readonly at: string;
  readonly folder: string;
  /** office.js asks for its parts in another case than its package names them in, all of them small. */
  readonly isLowerCase?: true;
}

/** Letters, digits and a few signs, and no dot at the beginning: no way up, no hidden file, no other drive. */
const PLAIN_NAME = /^[\w\-~][\w\-~. ]*$/;

/**
 * The file that an address stands for; undefined where it stands for none that is served.
 *
 * @example locate("/addin/taskpane.html", [{ at: "addin", folder: "dist/addin" }]) // "dist/addin/taskpane.html"
 */
export function locate(address: string, folders: readonly ServedFolder[]): string | undefined {
  const parts = partsOf(address);
  if (parts === undefined) return undefined;
  const named = folders.find(({ at }) => at !== "" && at === parts[0]);
  const found = named ?? folders.find(({ at }) => at === "");
  if (found === undefined) return undefined;
  const names = named === undefined ? parts : parts.slice(1);
  const cased = found.isLowerCase === true ? names.map((name) => name.toLowerCase()) : names;
  return path.join(found.folder, ...cased);
}

/** The parts of a path; a folder's own address leads to its page. */
function partsOf(address: string): string[] | undefined {
  const [encoded = ""] = address.split(/[?#]/, 1);
  const decoded = decode(encoded);
  if (decoded?.startsWith("/") !== true) return undefined;
  const parts = decoded.slice(1).split("/");
  if (parts.at(-1) === "") parts.splice(-1, 1, "index.html");
  return parts.every((part) => PLAIN_NAME.test(part)) ? parts : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
