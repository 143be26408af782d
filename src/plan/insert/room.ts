import type { Area } from "../../workbook/address";
import { Refusal } from "../../workbook/refusal";
import type { OccupiedCell, WorkbookView } from "../../workbook/view";
import { insertRefusals } from "../messages/insert";
import { createPlaces, type Places } from "../cells/places";

/** What stands where a plan wants to write, and whether it may go. Throws a Refusal that names it where it may not. */
export async function makeRoom(
  workbook: WorkbookView,
  sheet: string,
  areas: readonly Area[],
  overwrite: boolean,
): Promise<readonly OccupiedCell[]> {
  const occupied = await workbook.cells(sheet, areas);
  if (occupied.length === 0 || overwrite) return occupied;
  const formulas = occupied.filter(({ isFormula }) => isFormula).length;
  throw new Refusal("occupied", insertRefusals.occupied(occupied.length, formulas, placesOf(sheet, occupied).text()));
}

/** The cells by name. Formulas come first: they are the greater loss. */
export function placesOf(sheet: string, occupied: readonly OccupiedCell[]): Places {
  const places = createPlaces();
  const inOrder = occupied.toSorted((a, b) => Number(b.isFormula) - Number(a.isFormula));
  for (const { cell, isFormula } of inOrder) places.add(sheet, cell, isFormula ? "a formula" : undefined);
  return places;
}
