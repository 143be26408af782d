import type { Workbench } from "../model/workbench";
import type { Looks } from "../formula/looks";
import type { EvaluateAll } from "./validation/choices";
import type { Evaluate } from "./validation/isAllowed";

/** An entry that somebody else puts into the menu of cells. */
export interface MenuEntry {
  readonly label: string;
  readonly run: () => void;
}

/** What the grid is made of, and whom it tells. */
export interface GridParts {
  readonly bench: Workbench;
  readonly looks: Looks;
  /** Told when the user begins to type into a cell, and when the cell is left: meanwhile the host refuses requests. */
  readonly onEditing?: (isEditing: boolean) => void;
  /** The add-in's entries in the menu of cells. */
  readonly menu?: readonly MenuEntry[];
  /** Calculates the formulas of validations; without it, what only a formula can tell counts as allowed. */
  readonly evaluate?: Evaluate;
  /** Calculates all values of a formula, as the source of a list has many. */
  readonly evaluateAll?: EvaluateAll;
}

/** A sheet on the screen. */
export interface Grid {
  /** Gives the keys to the cells. */
  readonly focus: () => void;
  /** Turns to a sheet, by its id. */
  readonly showSheet: (id: string) => void;
  /** Takes the user's last edit back; edits of the add-in are not taken back here. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes what is being typed into its cell, and goes on; an entry that is refused is asked about first. */
  readonly commit: (then: () => void) => void;
  readonly dispose: () => void;
}
