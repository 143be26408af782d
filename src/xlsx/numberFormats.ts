import { kindOfFormat, type NumberKind } from "../workbook/numberKind";
import { elements } from "./elements";

/** The ids of built-in formats that show dates or times, from and to (ECMA-376 18.8.30; 27-36 and 50-58 are East Asian). */
const BUILTIN_DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const BUILTIN_PERCENTS = [9, 10];

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
