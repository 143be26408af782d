import { asColumn, asRow, columnName, MAX_COLUMNS, MAX_ROWS, type CellAddress } from "../../../workbook/address";
import { areaOf, columnCount, rowCount } from "../../model/areas";
import { contains } from "../../../workbook/address";
import type { Sheet } from "../../model/book";
import { element } from "../chrome/element";
import { boxIn, type Band, type Layout } from "../geometry/layout";
import { cellUnder, withWholeMerges, type Selection } from "../selection/selection";
import { isSame } from "../selection/steps";
import type { Face } from "../text/face";
import { words } from "../words";
import { cellId, writeCell, type ReadableCell } from "./accessibleCell";

/** What is read of a sheet. */
export interface ReadableScene {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly selection: Selection;
  readonly faceAt: (row: number, column: number) => Face;
  readonly describe: (cell: CellAddress) => { readonly description: string; readonly hasList: boolean };
}

interface Row {
  readonly element: HTMLElement;
  readonly cells: Map<number, WrittenCell>;
}

/** A cell's element, and what has been written into it. */
interface WrittenCell {
  readonly element: HTMLElement;
  readonly face: Face | undefined;
  readonly written: string;
}

/** Keeps a table of the cells in sight beside the canvas, for whoever cannot see it: screen readers, and tests. */
export function createAccessible(host: HTMLElement): (scene: ReadableScene) => void {
  let rows = new Map<number, Row>();
  let sheetId = "";

  return (scene) => {
    const { sheet, selection } = scene;
    if (sheet.id !== sheetId) rows = new Map();
    sheetId = sheet.id;
    host.ariaLabel = words.sheet(sheet.name);
    host.ariaRowCount = String(MAX_ROWS);
    host.ariaColCount = String(MAX_COLUMNS);
    const shownRows = linesOf(scene.layout.rows, selection.active.row);
    const shownColumns = linesOf(scene.layout.columns, selection.active.column);
    rows = new Map(shownRows.map((line) => [line.index, rows.get(line.index) ?? newRow(line.index)]));
    for (const line of shownRows) {
      const row = rows.get(line.index);
      if (row !== undefined) fillRow(row, line, shownColumns, scene);
    }
    arrange(
      host,
      [...rows.values()].map((row) => row.element),
    );
    host.setAttribute("aria-activedescendant", cellId(selection.active));
  };
}

/** A row or column to read, the band that it is drawn in, and whether it is in sight. */
interface ReadLine {
  readonly index: number;
  readonly band: Band;
  readonly isSeen: boolean;
}

/** The lines in sight, and the active cell's wherever it is: it can always be read. */
function linesOf({ frozen, moving }: { frozen: Band; moving: Band }, active: number): ReadLine[] {
  const lines = [frozen, moving].flatMap((band) => band.lines.map(({ index }) => ({ index, band, isSeen: true })));
  if (!lines.some(({ index }) => index === active)) lines.push({ index: active, band: moving, isSeen: false });
  return lines.sort((a, b) => a.index - b.index);
}

function newRow(index: number): Row {
  const made = element("div", { className: "grid-row" });
  made.role = "row";
  made.ariaRowIndex = String(index + 1);
  return { element: made, cells: new Map() };
}

function fillRow(row: Row, line: ReadLine, columns: readonly ReadLine[], scene: ReadableScene): void {
  const shown = columns.flatMap((column) => readable(line, column, scene) ?? []);
  const wanted = new Set(shown.map(({ cell }): number => cell.column));
  for (const column of row.cells.keys()) if (!wanted.has(column)) row.cells.delete(column);
  const elements = shown.map((one) => {
    const known = row.cells.get(one.cell.column) ?? newCell(one.cell);
    // Looks are objects that stay the same until something changes.
    const written = JSON.stringify({ ...one, face: undefined });
    if (one.face !== known.face || written !== known.written) writeCell(known.element, one);
    row.cells.set(one.cell.column, { ...known, face: one.face, written });
    return known.element;
  });
  arrange(row.element, elements);
}

function newCell({ column }: CellAddress): WrittenCell {
  const made = element("div", { className: "grid-cell" });
  made.role = "gridcell";
  // Read out in the place of the column's number.
  made.setAttribute("aria-colindextext", columnName(column));
  return { element: made, face: undefined, written: "" };
}

/** A cell to read; undefined for those that are out of sight, but for the active one, and for those that a merged area hides. */
function readable(row: ReadLine, column: ReadLine, scene: ReadableScene): ReadableCell | undefined {
  const { sheet, selection, faceAt, describe } = scene;
  const cell = { row: asRow(row.index), column: asColumn(column.index) };
  if (!(row.isSeen && column.isSeen) && !isSame(cell, selection.active)) return undefined;
  const under = cellUnder(sheet, cell);
  if (!isSame(under, cell)) return undefined;
  const area = withWholeMerges(sheet, areaOf(cell.row, cell.column, cell.row, cell.column));
  return {
    cell,
    face: faceAt(cell.row, cell.column),
    box: boxIn({ rows: row.band, columns: column.band }, area),
    isSelected: selection.areas.some((one) => contains(one, cell)),
    span: { rows: rowCount(area), columns: columnCount(area) },
    ...describe(cell),
  };
}

/** Puts elements into an order; what is in its place already is not touched. */
function arrange(host: HTMLElement, elements: readonly HTMLElement[]): void {
  const isSame =
    host.children.length === elements.length && elements.every((one, index) => host.children[index] === one);
  if (!isSame) host.replaceChildren(...elements);
}
