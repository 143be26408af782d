import { findingReport } from "../../check/collectMatrices";
import { createCheck } from "../../check/check";
import type { Finding, RuleName } from "../../check/finding";
import type { Messages } from "../../check/messages/messages";
import type { FindingReport } from "../../check/report";
import type { OpenWorkbook } from "../../excel/openWorkbook";
import { readArea } from "../../excel/read/readRows";
import type { SheetShape } from "../../excel/read/sheetShape";
import { bundledFramework } from "../../framework/bundled";
import type { Matrix, MatrixSink } from "../../matrix/matrix";
import type { RereadRows } from "../../matrix/readMatrices";
import { asRow, type Area, type Row } from "../../workbook/address";
import { readMatricesIn } from "../readMatricesIn";
import type { Settings } from "../settings";

/** What a planner has chosen, and the sentences for findings; those of English where they are left out. */
export interface LiveSettings extends Settings {
  readonly messages?: Messages | undefined;
}

/** A matrix whose rows are checked again when they change. */
interface LiveMatrix {
  readonly matrix: Matrix;
  readonly reread: RereadRows;
  /** Grows when rows are added below. */
  area: Area;
}

/** A finding, and the row by which it is replaced. */
interface LiveFinding {
  readonly row: Row;
  readonly report: FindingReport;
}

/** A sheet that was read, with what was found on it and what has changed since. */
export interface KnownSheet {
  readonly name: string;
  readonly hasMatrices: boolean;
  readonly findings: () => readonly FindingReport[];
  /** What a change of cells concerns: rows of a matrix, its headings, or nothing at all. */
  readonly concern: (area: Area) => "rows" | "headings" | "nothing";
  /** Whether cells that come or go move a matrix. */
  readonly moves: (area: Area) => boolean;
  /** Reads the rows that changed and checks them. */
  readonly checkAgain: (areas: readonly Area[]) => Promise<void>;
}

/** What one row cannot tell: these rules look at other rows, or at names that may stand further up. */
const BEYOND_ROW: readonly RuleName[] = ["duplicate", "several-levels", "person-missing"];

/** Reads a sheet whole, to check its rows one by one from then on. */
export async function knowSheet(workbook: OpenWorkbook, name: string, settings: LiveSettings): Promise<KnownSheet> {
  const matrices: LiveMatrix[] = [];
  let findings: LiveFinding[] = [];
  const keep = (finding: Finding): void => {
    findings.push({ row: finding.cell.row, report: findingReport(finding) });
  };
  const quietly = { settings, signal: new AbortController().signal, onProgress: () => undefined };
  await readMatricesIn(workbook, [name], quietly, (matrix, reread) => {
    const end: MatrixSink["end"] = ({ area }) => {
      matrices.push({ matrix, reread, area });
    };
    return { ...checkOf(matrix, settings, keep), end };
  });
  const shape = await workbook.shapeOf(name);

  return {
    name,
    hasMatrices: matrices.length > 0,
    findings: () => findings.toSorted((a, b) => a.row - b.row).map(({ report }) => report),
    concern: (area) => worst(matrices.map((one) => concernOf(one, area))),
    moves: (area) => matrices.some((one) => one.area.bottom >= area.top && one.area.right >= area.left),
    async checkAgain(areas) {
      for (const one of matrices) {
        for (const rows of rowsIn(one, areas)) {
          const fresh: LiveFinding[] = [];
          const readOn = await checkRows(one, rows, {
            shape,
            settings,
            keep: (row, report) => fresh.push({ row, report }),
          });
          one.area = { ...one.area, bottom: asRow(Math.max(one.area.bottom, readOn)) };
          findings = [...findings.filter(({ row }) => row < rows.top || row > rows.bottom), ...fresh];
        }
      }
    },
  };
}

function checkOf(matrix: Matrix, { renames, messages }: LiveSettings, onFinding: (finding: Finding) => void) {
  return createCheck({ ...matrix, framework: bundledFramework(), renames, messages, onFinding });
}

/** A row may be added right below a matrix. */
const reachOf = ({ area }: LiveMatrix): Area => ({ ...area, bottom: asRow(area.bottom + 1) });

function concernOf(one: LiveMatrix, area: Area): "rows" | "headings" | "nothing" {
  const reach = reachOf(one);
  const isApart =
    area.top > reach.bottom || area.bottom < reach.top || area.left > reach.right || area.right < reach.left;
  if (isApart) return "nothing";
  return area.top < one.matrix.firstRow ? "headings" : "rows";
}

function worst(concerns: readonly ("rows" | "headings" | "nothing")[]): "rows" | "headings" | "nothing" {
  if (concerns.includes("headings")) return "headings";
  return concerns.includes("rows") ? "rows" : "nothing";
}

/** The rows of a matrix that some areas go through, those that follow one another together. */
function rowsIn(one: LiveMatrix, areas: readonly Area[]): Area[] {
  const reach = reachOf(one);
  const spans: Area[] = [];
  const touched = areas.filter((area) => concernOf(one, area) === "rows").toSorted((a, b) => a.top - b.top);
  for (const area of touched) {
    const top = asRow(Math.max(area.top, one.matrix.firstRow));
    const bottom = asRow(Math.min(area.bottom, reach.bottom));
    const last = spans.at(-1);
    if (last !== undefined && top <= last.bottom + 1) {
      spans[spans.length - 1] = { ...last, bottom: asRow(Math.max(last.bottom, bottom)) };
    } else spans.push({ ...one.area, top, bottom });
  }
  return spans;
}

interface RowCheck {
  readonly shape: SheetShape;
  readonly settings: LiveSettings;
  readonly keep: (row: Row, report: FindingReport) => void;
}

/** Checks rows as they are now, and gives the last that belongs to the matrix. */
async function checkRows(
  { matrix, reread }: LiveMatrix,
  rows: Area,
  { shape, settings, keep }: RowCheck,
): Promise<number> {
  const check = checkOf(matrix, settings, (finding) => {
    const isRows = finding.cell.row >= rows.top && finding.cell.row <= rows.bottom;
    if (isRows && !BEYOND_ROW.includes(finding.rule)) keep(finding.cell.row, findingReport(finding));
  });
  let last = -1;
  const sink = reread(rows.top, { ...check, end: ({ area }) => void (last = area.bottom) });
  for (const row of await readArea(shape, rows)) sink.row(row);
  sink.end();
  return last;
}
