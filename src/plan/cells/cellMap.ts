import { asColumn, asRow, type Area, type CellAddress, type Column, type Row } from "../../workbook/address";

/** What is meant for some cells of a sheet. Cheap for a column of a million rows and for a row of thousands of columns. */
export interface CellMap<Value> {
  readonly set: (cell: CellAddress, value: Value) => void;
  readonly get: (cell: CellAddress) => Value | undefined;
  /** A few areas that hold all the cells, and others between them: to ask a host for much at once. */
  readonly areas: () => Area[];
}

/** From so many columns on it may be cheaper to ask for rows. */
const MANY_COLUMNS = 32;

/** Makes an empty map of cells. */
export function createCellMap<Value>(): CellMap<Value> {
  const columns = new Map<Column, Map<Row, Value>>();

  function areas(): Area[] {
    const byColumn = [...columns].map(([column, cells]) => areaAround(cells.keys(), [column]));
    if (byColumn.length < MANY_COLUMNS) return byColumn;
    const rows = new Map<Row, Column[]>();
    for (const [column, cells] of columns) {
      for (const row of cells.keys())
        rows
          .set(row, rows.get(row) ?? [])
          .get(row)
          ?.push(column);
    }
    return rows.size < byColumn.length ? [...rows].map(([row, held]) => areaAround([row], held)) : byColumn;
  }

  return {
    set({ row, column }, value) {
      const cells = columns.get(column) ?? new Map<Row, Value>();
      columns.set(column, cells.set(row, value));
    },
    get: ({ row, column }) => columns.get(column)?.get(row),
    areas,
  };
}

function areaAround(rows: Iterable<Row>, columns: Iterable<Column>): Area {
  const [top, bottom] = span(rows);
  const [left, right] = span(columns);
  return { top: asRow(top), left: asColumn(left), bottom: asRow(bottom), right: asColumn(right) };
}

/** The least and the greatest; a loop, for there may be more than a call can take. */
function span(numbers: Iterable<number>): [least: number, greatest: number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  return [least, greatest];
}
