import { elements } from "./elements";

/** What a number format makes of a number. */
export type NumberKind = "plain" | "date" | "percent";

/** The ids of built-in formats that show dates or times, from and to (ECMA-376 18.8.30; 27-36 and 50-58 are East Asian). */
const BUILTIN_DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const BUILTIN_PERCENTS = [9, 10];
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

function kindOfBuiltin(id: number): NumberKind {
  if (BUILTIN_DATES.some(([from, to]) => id >= from && id <= to)) return "date";
  return BUILTIN_PERCENTS.includes(id) ? "percent" : "plain";
}

/** What each cell style of a styles part makes of a number, by the index that cells name. */
export function readNumberKinds(xml: string, part: string): NumberKind[] {
  const custom = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  for (const { name, parent, attributes } of elements(xml, part)) {
    const id = Number(attributes.get("numFmtId") ?? 0);
    if (name === "numFmt") custom.set(id, kindOfFormat(attributes.get("formatCode") ?? ""));
    if (name === "xf" && parent === "cellXfs") kinds.push(custom.get(id) ?? kindOfBuiltin(id));
  }
  return kinds;
}
