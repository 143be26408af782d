/** The characters of markup, as bytes. */
export const LESS_THAN = 0x3c;
export const GREATER_THAN = 0x3e;
export const SLASH = 0x2f;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;
export const EQUALS = 0x3d;
export const SPACE = 0x20;
export const EXCLAMATION = 0x21;
export const QUESTION = 0x3f;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const COLON = 0x3a;
export const AMPERSAND = 0x26;
export const ZERO = 0x30;
export const NINE = 0x39;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** Longer texts are decoded at once; for shorter ones a call to the decoder costs more than it saves. */
const SHORT = 24;

/** The code of a character of ASCII. */
export const code = (letter: string): number => letter.charCodeAt(0);

/** Where a byte stands next, `end` where it does not. */
export function seek(bytes: Uint8Array, byte: number, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] !== byte) at++;
  return at;
}

/** Whether a word of ASCII stands at a place. */
export function isAt(bytes: Uint8Array, word: string, at: number): boolean {
  for (let index = 0; index < word.length; index++) {
    if (bytes[at + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** Where a word of ASCII stands next, `end` where it does not. */
export function seekWord(bytes: Uint8Array, word: string, from: number, end: number): number {
  const first = word.charCodeAt(0);
  let at = seek(bytes, first, from, end);
  while (at < end && !(at + word.length <= end && isAt(bytes, word, at))) at = seek(bytes, first, at + 1, end);
  return at;
}

/**
 * Where a longer word of ASCII stands next, `end` where it does not. Faster than byte by byte: where the last letter does not
 * fit, it may skip as far as that letter is from the word's end (Horspool).
 */
export function seekFar(bytes: Uint8Array, word: string, from: number, end: number): number {
  const last = word.length - 1;
  const skip = skipsFor(word);
  for (let at = from; at + last < end;) {
    if (isAt(bytes, word, at)) return at;
    at += skip[bytes[at + last] ?? 0] ?? 1;
  }
  return end;
}

const latest = { word: "", skips: new Uint8Array() };

/** How far a search for a word may skip at each byte; the same word is looked for again and again. */
function skipsFor(word: string): Uint8Array {
  if (latest.word === word) return latest.skips;
  const last = word.length - 1;
  const skips = new Map<number, number>();
  for (let index = 0; index < last; index++) skips.set(word.charCodeAt(index), last - index);
  latest.word = word;
  latest.skips = Uint8Array.from({ length: 256 }, (_, byte) => skips.get(byte) ?? word.length);
  return latest.skips;
}

/** Where a tag ends that begins at `from`, on its `>`; `end` where it does not end. Quotes may hide a `>`. */
export function seekTagEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const byte = bytes[at];
    if (byte === GREATER_THAN) return at;
    at = byte === QUOTE || byte === APOSTROPHE ? seek(bytes, byte, at + 1, end) + 1 : at + 1;
  }
  return end;
}

/** The text of bytes in UTF-8. */
export function decode(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return decoder.decode(bytes.subarray(from, to));
  let text = "";
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7f) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Where the name of a tag begins, its prefix passed over. `from` is behind the `<` or `</`, `end` on the `>`. */
export function seekLocalName(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === COLON) return at + 1;
    if (byte <= SPACE || byte === SLASH) return from;
  }
  return from;
}

/** Whether a byte cannot belong to a name: white space, `/` or `>`. */
export const endsName = (byte: number | undefined): boolean =>
  byte === undefined || byte <= SPACE || byte === SLASH || byte === GREATER_THAN;

/** Whether a tag's name is this word. */
export const isNamed = (bytes: Uint8Array, at: number, name: string): boolean =>
  isAt(bytes, name, at) && endsName(bytes[at + name.length]);

/** The whole number that begins at a place; too large a one stays too large. */
export function wholeNumber(bytes: Uint8Array, from: number): number {
  let number = 0;
  for (let at = from; ; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) return number;
    number = number * 10 + byte - ZERO;
  }
}

/** Pieces that follow one another as one. */
export function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
