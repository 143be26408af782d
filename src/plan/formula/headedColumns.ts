import type { SkillColumn } from "../../matrix/structure";
import {
  asColumn,
  asRow,
  formatCell,
  type Area,
  type CellAddress,
  type Column,
  type Row,
} from "../../workbook/address";
import { displayText } from "../../workbook/cell";
import type { WorkbookView } from "../../workbook/view";
import { excelNormal } from "./excelNormal";

/** Level columns whose headings stand alike: right above them, or as far to the side under a merged heading. */
export interface HeadedColumns {
  readonly columns: readonly SkillColumn[];
  /** The heading of the first of them. */
  readonly heading: CellAddress;
}

/** Columns by where their headings stand, so that one relative reference serves all of a kind. */
export function headedAlike(columns: readonly SkillColumn[]): HeadedColumns[] {
  const kinds = new Map<string, HeadedColumns>();
  for (const column of columns.toSorted((a, b) => a.column - b.column)) {
    const { heading } = column;
    const kind = `${heading.row} ${heading.column - column.column}`;
    const known = kinds.get(kind) ?? { columns: [], heading };
    kinds.set(kind, { ...known, columns: [...known.columns, column] });
  }
  return [...kinds.values()];
}

/** The cells of some columns in some rows, columns side by side as one area, from left to right. */
export function columnAreas(columns: readonly Column[], top: Row, bottom: Row): Area[] {
  const areas: Area[] = [];
  for (const column of columns.toSorted((a, b) => a - b)) {
    const last = areas.at(-1);
    if (last !== undefined && column <= last.right + 1) areas[areas.length - 1] = { ...last, right: column };
    else areas.push({ top, left: column, bottom, right: column });
  }
  return areas;
}

/** Reads the headings of some columns as they stand in their cells, in normal form: a reference may hold a part of one only. */
export async function readHeadings(
  workbook: WorkbookView,
  sheet: string,
  columns: readonly SkillColumn[],
): Promise<(column: SkillColumn) => string> {
  const rows = columns.map(({ heading }) => heading.row);
  const places = columns.map(({ heading }) => heading.column);
  const area = {
    top: asRow(Math.min(...rows)),
    left: asColumn(Math.min(...places)),
    bottom: asRow(Math.max(...rows)),
    right: asColumn(Math.max(...places)),
  };
  const cells = columns.length === 0 ? [] : await workbook.cells(sheet, [area]);
  const texts = new Map(cells.map(({ cell, value }) => [formatCell(cell), excelNormal(displayText(value))]));
  return ({ heading }) => texts.get(formatCell(heading)) ?? "";
}
