import { columnName, type Column, type Row } from "../../../workbook/address";
import { isSameSheetName } from "../../../workbook/sheetName";
import type { Move } from "../structure/moves";
import { areaOfReference, replaceReferences } from "./references";

/** The sheet whose cells move, and whether a formula stands on it, so that references without a sheet's name are to it. */
export interface MovingSheet {
  readonly isOwn: boolean;
  readonly sheet: string;
}

/**
 * A formula after cells of a sheet have moved: what refers to them goes along, and what refers to nothing any more is #REF!.
 *
 * @example movedFormula("SUM($C2:C5)", { isOwn: true, sheet: "Team" }, moveDownByOne) // "SUM($C3:C6)"
 */
export function movedFormula(formula: string, { isOwn, sheet: moving }: MovingSheet, move: Move): string {
  return replaceReferences(formula, ({ sheet, reference, prefix }) => {
    const isMeant = sheet === undefined ? isOwn : isSameSheetName(sheet, moving);
    return prefix + (isMeant ? movedReference(reference, move) : reference);
  });
}

function movedReference(reference: string, move: Move): string {
  const area = areaOfReference(reference);
  if (area === undefined) return reference;
  const moved = move(area);
  if (moved === undefined) return "#REF!";
  const [first = "", last] = reference.split(":");
  const start = rewritten(first, moved.left, moved.top);
  return last === undefined ? start : `${start}:${rewritten(last, moved.right, moved.bottom)}`;
}

/** One end of a reference with other letters and digits in the place of its own; dollar signs stay. */
function rewritten(end: string, column: Column, row: Row): string {
  return end.replace(/[A-Z]+/i, () => columnName(column)).replace(/\d+/, String(row + 1));
}
