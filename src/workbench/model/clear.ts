import type { Area } from "../../workbook/address";
import { withoutAll } from "./areas";
import type { Sheet } from "./book";
import { formatCells } from "./formatCells";
import { PLAIN_STYLE } from "./style";
import { applyTo } from "./rules";
import { unmergeCells } from "./merges";
import type { Workbench } from "./workbench";

/** Takes looks, merges and conditional formats away and leaves what the cells hold. */
export function clearFormats(bench: Workbench, sheet: Sheet, area: Area): void {
  unmergeCells(bench, sheet, area);
  clearConditionalFormats(sheet, [area]);
  formatCells(bench, sheet, [area], () => PLAIN_STYLE);
}

/** Takes conditional formats away from some areas; what applies nowhere else is gone. */
export function clearConditionalFormats(sheet: Sheet, areas: readonly Area[]): void {
  for (const format of sheet.formats) applyTo(format, withoutAll(format.areas, areas));
  sheet.formats = sheet.formats.filter((format) => format.areas.length > 0);
}
