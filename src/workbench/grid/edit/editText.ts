import type { CellAddress } from "../../../workbook/address";
import type { Sheet } from "../../model/book";
import { cellAt, styleNumberAt } from "../../model/cells";
import { styleAt } from "../../model/style";
import type { Workbench } from "../../model/workbench";
import { entryText } from "./entryText";

/** What a cell holds, as the user would type it. */
export function editText({ book, currentYear }: Workbench, sheet: Sheet, { row, column }: CellAddress): string {
  const { numberFormat } = styleAt(book.styles, styleNumberAt(sheet, row, column));
  return entryText(cellAt(sheet, row, column), { numberFormat, currentYear });
}
