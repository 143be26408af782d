import type { Area, CellAddress } from "../../workbook/address";
import type { CellWrite } from "../../workbook/edit";
import type { HostLook, Look } from "../../workbook/look";
import { rangeOf } from "../area";
import { addressesOf, areasOfCells } from "./addresses";
import { appearanceOf, PLAIN, setAppearance, setNumberFormat, type Appearance } from "./appearance";
import { CALL_BYTES, type Step } from "./step";

/** Appearances that cells had before, by the number that a HostLook names them with. */
export type SavedAppearances = readonly Appearance[];

/** Setting an appearance takes so many calls. */
const CALLS = 8;

/** The steps that give written cells their looks; those without a look keep theirs. */
export function stepsToPaint(sheet: string, cells: readonly CellWrite[], saved: SavedAppearances): Step[] {
  const groups = new Map<string, { readonly look: Look | HostLook | null; readonly cells: CellAddress[] }>();
  for (const { cell, look } of cells) {
    if (look === undefined) continue;
    const key = JSON.stringify(look);
    const group = groups.get(key) ?? { look, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ look, cells: own }) =>
    stepsToAppear(sheet, areasOfCells(own), named(look, saved)),
  );
}

function named(look: Look | HostLook | null, saved: SavedAppearances): Appearance {
  if (look === null) return PLAIN;
  return typeof look === "string" ? appearanceOf(look) : (saved[look.host] ?? PLAIN);
}

/** The steps that give areas of a sheet an appearance. */
export function stepsToAppear(sheet: string, areas: readonly Area[], appearance: Appearance): Step[] {
  const { numberFormat: code } = appearance;
  const painted = addressesOf(areas).map((address): Step => {
    const queue = (workbook: Excel.Workbook): void => {
      setAppearance(workbook.worksheets.getItem(sheet).getRanges(address).format, appearance);
    };
    return { bytes: CALL_BYTES * CALLS + address.length, queue };
  });
  if (code === undefined) return painted;
  const numbered = areas.map((area): Step => {
    const queue = (workbook: Excel.Workbook): void => {
      setNumberFormat(rangeOf(workbook.worksheets.getItem(sheet), area), code);
    };
    return { bytes: CALL_BYTES, queue };
  });
  return [...painted, ...numbered];
}
