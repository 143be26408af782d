import { columnOf, rowOf } from "../../model/cells";
import { tell } from "../../model/workbench";
import { asFlag } from "../../richApi/values";
import { readOnly, type WireClass } from "../../richApi/wireClass";
import { common } from "../format/styleProperty";
import { checkSheet } from "../guard";
import type { RangeTarget } from "./rangeTarget";

/** Whether all rows of a range are hidden; null where some are. */
function areRowsHidden({ sheet, area }: RangeTarget): boolean | null {
  const states = new Set<boolean>();
  for (let row: number = area.top; row <= Math.min(area.bottom, sheet.rows.length); row++) {
    states.add(sheet.rows[row]?.hidden ?? false);
  }
  return common(area.bottom > sheet.rows.length ? states.add(false) : states);
}

function areColumnsHidden({ sheet, area }: RangeTarget): boolean | null {
  const states = new Set<boolean>();
  for (let column: number = area.left; column <= area.right; column++) {
    states.add(sheet.columns[column]?.hidden ?? false);
  }
  return common(states);
}

/** Whether all cells of a range are out of sight, by their rows or by their columns. */
export function isHidden(range: RangeTarget): boolean | null {
  const byRows = areRowsHidden(range);
  const byColumns = areColumnsHidden(range);
  if (byRows === true || byColumns === true) return true;
  return byRows === false && byColumns === false ? false : null;
}

function hideRows({ host, sheet, area }: RangeTarget, value: unknown): void {
  const hidden = asFlag(value);
  checkSheet(host, sheet, "allowFormatRows");
  for (let row: number = area.top; row <= area.bottom; row++) {
    if (hidden || sheet.rows[row] !== undefined) rowOf(sheet, row).hidden = hidden;
  }
  tell(host.bench, { kind: "look-changed", sheet });
}

function hideColumns({ host, sheet, area }: RangeTarget, value: unknown): void {
  const hidden = asFlag(value);
  checkSheet(host, sheet, "allowFormatColumns");
  for (let column: number = area.left; column <= area.right; column++) {
    if (hidden || sheet.columns[column] !== undefined) columnOf(sheet, column).hidden = hidden;
  }
  tell(host.bench, { kind: "look-changed", sheet });
}

/** Which cells of a range are in sight. */
export const rangeVisibility = {
  scalars: {
    Hidden: readOnly(isHidden),
    RowHidden: { get: areRowsHidden, set: hideRows },
    ColumnHidden: { get: areColumnsHidden, set: hideColumns },
  },
} satisfies Partial<WireClass<RangeTarget>>;
