/** Joiners, soft hyphens, byte order and direction marks, and what chooses between a sign and its emoji. */
const INVISIBLE = /[\p{Cf}\uFE0E\uFE0F]/gu;
const SPACES = /\s+/g;
/** Accents on Latin letters; the sound marks of kana belong to their letters. */
const MARKS = /[\u0300-\u036F]+/g;
/** Letters that Unicode does not take apart, as people without their keyboard write them. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ı: "i", æ: "ae", œ: "oe", ß: "ss" };
const WHOLE_LETTER = /[łøđıæœß]/g;

/** Words of ASCII with single spaces between: nearly all texts, and nothing to be done to them. */
const PLAIN_ALREADY = /^[!-~]+(?: [!-~]+)*$/;

/** A text with its look-alikes made equal: full-width forms, non-breaking and repeated spaces, invisible characters. */
export function plain(text: string): string {
  if (PLAIN_ALREADY.test(text)) return text;
  return text.replace(INVISIBLE, "").normalize("NFKC").replace(SPACES, " ").trim();
}

/** A text for comparing words: plain, in lower case, without accents. */
export function folded(text: string): string {
  if (PLAIN_ALREADY.test(text)) return text.toLowerCase();
  const letters = plain(text).toLowerCase().normalize("NFD").replace(MARKS, "").normalize("NFC");
  return letters.replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] ?? letter).trim();
}

/** Below this character codes are spaces, controls, and none that a reader sees. */
const FIRST_VISIBLE = 0x21;
const LAST_ASCII = 0x7e;

/** Whether a reader sees nothing in a text. */
export function isBlankText(text: string): boolean {
  if (text === "") return true;
  const first = text.charCodeAt(0);
  if (first >= FIRST_VISIBLE && first <= LAST_ASCII) return false;
  return plain(text) === "";
}

/** Whether a text holds a letter of any script. */
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);
