import { collectMatrices } from "../check/collectMatrices";
import type { MatrixReport } from "../check/report";
import type { CellReaders } from "../matrix/cellReaders";
import { readMatrices } from "../matrix/readMatrices";
import { asColumn, asRow, parseCell, parseColumn, type CellAddress } from "../workbook/address";
import type { CellValue } from "../workbook/cell";
import type { SheetInfo } from "../workbook/sheet";
import type { Grid } from "./grid";
import { readCell } from "./readCell";

/** A range whose cells a function was given. */
export interface Range {
  readonly cells: Grid;
  /** Its first cell on the sheet; undefined where Excel does not tell. */
  readonly corner: CellAddress | undefined;
}

const FIRST_CELL: CellAddress = { row: asRow(0), column: asColumn(0) };
/** What a sheet has beside cells a function does not see. */
const SHEET: SheetInfo = { name: "", visibility: "visible", hiddenColumns: [], merges: [], tables: [] };

/** The skill matrices in a range, checked by all rules. The addresses in them are those of the range's first cell on. */
export function matricesIn({ cells, corner = FIRST_CELL }: Range, readers: CellReaders): readonly MatrixReport[] {
  const { framework } = readers;
  const { open, matrices } = collectMatrices({ framework, renames: "itmg", skill: undefined });
  const sink = readMatrices(SHEET, { readers, open });
  const before = Array.from<CellValue>({ length: corner.column });
  for (const [index, row] of cells.entries()) {
    const values = row.map(readCell);
    if (values.every((value) => value === undefined)) continue;
    sink.row({ row: asRow(corner.row + index), hidden: false, cells: [...before, ...values] });
  }
  sink.end();
  return matrices;
}

/**
 * The first cell of an area, from its address as Excel gives it to a function; undefined for anything else.
 *
 * @example cornerOf("'Our team'!$B$3:$K$60") // { row: 2, column: 1 }
 * @example cornerOf("Team!B:K") // { row: 0, column: 1 }
 */
export function cornerOf(address: string | undefined): CellAddress | undefined {
  const first = address?.slice(address.lastIndexOf("!") + 1).split(":")[0] ?? "";
  const column = parseColumn(first.replace("$", ""));
  return column === undefined ? parseCell(first) : { row: FIRST_CELL.row, column };
}
