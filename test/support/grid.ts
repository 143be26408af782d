import { asColumn, asRow, parseArea, parseColumn, type Area } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import type { ColumnSpan, RowSink, SheetInfo, SheetRow } from "../../src/workbook/sheet";

/** A sheet written down as text: what a fixture and a test read alike. */
export interface Grid {
  readonly info: SheetInfo;
  readonly rows: readonly SheetRow[];
}

/** What a fixture says of its sheet above the cells. */
export interface GridOptions {
  readonly sheet?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
}

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * Reads one cell: `5` a number, `"5"` the text 5, `50%` a percentage, `2026-06-05` a date, `#REF!` an error, TRUE and
 * FALSE truth values, nothing an empty cell; anything else is text, `\n` in it a line break, `_` alone a space.
 */
export function readCell(written: string): CellValue {
  const text = written.trim();
  if (text === "") return undefined;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (/^#[A-Z]/.test(text) && /[!?A]$/.test(text)) return { kind: "error", code: text };
  if (/^-?\d+(\.\d+)?%$/.test(text)) return { kind: "percent", fraction: Number(text.slice(0, -1)) / 100 };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { kind: "date", serial: (Date.parse(text) - EXCEL_EPOCH) / DAY };
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const quoted = /^"(.*)"$/s.exec(text);
  return (quoted?.[1] ?? text).replaceAll("\\n", "\n");
}

/** Reads a sheet whose rows are lines and whose cells stand between bars; the first line is row 1. */
export function grid(lines: string, options: GridOptions = {}): Grid {
  const hidden = new Set(options.hiddenRows);
  const rows = lines.split("\n").map((line, index): SheetRow => {
    const cells = line.split("|").map(readCell);
    return { row: asRow(index), hidden: hidden.has(index + 1), cells };
  });
  return { info: sheetInfo(options), rows };
}

function sheetInfo(options: GridOptions): SheetInfo {
  return {
    name: options.sheet ?? "Sheet1",
    visibility: "visible",
    merges: (options.merges ?? []).map(area),
    tables: [],
    hiddenColumns: (options.hiddenColumns ?? []).map(columnSpan),
  };
}

function area(address: string): Area {
  const parsed = parseArea(address);
  if (parsed === undefined) throw new Error(`${address} is no area`);
  return parsed;
}

function columnSpan(letters: string): ColumnSpan {
  const column = parseColumn(letters) ?? asColumn(0);
  return { from: column, to: column };
}

/** Hands a grid's rows to whatever takes a sheet's rows, as a host does: rows with nothing in them are left out. */
export function pour(sheet: Grid, sink: RowSink): void {
  for (const row of sheet.rows) if (row.cells.some((cell) => cell !== undefined)) sink.row(row);
  sink.end();
}
