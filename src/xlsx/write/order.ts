import { spliced, type Siblings } from "./xml";

/** The order in which the children of a worksheet must stand (ECMA-376 18.3.1.99, CT_Worksheet). */
export const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks " +
  "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags " +
  "drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** The same of a workbook (18.2.27, CT_Workbook). */
export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
  "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** The same of a style sheet (18.8.39, CT_Stylesheet). */
export const STYLES_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** Where a child of this name belongs: in front of the first that must come after it, and so behind all others. */
export function placeOf(name: string, { children, end }: Siblings, order: readonly string[]): number {
  const rank = order.indexOf(name);
  return children.find((child) => order.indexOf(child.name) > rank)?.start ?? end;
}

/** XML with a child put in its place among its siblings. */
export function inserted(
  xml: string,
  around: Siblings,
  order: readonly string[],
  child: { readonly name: string; readonly xml: string },
): string {
  const at = placeOf(child.name, around, order);
  return spliced(xml, at, at, child.xml);
}
