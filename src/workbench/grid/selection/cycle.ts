import { asColumn, asRow, type CellAddress } from "../../../workbook/address";
import { cellCount } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { cellUnder, currentArea, selectCell, withWholeMerges, type Selection } from "./selection";
import { isSame, stepFrom, WAYS, type Way } from "./steps";

/** Which way Enter or Tab goes: through columns or through rows, forth or back. */
export interface Course {
  readonly by: "rows" | "columns";
  readonly step: 1 | -1;
}

/** Whether a selection is more than one cell, merged cells counting as one. */
export function isSeveralCells(sheet: Sheet, selection: Selection): boolean {
  const [first] = selection.areas;
  if (selection.areas.length > 1) return true;
  return (
    cellCount(first) > 1 &&
    cellCount(withWholeMerges(sheet, selectCell(sheet, selection.active).areas[0])) !== cellCount(first)
  );
}

/** Where Enter and Tab lead: to the next cell, or through the cells of the selection where it has several. */
export function nextCell(sheet: Sheet, selection: Selection, course: Course): Selection {
  if (isSeveralCells(sheet, selection)) return cycled(sheet, selection, course);
  return selectCell(sheet, stepFrom(sheet, selection.active, wayOf(course)));
}

function wayOf({ by, step }: Course): Way {
  if (by === "rows") return step > 0 ? WAYS.down : WAYS.up;
  return step > 0 ? WAYS.right : WAYS.left;
}

/** The active cell moves through the areas, one after the other, and begins again after the last cell. */
function cycled(sheet: Sheet, selection: Selection, course: Course): Selection {
  const { areas } = selection;
  let at = { area: areas.length - 1, cell: selection.active };
  const most = areas.reduce((count, area) => count + cellCount(area), 0);
  for (let tries = 0; tries < Math.min(most, MOST_TRIES); tries++) {
    at = following(areas, at, course);
    const isSeen = sheet.rows[at.cell.row]?.hidden !== true && sheet.columns[at.cell.column]?.hidden !== true;
    if (isSeen && isSame(cellUnder(sheet, at.cell), at.cell)) break;
  }
  // The area that the active cell is in comes last: it is the one that grows.
  const [first, ...rest] = [...areas.slice(at.area + 1), ...areas.slice(0, at.area + 1)];
  const next = { ...selection, areas: [first ?? currentArea(selection), ...rest] as const, active: at.cell };
  const { bottom: row, right: column } = currentArea(next);
  return { ...next, head: { row, column } };
}

/** Rows may be hidden for long stretches; after so many, the active cell stays where it has come to. */
const MOST_TRIES = 100_000;

interface Place {
  readonly area: number;
  readonly cell: CellAddress;
}

function following(areas: Selection["areas"], { area: index, cell }: Place, { by, step }: Course): Place {
  const area = areas[index] ?? areas[0];
  const inner = by === "rows" ? cell.row : cell.column;
  const [first, last] = by === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  if (inner + step >= first && inner + step <= last) return { area: index, cell: moved(cell, by, step) };
  const outer = by === "rows" ? cell.column : cell.row;
  const [low, high] = by === "rows" ? [area.left, area.right] : [area.top, area.bottom];
  const start = step > 0 ? first : last;
  if (outer + step >= low && outer + step <= high) return { area: index, cell: placed(by, start, outer + step) };
  const next = (index + step + areas.length) % areas.length;
  const { top, left, bottom, right } = areas[next] ?? areas[0];
  return { area: next, cell: step > 0 ? { row: top, column: left } : { row: bottom, column: right } };
}

const moved = ({ row, column }: CellAddress, by: Course["by"], step: number): CellAddress =>
  by === "rows" ? { row: asRow(row + step), column } : { row, column: asColumn(column + step) };

const placed = (by: Course["by"], inner: number, outer: number): CellAddress =>
  by === "rows" ? { row: asRow(inner), column: asColumn(outer) } : { row: asRow(outer), column: asColumn(inner) };
