import { asColumn, asRow, type Area } from "../workbook/address";

/** What is loaded of a range to know where it lies. */
export const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Where a range lies, of which PLACE was loaded. */
export function areaOf({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">): Area {
  return {
    top: asRow(rowIndex),
    left: asColumn(columnIndex),
    bottom: asRow(rowIndex + rowCount - 1),
    right: asColumn(columnIndex + columnCount - 1),
  };
}

/** Asks for the areas of some ranges, and gives what reads them; none where there are no such ranges. */
export function askAreas(ranges: Excel.RangeAreas): () => Area[] {
  ranges.areas.load(PLACE);
  return () => (ranges.isNullObject ? [] : ranges.areas.items.map(areaOf));
}

export const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const widthOf = ({ left, right }: Area): number => right - left + 1;

/** The range of a sheet that an area names. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, heightOf(area), widthOf(area));
}

/** What two areas share; undefined where that is nothing. */
export function intersection(a: Area, b: Area): Area | undefined {
  const shared = {
    top: asRow(Math.max(a.top, b.top)),
    left: asColumn(Math.max(a.left, b.left)),
    bottom: asRow(Math.min(a.bottom, b.bottom)),
    right: asColumn(Math.min(a.right, b.right)),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}
