import { contains, formatCell, type Area, type CellAddress } from "../../../workbook/address";
import type { FileFormula } from "../../../xlsx/rowDetails";
import { areaOfCell, bounding } from "../../model/areas";
import { placeKey, type OpenedArray } from "../opened";

/** So many arrays are followed side by side; the values of more are taken for entries. */
const MOST_FIELDS = 256;

/** An array whose results are being read. */
interface Field {
  readonly area: Area;
  readonly isDynamic: boolean;
  readonly anchor: string;
  filled: Area;
}

/** The arrays of a sheet, and the cells that they lie on. */
export interface ArrayFields {
  /** Notes an array formula. */
  readonly add: (formula: FileFormula, at: CellAddress) => void;
  /** The address of the cell whose array lies on a cell that has no formula of its own. */
  readonly anchorAt: (at: CellAddress) => string | undefined;
  /** Forgets arrays that end before a row. */
  readonly reach: (row: number) => void;
  /** All of them, by the places of their formulas. */
  readonly all: () => ReadonlyMap<number, OpenedArray>;
}

/** Makes what follows arrays while the rows of a sheet are read. */
export function createArrayFields(): ArrayFields {
  const all = new Map<number, Field>();
  let open: readonly Field[] = [];

  function add({ area, isDynamic }: FileFormula, at: CellAddress): void {
    if (area === undefined || !contains(area, at)) return;
    const field = { area, isDynamic, anchor: formatCell(at), filled: areaOfCell(at) };
    all.set(placeKey(at.row, at.column), field);
    const isOneCell = area.top === area.bottom && area.left === area.right;
    if (!isOneCell && open.length < MOST_FIELDS) open = [...open, field];
  }

  function anchorAt(at: CellAddress): string | undefined {
    const field = open.length === 0 ? undefined : open.find(({ area }) => contains(area, at));
    if (field === undefined) return undefined;
    field.filled = bounding(field.filled, areaOfCell(at));
    return field.anchor;
  }

  function reach(row: number): void {
    if (open.length > 0) open = open.filter(({ area }) => area.bottom >= row);
  }

  return { add, anchorAt, reach, all: () => all };
}
