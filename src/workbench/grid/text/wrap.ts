/** How wide a text is. */
export type WidthOf = (text: string) => number;

/**
 * Breaks a text into lines that are no wider than there is room: after spaces and hyphens, and inside a word only where it
 * is too long for a line of its own. Line breaks of the text stay.
 *
 * @example wrapText("Team lead\nBern", 5, (text) => text.length) // ["Team", "lead", "Bern"]
 */
export function wrapText(text: string, room: number, widthOf: WidthOf): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => wrapParagraph(paragraph, room, widthOf));
}

function wrapParagraph(paragraph: string, room: number, widthOf: WidthOf): string[] {
  if (widthOf(paragraph) <= room) return [paragraph];
  const lines: string[] = [];
  let line = "";
  for (const [piece] of paragraph.matchAll(/ +|[^ -]*-+|[^ -]+/g)) {
    if (line !== "" && widthOf((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    // A line never begins with the spaces that it was broken at.
    if (line === "" && piece.startsWith(" ") && lines.length > 0) continue;
    const parts = brokenWord(line + piece, room, widthOf);
    line = parts.pop() ?? "";
    lines.push(...parts);
  }
  return [...lines, line.trimEnd()];
}

/** A word that is too long for a line is broken between characters. */
function brokenWord(word: string, room: number, widthOf: WidthOf): string[] {
  if (widthOf(word.trimEnd()) <= room) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && widthOf(part + character) > room) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
