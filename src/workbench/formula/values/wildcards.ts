import { lowered } from "./letters";

/** A part of a pattern: a letter, any one letter, or any letters. */
type Piece = string | typeof ONE | typeof MANY;
const ONE: unique symbol = Symbol("?");
const MANY: unique symbol = Symbol("*");

/** Whether a text fits a pattern. */
type Fits = (text: string) => boolean;

/** The pieces of a pattern, case aside; a tilde takes the meaning from what follows it. */
function piecesOf(pattern: string): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern.charAt(index);
    const next = pattern.charAt(index + 1);
    if (sign === "~" && /[?*~]/.test(next)) {
      pieces.push(next);
      index += 1;
    } else {
      pieces.push(sign === "?" ? ONE : sign === "*" ? MANY : sign);
    }
  }
  return pieces;
}

/** What is longer is no pattern (Excel specifications and limits): it is taken as it stands. */
const MOST_CHARACTERS = 255;

const hasWildcards = (pattern: string): boolean => pattern.length <= MOST_CHARACTERS && /[?*~]/.test(pattern);

/**
 * Takes in a pattern with wildcards: `?` is one letter, `*` any. Takes a time that grows with text and pattern, not more.
 *
 * @example wildcards("IT*")("it management") // true
 */
export function wildcards(pattern: string): Fits {
  const bare = lowered(pattern);
  if (!hasWildcards(bare)) return (text) => lowered(text) === bare;
  const pieces = piecesOf(bare);
  return (text) => fits(lowered(text), pieces, 0) === "here";
}

/** Where a pattern first fits a part of a text, from a place on; -1 where it nowhere does. */
export function search(pattern: string, text: string, from: number): number {
  const bare = lowered(pattern);
  const small = lowered(text);
  if (!hasWildcards(bare)) return small.indexOf(bare, from);
  const pieces: Piece[] = [...piecesOf(bare), MANY];
  for (let start = from; start <= small.length; start++) {
    const found = fits(small, pieces, start);
    if (found !== "not here") return found === "here" ? start : -1;
  }
  return -1;
}

/** Whether pieces fit all of a text from a place on. What is not found after any letters is not found further on either. */
function fits(text: string, pieces: readonly Piece[], start: number): "here" | "not here" | "nowhere" {
  let at = start;
  let piece = 0;
  let retryPiece = -1;
  let retryAt = start;
  while (at < text.length) {
    const next = pieces[piece];
    if (next === MANY) {
      retryPiece = piece + 1;
      retryAt = at;
      piece += 1;
    } else if (next === ONE || next === text.charAt(at)) {
      piece += 1;
      at += 1;
    } else if (retryPiece >= 0) {
      // The last run of any letters takes one more.
      retryAt += 1;
      at = retryAt;
      piece = retryPiece;
    } else {
      return "not here";
    }
  }
  while (pieces[piece] === MANY) piece += 1;
  if (piece === pieces.length) return "here";
  return retryPiece >= 0 ? "nowhere" : "not here";
}
