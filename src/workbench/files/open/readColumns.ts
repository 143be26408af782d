import { childOf } from "../../../xlsx/worksheet/children";
import { readColumns, type FileColumns } from "../../../xlsx/worksheet/columns";
import { readStandardWidth } from "../../../xlsx/worksheet/properties";
import type { SheetXml } from "../../../xlsx/write/conditionalFormats";
import type { Sheet } from "../../model/book";
import { pointsFromFile, STANDARD_WIDTH } from "../words/widths";

/** Widths that differ by less are the same. */
const HARDLY = 0.01;

/**
 * Takes a sheet's columns into the model; gives them as the file has them. They are counted like cells: there may be any number
 * of elements that name all of them.
 */
export function readColumnsInto(
  sheet: Sheet,
  head: SheetXml,
  { styleNumbers, count }: { readonly styleNumbers: readonly number[]; readonly count: (columns: number) => void },
): readonly FileColumns[] {
  const spans = readColumns(childOf(head, "cols"), sheet.name);
  const standard = readStandardWidth(childOf(head, "sheetFormatPr")) ?? STANDARD_WIDTH;
  for (const { from, to, width = standard, isCustomWidth, hidden, style } of spans) {
    count(to - from + 1);
    const isStandard = !isCustomWidth && Math.abs(width - standard) < HARDLY;
    for (let column = from; column <= to; column++) {
      sheet.columns[column] = {
        hidden,
        width: isStandard ? undefined : pointsFromFile(width),
        style: style === undefined ? undefined : (styleNumbers[style] ?? 0),
      };
    }
  }
  return spans;
}
