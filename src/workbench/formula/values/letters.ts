/**
 * A text in small letters, each by itself: what has no small form of one character stays, so that places keep their numbers.
 *
 * @example lowered("İTMG") // "İtmg"
 */
export function lowered(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (letter) => sameLength(letter, letter.toLowerCase())).join("");
}

/** A text in capital letters, each by itself: ß stays. */
export function raised(text: string): string {
  const large = text.toUpperCase();
  if (large.length === text.length) return large;
  return Array.from(text, (letter) => sameLength(letter, letter.toUpperCase())).join("");
}

const sameLength = (letter: string, other: string): string => (other.length === letter.length ? other : letter);
