import type { SheetEntry } from "../../../xlsx/write/changeBook";
import { SHEET_STATES } from "../words/bookWords";
import type { SheetNow } from "./snapshot";

/** A sheet in the workbook's list: one of the model's by its id, or one without cells, such as a chart. */
export interface Listed {
  readonly id: string | undefined;
  readonly name: string;
  readonly state: SheetEntry["state"];
}

/**
 * The workbook's list of sheets as it is to be, each with its place in the list as it stands: the model's sheets in the model's
 * order, and behind each of them the sheets without cells that stood behind it.
 */
export function sheetOrder(listed: readonly Listed[], sheets: readonly SheetNow[]): readonly SheetEntry[] {
  const followers = followersOf(listed);
  const entries = sheets.flatMap(({ state }): readonly SheetEntry[] => {
    const from = listed.findIndex(({ id }) => id === state.id);
    const own = { from, name: state.name, state: SHEET_STATES[state.visibility] };
    return from < 0 ? [] : [own, ...(followers.get(state.id) ?? [])];
  });
  return [...(followers.get(undefined) ?? []), ...entries];
}

/** The sheets without cells, by the sheet that they stand behind; undefined for those that come first. */
function followersOf(listed: readonly Listed[]): ReadonlyMap<string | undefined, readonly SheetEntry[]> {
  const followers = new Map<string | undefined, SheetEntry[]>();
  let last: string | undefined;
  listed.forEach(({ id, name, state }, from) => {
    if (id !== undefined) {
      last = id;
      return;
    }
    followers.set(last, [...(followers.get(last) ?? []), { from, name, state }]);
  });
  return followers;
}
