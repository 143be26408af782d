import { SEVERITIES, type Severity } from "../../check/finding";
import { severityWords } from "../../check/messages/en";
import type { FileReport, FindingReport } from "../../check/report";
import { asColumn, asRow, MAX_ROWS, parseCell } from "../../workbook/address";
import type { CellState, SheetState } from "../../workbook/state";
import { report } from "../messages/report";
import { rowOf, sharedCells, type CellRow } from "../sheet/cells";
import { createLinks } from "../sheet/createLinks";
import { freeTableName } from "../sheet/freeName";
import { sheetOf } from "../sheet/sheetOf";

/** Collects findings for the list of a report. */
export interface FindingsSheet {
  readonly add: (file: FileReport, path: string | undefined) => void;
  /** How many findings the list has. */
  readonly listed: () => number;
  readonly sheet: (name: string, takenNames: readonly string[]) => SheetState;
}

const TABLE = "LevelcheckFindings";
/** A table's heading takes one of a sheet's rows. */
const MOST_LISTED = MAX_ROWS - 1;
const MESSAGE_WIDTH = 60;

/** A finding, and where it was found. */
interface Entry {
  readonly finding: FindingReport;
  readonly file: string;
  readonly path: string | undefined;
  readonly sheet: string;
}

/** Makes a list without findings. */
export function createFindingsSheet(): FindingsSheet {
  const entries: Readonly<Record<Severity, Entry[]>> = { error: [], warning: [], notice: [] };
  const files = new Set<string>();
  let matricesSeen = 0;

  function worstFirst(): Entry[] {
    return SEVERITIES.flatMap((severity) => entries[severity]).slice(0, MOST_LISTED);
  }

  return {
    add({ file, matrices }, path) {
      files.add(file);
      matricesSeen += matrices.length;
      for (const { sheet, findings } of matrices) {
        for (const finding of findings) {
          const same = entries[finding.severity];
          if (same.length < MOST_LISTED) same.push({ finding, file, path, sheet });
        }
      }
    },

    listed: () =>
      Math.min(
        MOST_LISTED,
        SEVERITIES.reduce((sum, severity) => sum + entries[severity].length, 0),
      ),

    sheet(name, takenNames) {
      const listed = worstFirst();
      if (listed.length === 0) {
        return sheetOf({ name, blocks: [{ rows: [rowOf("text", report.noFindings(matricesSeen))] }] });
      }
      const columns = createColumns(files.size > 1);
      const heading = rowOf("heading", ...columns.map(({ heading }) => heading));
      const rows = listed.map((entry): CellRow => columns.map(({ cellOf }) => cellOf(entry)));
      const table = freeTableName(TABLE, takenNames);
      const widths = columns.map(({ width }) => width);
      return sheetOf({ name, blocks: [{ rows: [heading, ...rows], table }], widths, headingRows: 1 });
    },
  };
}

/** A column of the list. */
interface Column {
  readonly heading: string;
  readonly cellOf: (entry: Entry) => CellState | undefined;
  /** Where the content does not decide it. */
  readonly width?: number;
}

function createColumns(hasFiles: boolean): Column[] {
  const { columns } = report;
  const severities = createSeverityCells();
  const wrapped = sharedCells("wrapped");
  const links = createLinks();
  const text = (heading: string, contentOf: (entry: Entry) => string | number | null | undefined): Column => {
    const textCell = sharedCells("text");
    return { heading, cellOf: (entry) => cellOrNone(contentOf(entry), textCell) };
  };
  return [
    { heading: columns.severity, cellOf: ({ finding }) => severities[finding.severity] },
    text(columns.rule, ({ finding }) => finding.rule),
    ...(hasFiles ? [text(columns.file, ({ file }) => file)] : []),
    text(columns.sheet, ({ sheet }) => sheet),
    {
      heading: columns.cell,
      cellOf: ({ finding, path, sheet }) => links({ file: path, sheet, cell: cellOf(finding) }),
    },
    text(columns.person, ({ finding }) => finding.person),
    text(columns.skill, ({ finding }) => finding.skill),
    text(columns.found, ({ finding }) => finding.found),
    { heading: columns.message, cellOf: ({ finding }) => wrapped(finding.message), width: MESSAGE_WIDTH },
    text(columns.fix, ({ finding }) => finding.fix?.value),
  ];
}

const createSeverityCells = (): Readonly<Record<Severity, CellState>> => ({
  error: { content: severityWords.error, look: "error" },
  warning: { content: severityWords.warning, look: "warning" },
  notice: { content: severityWords.notice, look: "notice" },
});

const cellOrNone = (
  content: string | number | null | undefined,
  cellOf: (content: string | number) => CellState,
): CellState | undefined => (content === null || content === undefined || content === "" ? undefined : cellOf(content));

/** A report writes addresses down, and always ones that can be read. */
const cellOf = ({ cell }: FindingReport) => parseCell(cell) ?? { row: asRow(0), column: asColumn(0) };
