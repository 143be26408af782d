import { asColumn, asRow, type Area } from "../../workbook/address";
import { displayText } from "../../workbook/cell";
import type { DataBar } from "../../workbook/conditionalFormat";
import type { CellContent } from "../../workbook/content";
import { LOOKS } from "../../workbook/look";
import { emptySheet, type CellState, type SheetState } from "../../workbook/state";
import type { CellRow } from "./cells";

/** Rows that belong together. */
export interface Block {
  readonly rows: readonly CellRow[];
  /** Makes all the rows an Excel table of this name; the first is its heading and there must be another. */
  readonly table?: string;
  /** Draws bars behind the numbers of these columns, in all rows but the first. */
  readonly bars?: { readonly from: number; readonly to: number };
}

/** A sheet to be made. */
export interface SheetPlan {
  readonly name: string;
  /** One below the other, an empty row between them. */
  readonly blocks: readonly Block[];
  /** The widths of columns from A on, in characters; where there is none, it is chosen by what the column holds. */
  readonly widths?: readonly (number | undefined)[];
  /** The rows at the top that stay in sight and stand on each printed page. */
  readonly headingRows?: number;
}

const NARROWEST = 8;
const WIDEST = 60;
/** Room beside a text: the cell's padding, and the button that filters a table. */
const PADDING = 2;
const FILTER_BUTTON = 3;
/** The rows of a block that are looked at to choose widths. */
const MOST_MEASURED = 1_000;
/** Heights in points: of a line in the standard font, and of a title. */
export const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 27;
/** The highest that a row can be (Excel specifications and limits). */
export const MOST_HEIGHT = 409;
/** A longer list would take more memory for its heights than for its cells. */
const MOST_HEIGHTS = 100_000;
const BAR_COLOUR = "9CC8DF";
/** Characters that are twice as wide as others, such as those of Chinese, Japanese and Korean. */
const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/g;

/**
 * Makes a sheet from blocks of rows, ready to print.
 *
 * @example sheetOf({ name: "Team", blocks: [{ rows: [rowOf("heading", "Person", "Level"), rowOf("text", "Anna", 5)], table: "Team" }] })
 */
export function sheetOf({ name, blocks, widths: given = [], headingRows = 0 }: SheetPlan): SheetState {
  const placed = place(blocks.filter(({ rows }) => rows.length > 0));
  const widths = widthsOf(placed, given);
  return {
    ...emptySheet(name),
    cells: placed.flatMap(({ rows, top }) => (top === 0 ? rows : [[], ...rows])),
    columnWidths: new Map(widths.map((width, column) => [asColumn(column), width])),
    rowHeights: new Map(placed.flatMap((block) => heightsOf(block, widths))),
    frozenRows: headingRows,
    tables: placed.flatMap(({ table, rows, top }) =>
      table === undefined ? [] : [{ name: table, area: areaOf(rows, top) }],
    ),
    formats: placed.flatMap(barsOf),
    print: { landscape: true, repeatRows: headingRows },
  };
}

/** A block and the row of the sheet that it begins in. */
interface PlacedBlock extends Block {
  readonly top: number;
}

function place(blocks: readonly Block[]): PlacedBlock[] {
  let next = 0;
  return blocks.map((block) => {
    const top = next;
    next += block.rows.length + 1;
    return { ...block, rows: block.rows.map(withoutEmptyEnd), top };
  });
}

/** A row as a sheet holds it: its last cell is one that holds something. */
function withoutEmptyEnd(row: CellRow): CellRow {
  if (isFull(row.at(-1))) return row;
  return row.slice(0, row.findLastIndex(isFull) + 1);
}

const isFull = (cell: CellState | undefined): boolean => cell?.content !== undefined || cell?.look !== undefined;

/** Where a block stands, as wide as its heading. */
function areaOf(rows: readonly CellRow[], top: number): Area {
  const right = (rows[0]?.length ?? 1) - 1;
  return { top: asRow(top), left: asColumn(0), bottom: asRow(top + rows.length - 1), right: asColumn(right) };
}

function barsOf({ rows, top, bars }: PlacedBlock): DataBar[] {
  if (bars === undefined || rows.length < 2) return [];
  const area = { ...areaOf(rows, top), top: asRow(top + 1), left: asColumn(bars.from), right: asColumn(bars.to) };
  return [{ kind: "data-bar", areas: [area], colour: BAR_COLOUR }];
}

function widthsOf(blocks: readonly PlacedBlock[], given: readonly (number | undefined)[]): number[] {
  const fitting: number[] = [];
  for (const { rows, table } of blocks) {
    for (const row of rows.slice(0, MOST_MEASURED)) {
      const extra = table !== undefined && row === rows[0] ? PADDING + FILTER_BUTTON : PADDING;
      row.forEach((cell, column) => {
        fitting[column] = Math.max(fitting[column] ?? NARROWEST, fittingWidth(cell) + extra);
      });
    }
  }
  return Array.from(fitting, (width, column) => given[column] ?? Math.min(width, WIDEST));
}

/** A title may reach over its neighbours, and what wraps needs no more than the widest column. */
function fittingWidth(cell: CellState | undefined): number {
  return cell === undefined || cell.look === "title" ? 0 : Math.max(...linesIn(cell.content).map(widthOf));
}

const linesIn = (content: CellContent): string[] => textOf(content).split("\n");
const widthOf = (line: string): number => line.length + (line.match(WIDE)?.length ?? 0);

function textOf(content: CellContent): string {
  if (typeof content !== "object") return displayText(content);
  if (content.kind === "link") return content.text;
  return displayText(content.kind === "formula" ? content.result : content);
}

/** The heights of titles and of texts that wrap: not every program finds out by itself how high a row must be. */
function heightsOf({ rows, top }: PlacedBlock, widths: readonly number[]): [row: number, height: number][] {
  if (rows.length > MOST_HEIGHTS) return [];
  return rows.flatMap((row, index): [number, number][] => {
    if (row.some((cell) => cell?.look === "title")) return [[top + index, TITLE_HEIGHT]];
    const lines = Math.max(1, ...row.map((cell, column) => linesNeeded(cell, widths[column] ?? NARROWEST)));
    return lines > 1 ? [[top + index, Math.min(MOST_HEIGHT, lines * LINE_HEIGHT)]] : [];
  });
}

/** A width is counted in digits, and most letters are narrower: what is lost where words end is won back. */
function linesNeeded(cell: CellState | undefined, width: number): number {
  if (cell === undefined || !wraps(cell)) return 1;
  const needed = linesIn(cell.content).map((line) => Math.max(1, Math.ceil(widthOf(line) / width)));
  return needed.reduce((sum, lines) => sum + lines, 0);
}

const wraps = ({ look }: CellState): boolean => typeof look === "string" && LOOKS[look].wrap === true;
