import { asColumn, asRow, type Area } from "../../workbook/address";
import type { SheetRow } from "../../workbook/sheet";
import { heightOf, rangeOf, widthOf } from "../area";
import { ExcelFailure, sheetGone } from "../failure";
import { jsonBytes } from "../jsonBytes";
import { travel } from "../travel";
import { cellValue } from "./cellValue";
import { createChunkSize, type ChunkSize } from "./chunkSize";
import type { SheetShape } from "./sheetShape";

/** What is read of a sheet, and who is asked whether to go on. */
export interface RowsQuestion {
  readonly shape: SheetShape;
  readonly area: Area;
  readonly size: ChunkSize;
  readonly signal: AbortSignal | undefined;
}

/** Some rows as Excel hands them over. */
interface Block {
  readonly values: readonly (readonly unknown[])[];
  /** By column, counted from the block's first; those that were asked for. */
  readonly formats: ReadonlyMap<number, readonly string[]>;
  readonly hidden: readonly boolean[];
}

/** So many rows are looked at to guess how large the next block may be. */
const MEASURED_ROWS = 50;

/**
 * Reads rows of a sheet, a round trip a chunk. Number formats are asked for only where they can matter: in columns that held a number,
 * for dates and percentages are numbers to Excel. Rows that hold nothing are left out.
 */
export async function* readRows({ shape, area, size, signal }: RowsQuestion): AsyncGenerator<SheetRow[], void> {
  const columns = widthOf(area);
  let numeric: ReadonlySet<number> = new Set(Array.from({ length: columns }, (_, column) => column));
  for (let top: number = area.top; top <= area.bottom;) {
    const bottom = Math.min(area.bottom, top + size.rows(columns) - 1);
    const part = { ...area, top: asRow(top), bottom: asRow(bottom) };
    const block = await readBlock(shape, part, numeric, signal).catch((error: unknown) => {
      if (isTooLarge(error) && size.halve(Math.max(1, columns))) return undefined;
      throw isGone(error) ? sheetGone(shape.sheet.name) : error;
    });
    if (block === undefined) continue;
    numeric = new Set([...(top === area.top ? [] : numeric), ...numericColumns(block)]);
    size.learn(heightOf(part) * columns, bytesOf(block));
    yield rowsOf(block, part);
    top = bottom + 1;
  }
}

const isTooLarge = (error: unknown): boolean => error instanceof ExcelFailure && error.code === "response-too-large";
const isGone = (error: unknown): boolean => error instanceof ExcelFailure && error.code === "gone";

/** Reads a block with the formats of some columns; where other columns turn out to hold numbers, a second trip asks for theirs. */
async function readBlock(
  shape: SheetShape,
  area: Area,
  numeric: ReadonlySet<number>,
  signal: AbortSignal | undefined,
): Promise<Block> {
  const block = await askBlock(shape, area, [...numeric], true, signal);
  const missing = numericColumns(block).filter((column) => !numeric.has(column));
  if (missing.length === 0) return block;
  const { formats } = await askBlock(shape, area, missing, false, signal);
  return { ...block, formats: new Map([...block.formats, ...formats]) };
}

function askBlock(
  { sheet, hasHiddenRows }: SheetShape,
  area: Area,
  formatted: readonly number[],
  withValues: boolean,
  signal: AbortSignal | undefined,
): Promise<Block> {
  return travel(({ workbook }) => {
    const range = rangeOf(workbook.worksheets.getItem(sheet.id), area);
    if (withValues) range.load({ values: true });
    const spans = spansOf(formatted).map(({ from, to }) => {
      const left = asColumn(area.left + from);
      const part = { ...area, left, right: asColumn(area.left + to) };
      return { from, range: rangeOf(workbook.worksheets.getItem(sheet.id), part).load({ numberFormat: true }) };
    });
    const rows = withValues && hasHiddenRows ? range.getRowProperties({ rowHidden: true }) : undefined;
    return () => ({
      values: withValues ? range.values : [],
      formats: new Map(spans.flatMap(({ from, range: part }) => columnsOf(part.numberFormat as string[][], from))),
      hidden: rows?.value.map(({ rowHidden }) => rowHidden === true) ?? [],
    });
  }, signal);
}

/** Columns side by side as spans. */
function spansOf(columns: readonly number[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const column of columns.toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.to === column - 1) last.to = column;
    else spans.push({ from: column, to: column });
  }
  return spans;
}

function columnsOf(formats: readonly (readonly string[])[], from: number): [number, string[]][] {
  const width = formats[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => [from + index, formats.map((row) => row[index] ?? "")]);
}

function numericColumns({ values }: Block): number[] {
  const columns = new Set<number>();
  for (const row of values) {
    for (let column = 0; column < row.length; column++) if (typeof row[column] === "number") columns.add(column);
  }
  return [...columns];
}

/** About how many bytes a block took, by its first rows. */
function bytesOf({ values, formats }: Block): number {
  const measured = values.slice(0, MEASURED_ROWS);
  const codes = [...formats.values()].map((column) => column.slice(0, MEASURED_ROWS));
  return ((jsonBytes(measured) + jsonBytes(codes)) * values.length) / Math.max(1, measured.length);
}

function rowsOf({ values, formats, hidden }: Block, { top, left }: Area): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const [index, given] of values.entries()) {
    const cells = new Array<SheetRow["cells"][number]>(left).fill(undefined);
    for (const [column, value] of given.entries()) cells.push(cellValue(value, formats.get(column)?.[index]));
    if (cells.some((cell) => cell !== undefined)) {
      rows.push({ row: asRow(top + index), hidden: hidden[index] === true, cells });
    }
  }
  return rows;
}

/** The rows of a part of a sheet that was measured before, as they are now. */
export async function readArea(shape: SheetShape, area: Area): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const chunk of readRows({ shape, area, size: createChunkSize(), signal: undefined })) rows.push(...chunk);
  return rows;
}
