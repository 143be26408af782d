import type { Edit } from "../../workbook/edit";
import type { SheetState } from "../../workbook/state";
import type { WorkbookView } from "../../workbook/view";

/** The edits that add sheets behind all that a workbook has, in their order. */
export const addAtEnd = (sheets: readonly SheetState[], { sheetNames }: Pick<WorkbookView, "sheetNames">): Edit[] =>
  sheets.map((sheet, index) => ({ kind: "add-sheet", sheet, at: sheetNames.length + index }));
