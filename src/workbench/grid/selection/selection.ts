import { MAX_COLUMNS, MAX_ROWS, type Area, type CellAddress } from "../../../workbook/address";
import { areaOf, areaOfCell, bounding, isSameArea, meets } from "../../model/areas";
import type { Sheet } from "../../model/book";

/** What the user has selected: one area or several, of which the last is the one that grows. */
export interface Selection {
  readonly areas: readonly [Area, ...Area[]];
  /** The cell that is typed into; it lies in the last area. */
  readonly active: CellAddress;
  /** The end of the last area that moves when it is extended. */
  readonly head: CellAddress;
}

/** The area that grows when the selection is extended. */
export const currentArea = ({ areas }: Selection): Area => areas.at(-1) ?? areas[0];

/** An area that no merged area reaches out of. */
export function withWholeMerges({ merges }: Pick<Sheet, "merges">, area: Area): Area {
  const grown = merges.reduce((all, merge) => (meets(merge, all) ? bounding(all, merge) : all), area);
  return isSameArea(grown, area) ? area : withWholeMerges({ merges }, grown);
}

/** The cell of a merged area that holds its content; any other cell stands for itself. */
export function cellUnder({ merges }: Pick<Sheet, "merges">, cell: CellAddress): CellAddress {
  const merge = merges.find((area) => meets(area, areaOfCell(cell)));
  return merge === undefined ? cell : { row: merge.top, column: merge.left };
}

/** Selects a single cell, or the merged area that it belongs to. */
export function selectCell(sheet: Pick<Sheet, "merges">, cell: CellAddress): Selection {
  const active = cellUnder(sheet, cell);
  return { areas: [withWholeMerges(sheet, areaOfCell(cell))], active, head: active };
}

/** Selects an area; its first cell is the active one. */
export function selectArea(sheet: Pick<Sheet, "merges">, area: Area): Selection {
  const active = cellUnder(sheet, { row: area.top, column: area.left });
  return { areas: [withWholeMerges(sheet, area)], active, head: { row: area.bottom, column: area.right } };
}

/** Extends the last area: it reaches from the active cell to another. */
export function extendTo(sheet: Pick<Sheet, "merges">, { areas, active }: Selection, head: CellAddress): Selection {
  const area = withWholeMerges(sheet, bounding(areaOfCell(active), areaOfCell(head)));
  return { areas: withLast(areas.slice(0, -1), area), active, head };
}

/** Areas with another one after them. */
export function withLast(areas: readonly Area[], last: Area): Selection["areas"] {
  const [first, ...rest] = areas;
  return first === undefined ? [last] : [first, ...rest, last];
}

/** Selects a further area beside those that are selected. */
export function addArea(sheet: Pick<Sheet, "merges">, { areas }: Selection, added: Selection): Selection {
  const others = areas.filter((area) => !isSameArea(area, currentArea(added)));
  return { ...added, areas: withLast(others, withWholeMerges(sheet, currentArea(added))) };
}

/** Selects whole rows from one to another; the active cell stays with the first. */
export function selectRows(from: number, to: number): Selection {
  const area = areaOf(Math.min(from, to), 0, Math.max(from, to), MAX_COLUMNS - 1);
  const { top: active } = areaOf(from, 0, from, 0);
  const { top: head } = areaOf(to, 0, to, 0);
  return { areas: [area], active: { row: active, column: area.left }, head: { row: head, column: area.right } };
}

/** Selects whole columns from one to another. */
export function selectColumns(from: number, to: number): Selection {
  const area = areaOf(0, Math.min(from, to), MAX_ROWS - 1, Math.max(from, to));
  const { left: active } = areaOf(0, from, 0, from);
  const { left: head } = areaOf(0, to, 0, to);
  return { areas: [area], active: { row: area.top, column: active }, head: { row: area.bottom, column: head } };
}
