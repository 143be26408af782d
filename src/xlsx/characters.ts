import {
  EXCLAMATION,
  LESS_THAN,
  QUESTION,
  SLASH,
  decode,
  isAt,
  isNamed,
  seek,
  seekLocalName,
  seekTagEnd,
  seekWord,
} from "./bytes";
import { unreadable } from "./messages";
import { resolveEscapes, resolveReferences } from "./text";

/** Text that was read, and where reading goes on. */
export interface Characters {
  readonly text: string;
  readonly next: number;
}

/** A text item that was read. */
export interface TextItem extends Characters {
  /** Whether it has formats or phonetic guides of its own, and so is more than its text. */
  readonly isRich: boolean;
}

const CDATA_START = "<![CDATA[";
const CDATA_END = "]]>";
const COMMENT_START = "<!--";
/** What a reader gives where something goes on behind the bytes that it was given. */
export const INCOMPLETE = -1;

/** Where a tag, comment, CDATA section or instruction that begins at `from` is over, or INCOMPLETE. */
export function seekPast(bytes: Uint8Array, from: number, end: number): number {
  const next = bytes[from + 1];
  if (next === QUESTION) return seekPastWord(bytes, "?>", from, end);
  if (next !== EXCLAMATION) return seekPastTag(bytes, from, end);
  if (isAt(bytes, COMMENT_START, from)) return seekPastWord(bytes, "-->", from + COMMENT_START.length, end);
  if (from + CDATA_START.length > end) return INCOMPLETE;
  if (isAt(bytes, CDATA_START, from)) return seekPastWord(bytes, CDATA_END, from, end);
  throw unreadable.dtd();
}

function seekPastTag(bytes: Uint8Array, from: number, end: number): number {
  const close = seekTagEnd(bytes, from, end);
  return close === end ? INCOMPLETE : close + 1;
}

function seekPastWord(bytes: Uint8Array, word: string, from: number, end: number): number {
  const at = seekWord(bytes, word, from, end);
  return at === end ? INCOMPLETE : at + word.length;
}

/** Where an element is over whose start tag ends at `from`, or INCOMPLETE. */
export function seekPastContent(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  for (let depth = 1; depth > 0;) {
    const tag = seek(bytes, LESS_THAN, at, end);
    at = seekPast(bytes, tag, end);
    if (at === INCOMPLETE) return INCOMPLETE;
    if (bytes[tag + 1] === SLASH) depth--;
    else if (!isPassedOver(bytes, tag) && bytes[at - 2] !== SLASH) depth++;
  }
  return at;
}

/** Whether a comment, CDATA section or instruction begins here, not a tag. */
const isPassedOver = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === EXCLAMATION || bytes[at + 1] === QUESTION;

/** Reads text up to the next tag; undefined where it goes on behind `end`. */
export function readCharacters(bytes: Uint8Array, from: number, end: number): Characters | undefined {
  let text = "";
  let at = from;
  for (;;) {
    const stop = seek(bytes, LESS_THAN, at, end);
    const past = seekPast(bytes, stop, end);
    if (past === INCOMPLETE) return undefined;
    if (stop > at) text += plainText(decode(bytes, at, stop));
    if (!isPassedOver(bytes, stop)) return { text: resolveEscapes(text), next: stop };
    if (isAt(bytes, CDATA_START, stop)) text += decode(bytes, stop + CDATA_START.length, past - CDATA_END.length);
    at = past;
  }
}

/** XML reads every line end as a line feed. */
export function plainText(written: string): string {
  return resolveReferences(written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written);
}

/**
 * Reads a shared or inline text up to its end tag (`si` or `is`); undefined where it goes on behind `end`. Its runs are
 * joined, and phonetic guides, which Excel shows above the text, are left out.
 */
export function readTextItem(bytes: Uint8Array, from: number, end: number, item: string): TextItem | undefined {
  let text = "";
  let phonetic = false;
  let isRich = false;
  let at = from;
  for (;;) {
    const tag = seek(bytes, LESS_THAN, at, end);
    at = seekPast(bytes, tag, end);
    if (at === INCOMPLETE) return undefined;
    const closing = bytes[tag + 1] === SLASH;
    const opening = !closing && bytes[at - 2] !== SLASH;
    const name = seekLocalName(bytes, tag + (closing ? 2 : 1), at);
    if (closing && isNamed(bytes, name, item)) return { text, next: at, isRich };
    if (isNamed(bytes, name, "rPh")) phonetic = opening;
    if (phonetic || (opening && isNamed(bytes, name, "r"))) isRich = true;
    if (!opening || phonetic || !isNamed(bytes, name, "t")) continue;
    const characters = readCharacters(bytes, at, end);
    if (characters === undefined) return undefined;
    text += characters.text;
    at = characters.next;
  }
}
