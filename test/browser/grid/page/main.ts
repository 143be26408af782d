import { mountGrid, type Grid } from "../../../../src/workbench/grid/mountGrid";
import type { Workbench } from "../../../../src/workbench/model/workbench";
import * as model from "./modelOf";
import { sampleBook } from "./sampleBook";
import { stubLooks } from "./stubLooks";

/** What tests reach of the page. */
export interface GridPage {
  readonly bench: Workbench;
  readonly grid: Grid;
  readonly model: typeof model;
  /** Whether a cell was being edited, each time that it changed. */
  readonly editing: boolean[];
  /** What was called of the add-in's menu. */
  readonly called: string[];
}

declare global {
  var gridPage: GridPage;
}

const bench = sampleBook(new URLSearchParams(location.search).has("long"));
const editing: boolean[] = [];
const called: string[] = [];
const container = document.getElementById("sheet");
if (container === null) throw new Error("The page has no place for the grid.");
const grid = mountGrid(container, {
  bench,
  looks: stubLooks(bench),
  onEditing: (isEditing) => editing.push(isEditing),
  menu: [{ label: "Validate sheet", run: () => called.push("Validate sheet") }],
});
globalThis.gridPage = { bench, grid, model, editing, called };
