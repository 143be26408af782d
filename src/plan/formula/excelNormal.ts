const PLAIN_ALREADY = /^[!-@[-~]+(?: [!-@[-~]+)*$/;

/**
 * A text as the formula `LOWER(TRIM(SUBSTITUTE(cell," "," ")))` gives it, the first space a non-breaking one: what our conditional
 * formats compare. Excel's TRIM knows no other space than U+0020, and LOWER changes each character by itself.
 *
 * @example excelNormal(" IT\u00A0 Management ") // "it management"
 */
export function excelNormal(text: string): string {
  if (PLAIN_ALREADY.test(text)) return text;
  const trimmed = text.replaceAll("\u00A0", " ").replace(/ +/g, " ").replace(/^ | $/g, "");
  return Array.from(trimmed, lower).join("");
}

/** A letter whose small form has more than one character stays as it is: Excel has no such form. */
function lower(character: string): string {
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
}
