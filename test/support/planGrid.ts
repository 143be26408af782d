import { bundledFramework } from "../../src/framework/bundled";
import type { SfiaVersion } from "../../src/framework/framework";
import { createCellReaders } from "../../src/matrix/cellReaders";
import { readMatrices } from "../../src/matrix/readMatrices";
import { contentText } from "../../src/plan/preview";
import type { Plan, Planner } from "../../src/plan/planner";
import { asColumn, asRow, contains, formatCell, type Area, type CellAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import type { CellContent } from "../../src/workbook/content";
import { emptySheet, withCells, type CellChange, type SheetState, type WorkbookState } from "../../src/workbook/state";
import type { OccupiedCell, WorkbookView } from "../../src/workbook/view";
import { pour, type Grid } from "./grid";

/** What a plan is made for, where it is not the usual: anything of the view, and what a grid cannot say. */
export interface PlanSettings extends Partial<WorkbookView> {
  /** The version that the matrices are read against: 7 unless it is said. */
  readonly version?: SfiaVersion;
  /** Cells that hold formulas, as `Sheet1!B2`, or `B2` of the first sheet. Their values are the results. */
  readonly formulas?: readonly string[];
}

/**
 * Makes a plan as a host does: pours the sheets' rows through the reader into the planner, then lets it finish.
 *
 * @example const { edits, notes } = await planGrid(grid("Skill | Level\nITMG | 4"), planner);
 */
export function planGrid(
  sheets: Grid | readonly Grid[],
  planner: Planner,
  { version = "7", formulas = [], ...view }: PlanSettings = {},
): Promise<Plan> {
  const grids = listOf(sheets);
  const readers = createCellReaders(bundledFramework(), version);
  for (const one of grids) pour(one, readMatrices(one.info, { readers, open: planner.open }));
  return planner.finish({ ...viewOf(grids, formulas), ...view });
}

/** The view of a workbook that holds these sheets and nothing else. */
export function viewOf(sheets: Grid | readonly Grid[], formulas: readonly string[] = []): WorkbookView {
  const grids = listOf(sheets);
  const names = grids.map(({ info }) => info.name);
  const places = new Set(formulas.map((place) => (place.includes("!") ? place : `${names[0] ?? ""}!${place}`)));
  return {
    sheetNames: names,
    takenNames: grids.flatMap(({ info }) => (info.tables ?? []).map(({ name }) => name)),
    facts: () => Promise.resolve({ validations: [], tags: [] }),
    cells: (sheet, areas) => {
      const found = grids.find(({ info }) => info.name === sheet);
      if (found === undefined) return Promise.reject(new Error(`No sheet ${sheet} is here.`));
      const isFormula = (cell: CellAddress): boolean => places.has(`${sheet}!${formatCell(cell)}`);
      return Promise.resolve(occupiedCells(found, areas, isFormula));
    },
  };
}

/** The workbook that holds these sheets, for edits to be applied to. */
export function workbookOf(sheets: Grid | readonly Grid[]): WorkbookState {
  return { sheets: listOf(sheets).map(sheetOf) };
}

/** What the cells of a sheet show, by address, formulas with their equals sign: `textsOf(workbook, "Sheet1").get("B2")`. */
export function textsOf({ sheets }: WorkbookState, name: string): ReadonlyMap<string, string> {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const entries = cells.flatMap((row, index) =>
    row.flatMap((state, column) => {
      const address = formatCell({ row: asRow(index), column: asColumn(column) });
      return state === undefined ? [] : [[address, contentText(state.content)] as const];
    }),
  );
  return new Map(entries);
}

/** A sheet as the next check reads it, formulas by their results. */
export function gridOf({ sheets }: WorkbookState, name: string): Grid {
  const { visibility, tables, cells } = sheets.find((sheet) => sheet.name === name) ?? emptySheet(name);
  const rows = cells.map((row, index) => ({
    row: asRow(index),
    hidden: false,
    cells: row.map((state) => valueOf(state?.content)),
  }));
  return { info: { name, visibility, tables, merges: [], hiddenColumns: [] }, rows };
}

function valueOf(content: CellContent): CellValue {
  if (typeof content !== "object") return content;
  if (content.kind === "formula") return content.result;
  return content.kind === "link" ? content.text : content;
}

const listOf = (sheets: Grid | readonly Grid[]): readonly Grid[] => ("info" in sheets ? [sheets] : sheets);

function occupiedCells(
  { rows }: Grid,
  areas: readonly Area[],
  isFormula: (cell: CellAddress) => boolean,
): OccupiedCell[] {
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap((value, index) => {
      const cell = { row, column: asColumn(index) };
      const isMeant = value !== undefined && areas.some((area) => contains(area, cell));
      return isMeant ? [{ cell, value, isFormula: isFormula(cell) }] : [];
    }),
  );
}

function sheetOf({ info, rows }: Grid): SheetState {
  const changes = rows.flatMap(({ row, cells }) =>
    cells.map((content, index): CellChange => {
      const cell = { row, column: asColumn(index) };
      return { cell, change: () => ({ content, look: undefined }) };
    }),
  );
  const sheet = emptySheet(info.name);
  return { ...sheet, visibility: info.visibility, tables: info.tables ?? [], cells: withCells(sheet.cells, changes) };
}
