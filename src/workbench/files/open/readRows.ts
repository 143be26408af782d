import type { Area, CellAddress } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell";
import { kindOfFormat } from "../../../workbook/numberKind";
import { formulaFromFile } from "../../../xlsx/formulas/formulaText";
import type { DetailedRow, FileFormula } from "../../../xlsx/rowDetails";
import type { SpilledCell } from "../../formula/cells/lazyCell";
import type { Cell, Content, Sheet } from "../../model/book";
import type { CellStyle } from "../../model/style";
import type { OpenedArray, OpenedRow } from "../opened";
import { createArrayFields } from "./arrayFields";
import { createSharedFormulas } from "./sharedFormulas";

/** What the rows of a sheet are read with. */
export interface RowContext {
  readonly sheet: Sheet;
  /** The model's number for each style of the file. */
  readonly styleNumbers: readonly number[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

/** What reading a sheet's rows has found beside what is in the model. */
export interface ReadRows {
  readonly rows: (OpenedRow | undefined)[];
  readonly shared: readonly (readonly number[])[];
  readonly arrays: ReadonlyMap<number, OpenedArray>;
  readonly dataTables: readonly Area[];
  readonly richTexts: ReadonlyMap<string, string>;
  readonly lastRow: number;
}

/** Takes the rows of a sheet into the model. */
export interface RowReader {
  readonly row: (row: DetailedRow) => void;
  /** What was found, when all rows are read. */
  readonly read: () => ReadRows;
}

/** The day on which the 1904 system counts 0, in the 1900 system. */
export const SHIFT_1904 = 1462;
/** Up to so many empty places are held as such in front of a cell; where more are, they are left out. */
const MOST_EMPTY = 64;

/** Makes what takes the rows of a sheet into the model. */
export function createRowReader({ sheet, styleNumbers, styles, date1904 }: RowContext): RowReader {
  const rows: (OpenedRow | undefined)[] = [];
  const shared = createSharedFormulas(sheet.name);
  const arrays = createArrayFields();
  const dataTables: Area[] = [];
  const richTexts = new Map<string, string>();
  const isDate = date1904 ? styles.map(({ numberFormat }) => kindOfFormat(numberFormat) === "date") : [];
  let lastRow = -1;

  const styleOf = (xf: number): number => styleNumbers[xf] ?? 0;

  function row(read: DetailedRow): void {
    const { hidden, details } = read;
    const { height } = details;
    lastRow = read.row;
    arrays.reach(read.row);
    const style = details.style === undefined ? undefined : styleOf(details.style);
    const cells = cellsOf(read, style);
    if (cells.length === 0 && !hidden && height === undefined && style === undefined) return;
    const record = { cells, hidden, height, style };
    sheet.rows[read.row] = record;
    rows[read.row] = { record, cells: cells.slice(), hidden, height, style };
  }

  function cellsOf({ row: index, cells: values, details }: DetailedRow, rowStyle: number | undefined) {
    const formulas = new Map<number, FileFormula>(details.formulas.map((formula) => [formula.column, formula]));
    const cells: (Cell | undefined)[] = [];
    details.styles.forEach((xf, column) => {
      const cell = cellOf({ row: index, column } as CellAddress, values[column], xf, formulas.get(column));
      const around = rowStyle ?? sheet.columns[column]?.style ?? 0;
      if (cell.content === undefined && cell.formula === undefined && cell.style === around) return;
      if (column - cells.length < MOST_EMPTY) while (cells.length < column) cells.push(undefined);
      cells[column] = cell;
    });
    for (const [column, xml] of details.richTexts) {
      const text = values[column];
      if (typeof text === "string") richTexts.set(text, xml);
    }
    return cells;
  }

  function cellOf(at: CellAddress, value: CellValue, xf: number, file: FileFormula | undefined): Cell {
    const style = styleOf(xf);
    const content = contentOf(value, style);
    if (file !== undefined) {
      const formula = formulaOf(file, at);
      return formula === undefined ? { content, style } : { content, formula, style };
    }
    const anchor = arrays.anchorAt(at);
    if (anchor === undefined) return { content, style };
    const spilled: SpilledCell = { content, style, spilledFrom: anchor };
    return spilled;
  }

  function contentOf(value: CellValue, style: number): Content | undefined {
    if (typeof value === "number") return isDate[style] === true ? value + SHIFT_1904 : value;
    if (typeof value !== "object" || value.kind === "error") return value;
    return value.kind === "date" ? value.serial : value.fraction;
  }

  /** A cell that shares a formula has it written for itself. */
  function formulaOf(file: FileFormula, at: CellAddress): string | undefined {
    const { kind, text, group, area } = file;
    if (kind === "shared" && group !== undefined) return shared.formulaAt(text, group, at);
    if (kind === "data-table" && area !== undefined) dataTables.push(area);
    if (kind === "data-table" || text === "") return undefined;
    if (kind === "array") arrays.add(file, at);
    return formulaFromFile(text);
  }

  const read = (): ReadRows => ({
    rows,
    shared: shared.groups(),
    arrays: arrays.all(),
    dataTables,
    richTexts,
    lastRow,
  });
  return { row, read };
}
