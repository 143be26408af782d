import { asColumn, asRow, type Area, type CellAddress } from "../../../workbook/address";
import { areaOfCell, bounding, intersection, isSameArea, WHOLE_SHEET } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { cellAt, usedArea } from "../../model/cells";

/** The block of cells around a cell that empty rows and columns part from everything else. */
export function regionAround(sheet: Sheet, cell: CellAddress): Area {
  let region = areaOfCell(cell);
  for (;;) {
    const grown = SIDES.reduce((area, side) => grownTo(sheet, area, side), region);
    if (isSameArea(grown, region)) return region;
    region = grown;
  }
}

/** The cells along one side of an area, with those at the corners. */
type Side = (area: Area) => Area;

const around = ({ top, left, bottom, right }: Area): Area => ({
  top: asRow(top - 1),
  left: asColumn(left - 1),
  bottom: asRow(bottom + 1),
  right: asColumn(right + 1),
});

const SIDES: readonly Side[] = [
  (area) => ({ ...around(area), top: around(area).bottom }),
  (area) => ({ ...around(area), left: around(area).right }),
  (area) => ({ ...around(area), bottom: around(area).top }),
  (area) => ({ ...around(area), right: around(area).left }),
];

/** Grows an area to one side as long as something stands along it. */
function grownTo(sheet: Sheet, area: Area, side: Side): Area {
  let grown = area;
  for (;;) {
    const strip = intersection(WHOLE_SHEET, side(grown));
    const filled = strip === undefined ? undefined : usedArea(sheet, strip, true);
    if (filled === undefined) return grown;
    grown = bounding(grown, filled);
  }
}

/** What Ctrl+A selects: the block around a cell; all of the sheet where there is none, or where it is selected already. */
export function everythingAround(sheet: Sheet, cell: CellAddress, selected: Area): Area {
  const region = regionAround(sheet, cell);
  const isAlone = isSameArea(region, areaOfCell(cell)) && cellAt(sheet, cell.row, cell.column)?.content === undefined;
  return isAlone || isSameArea(region, selected) ? WHOLE_SHEET : region;
}

/** The last cell in use, where Ctrl+End leads. */
export function lastUsedCell(sheet: Sheet): CellAddress {
  const used = usedArea(sheet, WHOLE_SHEET, true);
  return used === undefined ? { row: asRow(0), column: asColumn(0) } : { row: used.bottom, column: used.right };
}
