import type { Area } from "../../workbook/address";
import { taggedFormula, type FormatTag, type FormulaFormat, type Paint } from "../../workbook/conditionalFormat";
import { inFront, type SetFormats } from "../../workbook/edit";
import type { WorkbookView } from "../../workbook/view";
import { packed, type Lookup } from "./packed";
import type { Piece } from "./piece";

/** Whose formats they are and how they paint. */
export interface Brush {
  readonly tag: FormatTag;
  readonly paint: Paint;
}

/** More formats than these on one matrix make Excel slow: what needs more is left out, and said. */
export const MOST_FORMATS = 20;

/** The formats that paint some areas where one of some lookups is true; `frame` is what else must be. */
export function formatsOf(
  { tag, paint }: Brush,
  areas: readonly Area[],
  lookups: readonly Lookup[],
  frame: (condition: Piece) => Piece = (condition) => condition,
): FormulaFormat[] {
  const tagged = (condition: Piece): Piece => taggedFormula(tag, frame(condition)) as Piece;
  return packed(lookups, tagged).map((formula) => ({ kind: "formula", areas, formula, paint }));
}

/** The edits that make some formats those of a tag, by sheet; a sheet of which none are left loses those of an earlier run. */
export async function formatEdits(
  tag: FormatTag,
  formats: ReadonlyMap<string, readonly FormulaFormat[]>,
  workbook: WorkbookView,
): Promise<SetFormats[]> {
  const edits = [...formats].map(async ([sheet, own]): Promise<SetFormats[]> => {
    const isIdle = own.length === 0 && !(await workbook.facts(sheet)).tags.includes(tag);
    return isIdle ? [] : [{ kind: "set-formats", sheet, tag, formats: inFront(own) }];
  });
  return (await Promise.all(edits)).flat();
}
