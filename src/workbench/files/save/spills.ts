import { asColumn, asRow, formatCell, type Area } from "../../../workbook/address";
import { spilledFrom } from "../../formula/cells/lazyCell";
import { areaOf, bounding, offset } from "../../model/areas";
import type { RowNow } from "./snapshot";

/** The areas on which arrays lie, by the addresses of the cells whose formulas they come from. */
export function spillsIn(rows: readonly (RowNow | undefined)[]): ReadonlyMap<string, Area> {
  const spills = new Map<string, Area>();
  rows.forEach((row, index) => {
    row?.cells.forEach((cell, column) => {
      const anchor = cell === undefined ? undefined : spilledFrom(cell);
      if (anchor === undefined) return;
      const own = areaOf(index, column, index, column);
      const known = spills.get(anchor);
      spills.set(anchor, known === undefined ? own : bounding(known, own));
    });
  });
  return spills;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells that the array of a cell's formula fills, its own included; what has moved may still be known by where it was. */
export function filledArea(spills: ReadonlyMap<string, Area>, at: Place, from: Place): Area {
  const own = areaOf(at.row, at.column, at.row, at.column);
  const spilled = spills.get(addressOf(at));
  if (spilled !== undefined) return bounding(own, spilled);
  const old = spills.get(addressOf(from));
  if (old === undefined || (at.row === from.row && at.column === from.column)) return own;
  return bounding(own, offset(old, at.row - from.row, at.column - from.column));
}

const addressOf = ({ row, column }: Place): string => formatCell({ row: asRow(row), column: asColumn(column) });
