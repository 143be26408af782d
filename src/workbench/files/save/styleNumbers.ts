import { STANDARD_STYLE } from "../../../xlsx/styles/fileStyle";
import type { CellStyles } from "../../../xlsx/write/cellStyles";
import type { CellStyle } from "../../model/style";
import type { Opened } from "../opened";
import { styleFromFile, styleToFile } from "../words/styleWords";

/** Gives the file's numbers of the model's styles. */
export interface StyleNumbers {
  /** The number of a style for a cell that has another one now: what the model does not know of that stays. */
  readonly numberFor: (style: number, now: number) => number;
}

/** Makes what numbers styles; those that the file has not are added to it. */
export function createStyleNumbers(
  { looks, styleNumbers }: Pick<Opened, "looks" | "styleNumbers">,
  styles: readonly CellStyle[],
  sheet: CellStyles,
): StyleNumbers {
  const made = new Map<string, number>();
  const known = new Map<number, number>();
  styleNumbers.forEach((style, number) => {
    if (!known.has(style)) known.set(style, number);
  });

  function numberFor(style: number, now: number): number {
    if (styleNumbers[now] === style) return now;
    const key = `${style} ${now}`;
    const number = known.get(style) ?? made.get(key) ?? derived(style, now);
    made.set(key, number);
    return number;
  }

  function derived(style: number, now: number): number {
    const becomes = styles[style];
    if (becomes === undefined) return now;
    const base = looks[now] === undefined ? 0 : now;
    // In the same words on both sides, only what has changed differs.
    const was = styleToFile(styleFromFile(looks[base] ?? STANDARD_STYLE));
    return sheet.derive(base, was, styleToFile(becomes));
  }

  return { numberFor };
}
