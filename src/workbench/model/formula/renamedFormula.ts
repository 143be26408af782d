import { isSameSheetName } from "../../../workbook/sheetName";
import { quotedSheet } from "../../../workbook/content";
import { replaceReferences } from "./references";

/**
 * A formula after a sheet was renamed, or deleted: what referred to a deleted one is #REF!.
 *
 * @example renamedFormula("Team!A1", "Team", "My team") // "'My team'!A1"
 */
export function renamedFormula(formula: string, before: string, after: string | undefined): string {
  return replaceReferences(formula, ({ sheet, reference, prefix }) => {
    if (sheet === undefined || !isSameSheetName(sheet, before)) return prefix + reference;
    if (after === undefined) return "#REF!";
    const isPlain = /^[\p{L}_][\p{L}_]*$/u.test(after);
    return `${isPlain ? after : quotedSheet(after)}!${reference}`;
  });
}
