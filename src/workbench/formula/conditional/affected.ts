import type { Area } from "../../../workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../workbook/address";
import type { Sheet } from "../../model/book";
import { isSameSheetName } from "../../../workbook/sheetName";
import type { Compiled } from "../compile/compiled";
import type { RelativeReference } from "../parse/relativeReference";

/** Rows and columns of a sheet, first and last. */
export interface Extent {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const EVERYWHERE: Extent = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Functions whose result depends on where a formula stands, or on more than its text tells. */
const PLACED: ReadonlySet<string> = new Set(["ROW", "COLUMN", "CELL"]);

const isTold = ({ isVolatile, names, tables }: Compiled): boolean =>
  !isVolatile && names.length === 0 && tables.length === 0;

/** Whether a condition may hold in one column and not in another of the same row. */
export const dependsOnColumn = (compiled: Compiled): boolean =>
  !isTold(compiled) ||
  hasPlace(compiled) ||
  compiled.references.some(({ left, right }) => !left.isFixed || !right.isFixed);

/** Whether a condition may hold in one row and not in another of the same column. */
export const dependsOnRow = (compiled: Compiled): boolean =>
  !isTold(compiled) ||
  hasPlace(compiled) ||
  compiled.references.some(({ top, bottom }) => !top.isFixed || !bottom.isFixed);

const hasPlace = ({ calls }: Compiled): boolean => [...calls].some((name) => PLACED.has(name));

/** The cells of a sheet for which a condition may come to something else once cells of an area have changed. */
export function affectedBy(compiled: Compiled, own: Sheet, sheet: Sheet, area: Area): Extent[] {
  if (!isTold(compiled)) return [EVERYWHERE];
  return compiled.references.flatMap((reference) => {
    const isMeant = reference.sheet === undefined ? own === sheet : isSameSheetName(reference.sheet, sheet.name);
    return isMeant ? (readersOf(reference, area) ?? []) : [];
  });
}

/** The cells that see some cell of an area through a reference. */
function readersOf({ top, bottom, left, right }: RelativeReference, area: Area): Extent | undefined {
  const rows = readersAlong(top, bottom, area.top, area.bottom, MAX_ROWS);
  const columns = readersAlong(left, right, area.left, area.right, MAX_COLUMNS);
  if (rows === undefined || columns === undefined) return undefined;
  return { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
}

/** In one direction: a reference from `first` to `last` meets what lies between two places when it is read from these. */
function readersAlong(
  first: RelativeReference["top"],
  last: RelativeReference["top"],
  from: number,
  to: number,
  count: number,
): readonly [number, number] | undefined {
  if (first.isFixed && last.isFixed) {
    return Math.min(first.at, last.at) <= to && Math.max(first.at, last.at) >= from ? [0, count - 1] : undefined;
  }
  if (first.isFixed || last.isFixed) return [0, count - 1];
  const ends = [
    Math.max(0, from - Math.max(first.at, last.at)),
    Math.min(count - 1, to - Math.min(first.at, last.at)),
  ] as const;
  return ends[0] <= ends[1] ? ends : undefined;
}
