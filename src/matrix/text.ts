const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const SPACES = /\s+/g;
/** Accents on Latin letters; the sound marks of kana belong to their letters. */
const MARKS = /[\u0300-\u036F]+/g;

/** A text with its look-alikes made equal: full-width forms, non-breaking and repeated spaces, invisible characters. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

/** A text for comparing words: plain, in lower case, without accents. */
export function folded(text: string): string {
  return plain(text).toLowerCase().normalize("NFD").replace(MARKS, "").normalize("NFC");
}

/** Whether a text holds a letter of any script. */
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);
