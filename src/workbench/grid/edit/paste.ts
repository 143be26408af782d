import type { Area } from "../../../workbook/address";
import { areaOf, columnCount, intersection, rowCount, WHOLE_SHEET } from "../../model/areas";

/**
 * Where rows of values go that are pasted: over all of a selection that they fit into a whole number of times, else from its
 * first cell on.
 *
 * @example pasteArea(parseArea("A1:A4"), { rows: 2, columns: 1 }) // A1:A4
 */
export function pasteArea(selected: Area, size: { readonly rows: number; readonly columns: number }): Area {
  const rows = timesInto(rowCount(selected), size.rows);
  const columns = timesInto(columnCount(selected), size.columns);
  const { top, left } = selected;
  const area = areaOf(top, left, top + rows - 1, left + columns - 1);
  return intersection(area, WHOLE_SHEET) ?? area;
}

const timesInto = (room: number, size: number): number => (room % size === 0 ? room : size);

/** The values for each cell of an area, over and over again. */
export function repeated<Value>(
  values: readonly (readonly Value[])[],
  area: Area,
  value: (value: Value, row: number, column: number) => Value = (same) => same,
): Value[][] {
  return Array.from({ length: rowCount(area) }, (_, row) => {
    const source = values[row % values.length] ?? [];
    return Array.from({ length: columnCount(area) }, (__, column) =>
      value(source[column % source.length] as Value, row, column),
    );
  });
}
