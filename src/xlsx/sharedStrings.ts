import { LESS_THAN, SLASH, isNamed, seek, seekLocalName } from "./bytes";
import { INCOMPLETE, readTextItem, seekPast } from "./characters";
import type { ZipEntry } from "./directory";
import type { Limits } from "./limits";
import { unreadable } from "./messages";
import type { Package } from "./package";
import { openWindow } from "./window";

/**
 * Reads the table of texts that cells refer to by index. Those that have formats of their own, and so are more than a text, are
 * noted in `rich` by their index.
 */
export async function readSharedStrings(
  file: Package,
  part: ZipEntry,
  limits: Limits,
  rich?: Set<number>,
): Promise<string[]> {
  const window = openWindow(file.stream(part), part, limits.unitBytes);
  const strings: string[] = [];
  let read = 0;
  try {
    while (!window.ended) {
      await window.more();
      const next = readItems(window.bytes, window.length, strings, rich);
      read += next;
      if (strings.length > limits.strings) throw unreadable.tooManyStrings(limits.strings);
      if (read > limits.stringBytes) throw unreadable.partTooLarge(part.name, limits.stringBytes);
      window.drop(next);
    }
  } finally {
    await window.close();
  }
  if (window.length > 0) throw unreadable.brokenXml(part.name);
  return strings;
}

/** Reads the texts that lie whole in the window and tells where the first that does not begins. */
function readItems(bytes: Uint8Array, end: number, strings: string[], rich: Set<number> | undefined): number {
  let at = 0;
  for (;;) {
    const tag = seek(bytes, LESS_THAN, at, end);
    at = seekPast(bytes, tag, end);
    if (at === INCOMPLETE) return tag;
    if (!isNamed(bytes, seekLocalName(bytes, tag + 1, at), "si")) continue;
    if (bytes[at - 2] === SLASH) {
      strings.push("");
      continue;
    }
    const item = readTextItem(bytes, at, end, "si");
    if (item === undefined) return tag;
    if (item.isRich) rich?.add(strings.length);
    strings.push(item.text);
    at = item.next;
  }
}
