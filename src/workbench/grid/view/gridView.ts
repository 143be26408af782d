import type { Sheet } from "../../model/book";
import type { FormulaBar } from "../chrome/formulaBar";
import type { Hints } from "../chrome/hints";
import type { SheetTabs } from "../chrome/sheetTabs";
import type { StatusBar } from "../chrome/statusBar";
import type { History } from "../edit/history";
import type { GridParts } from "../parts";
import type { Area } from "../../../workbook/address";
import type { Clipboard } from "./clipboard";
import type { GridDom } from "./dom";
import type { Editing } from "./editing";
import type { Lists } from "./lists";
import type { Selecting } from "./selecting";
import type { Sheets } from "./sheets";
import type { Surface } from "./surface";
import type { Writing } from "./writing";

/** The parts of a grid, for those that bring them together. */
export interface GridView {
  readonly parts: GridParts;
  readonly dom: GridDom;
  readonly history: History;
  readonly surface: Surface;
  readonly selecting: Selecting;
  readonly writing: Writing;
  readonly editing: Editing;
  readonly clipboard: Clipboard;
  readonly lists: Lists;
  readonly sheets: Sheets;
  readonly bar: FormulaBar;
  readonly tabs: SheetTabs;
  readonly status: StatusBar;
  readonly hints: Hints;
  readonly sheet: () => Sheet;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Shows what the fill handle would fill while it is dragged. */
  readonly showFilling: (area: Area | undefined) => void;
  readonly openMenu: (at: { readonly x: number; readonly y: number }) => void;
}
