/** What a number format makes of a number. */
export type NumberKind = "plain" | "date" | "percent";

/** What a format shows as it stands (quoted, escaped, a width, a filler), and brackets, but for elapsed times such as [h]. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gis;

/**
 * Tells what a number format's code makes of a number.
 *
 * @example kindOfFormat("yyyy\\-mm\\-dd;@") // "date"
 * @example kindOfFormat("0.0\\m") // "plain": the m is shown as it stands
 */
export function kindOfFormat(code: string): NumberKind {
  const bare = code.replace(LITERALS, "").replace(/general/gi, "");
  if (/[dmyhs]/i.test(bare)) return "date";
  return bare.includes("%") ? "percent" : "plain";
}
