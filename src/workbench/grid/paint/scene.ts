import type { Area, CellAddress } from "../../../workbook/address";
import type { Sheet } from "../../model/book";
import type { Layout } from "../geometry/layout";
import type { Selection } from "../selection/selection";
import type { Face } from "../text/face";
import type { MeasureText } from "../text/font";
import type { Palette } from "./palette";

/** Everything that is seen of a sheet at one moment. */
export interface Scene {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly measure: MeasureText;
  readonly faceAt: (row: number, column: number) => Face;
  readonly selection: Selection;
  /** Whether keys go to the grid. */
  readonly isFocused: boolean;
  /** What was copied and can be pasted still. */
  readonly copied: Area | undefined;
  /** What the fill handle would fill. */
  readonly filling: Area | undefined;
  readonly hasNote: (cell: CellAddress) => boolean;
  /** Whether the active cell's value can be chosen from a list. */
  readonly hasArrow: boolean;
  /** Cells with a button that filters their column; "on" where it does. */
  readonly filterAt: (cell: CellAddress) => "off" | "on" | undefined;
  /** The cell that is being edited: the editor stands over it. */
  readonly edited: CellAddress | undefined;
}
