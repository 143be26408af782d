import type { CellAddress } from "../workbook/address";
import { displayText } from "../workbook/cell";
import type { CellContent } from "../workbook/content";
import type { Edit, WriteCells } from "../workbook/edit";
import type { WorkbookView } from "../workbook/view";

/** One cell that a plan writes, before and after. */
export interface PreviewRow {
  readonly sheet: string;
  readonly cell: CellAddress;
  /** What the cell shows now; empty where it holds nothing. */
  readonly before: string;
  /** What it will hold, a formula with its equals sign. */
  readonly after: string;
}

/** What a plan writes into cells that are there. */
export interface Preview {
  /** The first of them. */
  readonly rows: readonly PreviewRow[];
  /** How many there are, shown or not. */
  readonly count: number;
}

/** So many rows are shown unless it is said. */
const MOST_SHOWN = 200;

/**
 * Shows what edits write into cells, before they are applied: the first rows, and how many there are in all.
 *
 * @example await previewOf(plan.edits, view) // { rows: [{ sheet: "Team", cell, before: "4", after: "5" }], count: 1 }
 */
export async function previewOf(edits: readonly Edit[], view: WorkbookView, most = MOST_SHOWN): Promise<Preview> {
  const writes = edits.filter((edit) => edit.kind === "write-cells");
  const rows: PreviewRow[] = [];
  for (const write of writes) {
    if (rows.length >= most) break;
    rows.push(...(await rowsOf(write, view, most - rows.length)));
  }
  return { rows, count: writes.reduce((sum, { cells }) => sum + cells.length, 0) };
}

async function rowsOf({ sheet, cells }: WriteCells, view: WorkbookView, most: number): Promise<PreviewRow[]> {
  const shown = cells.slice(0, most);
  const areas = shown.map(({ cell: { row, column } }) => ({ top: row, left: column, bottom: row, right: column }));
  const occupied = areas.length === 0 ? [] : await view.cells(sheet, areas);
  const values = new Map(occupied.map(({ cell, value }) => [keyOf(cell), value]));
  return shown.map(({ cell, content }) => {
    return { sheet, cell, before: displayText(values.get(keyOf(cell))), after: contentText(content) };
  });
}

const keyOf = ({ row, column }: CellAddress): string => `${row} ${column}`;

/** What a cell holds, in one spelling for all hosts: a formula with its equals sign, a link by its text. */
export function contentText(content: CellContent): string {
  if (typeof content !== "object") return displayText(content);
  if (content.kind === "formula") return `=${content.formula}`;
  return content.kind === "link" ? content.text : displayText(content);
}
