const SKILL_CODE = /^[a-z]{4}$/i;

/** The code that a text is, in capitals, or undefined where it is no four letters. Surrounding spaces do not count. */
export function skillCode(text: string): string | undefined {
  const code = text.trim();
  return SKILL_CODE.test(code) ? code.toUpperCase() : undefined;
}
