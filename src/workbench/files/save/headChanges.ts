import { formatArea } from "../../../workbook/address";
import type { SheetChange } from "../../../xlsx/worksheet/children";
import { setFitToPage, setStandardWidth, setTabColor, setUsedArea } from "../../../xlsx/worksheet/properties";
import { changeView, type ViewChange } from "../../../xlsx/worksheet/views";
import { areaOf, bounding } from "../../model/areas";
import type { Area } from "../../../workbook/address";
import type { SheetState } from "../opened";
import { isFitted } from "../words/pageWords";
import { charactersToFile } from "../words/widths";
import { isSameData } from "./sameData";
import type { RowNow } from "./snapshot";

/** What changes of a sheet in front of its rows, but for its columns. */
export function headChanges(
  before: SheetState,
  now: SheetState,
  isSelected: { readonly before: boolean; readonly now: boolean },
): readonly SheetChange[] {
  const changes: SheetChange[] = [];
  if (before.tabColor !== now.tabColor) changes.push(setTabColor(now.tabColor === "" ? undefined : now.tabColor));
  if (isFitted(before.page) !== isFitted(now.page)) changes.push(setFitToPage(isFitted(now.page)));
  if (before.standardWidth !== now.standardWidth) changes.push(setStandardWidth(charactersToFile(now.standardWidth)));
  const view: ViewChange = {
    ...(before.showGridlines !== now.showGridlines && { showGridlines: now.showGridlines }),
    ...(before.showHeadings !== now.showHeadings && { showHeadings: now.showHeadings }),
    ...(isSelected.before !== isSelected.now && { isSelected: isSelected.now }),
    ...(!isSameData(before.frozen, now.frozen) && { frozen: now.frozen }),
    ...(!isSameData(before.selection, now.selection) && { selection: now.selection }),
  };
  if (Object.keys(view).length > 0) changes.push(changeView(view));
  return changes;
}

/** Says which cells a sheet uses, from its rows. */
export function usedAreaChange(rows: readonly (RowNow | undefined)[]): SheetChange {
  let used: Area | undefined;
  rows.forEach((row, index) => {
    const first = row?.cells.findIndex((cell) => cell !== undefined) ?? -1;
    if (row === undefined || first < 0) return;
    const own = areaOf(
      index,
      first,
      index,
      row.cells.findLastIndex((cell) => cell !== undefined),
    );
    used = used === undefined ? own : bounding(used, own);
  });
  return setUsedArea(used === undefined ? "A1" : formatArea(used));
}
