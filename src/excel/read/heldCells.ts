import { asColumn, asRow, contains, type Area, type CellAddress } from "../../workbook/address";
import { areasByRow } from "../../workbook/areasByRow";
import type { CellValue } from "../../workbook/cell";
import { intersection, rangeOf } from "../area";
import { travel } from "../travel";
import { coveringBlocks, inTrips } from "./blocks";
import { cellValue } from "./cellValue";
import type { SheetShape } from "./sheetShape";

/** A cell that holds something, as Excel tells it. */
export interface HeldCell {
  readonly cell: CellAddress;
  readonly value: CellValue;
  /** Without its equals sign; undefined where the cell holds a constant. */
  readonly formula: string | undefined;
}

/** What stands in some areas of a sheet, row by row: as many round trips as it takes to hand over that many cells. */
export async function heldCells({ sheet, used }: SheetShape, areas: readonly Area[]): Promise<HeldCell[]> {
  const wanted = used === undefined ? [] : areas.flatMap((area) => intersection(area, used) ?? []);
  const found: HeldCell[] = [];
  for (const trip of inTrips(coveringBlocks(wanted))) {
    const cells = await travel(({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet.id);
      const answers = trip.map((area) => cellsIn(worksheet, area));
      return () => answers.flatMap((answer) => answer());
    });
    found.push(...cells);
  }
  const areasIn = areasByRow(wanted);
  const isWanted = ({ cell }: HeldCell): boolean => areasIn(cell.row).some((area) => contains(area, cell));
  return found.filter(isWanted).toSorted((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

function cellsIn(sheet: Excel.Worksheet, area: Area): () => HeldCell[] {
  const range = rangeOf(sheet, area).load({ values: true, formulas: true, numberFormat: true });
  return () => {
    const cells: HeldCell[] = [];
    for (const [index, values] of (range.values as unknown[][]).entries()) {
      for (const [offset, value] of values.entries()) {
        const formula = formulaOf(range.formulas[index]?.[offset], value);
        const content = cellValue(value, (range.numberFormat as string[][])[index]?.[offset]);
        if (content === undefined && formula === undefined) continue;
        const cell = { row: asRow(area.top + index), column: asColumn(area.left + offset) };
        cells.push({ cell, value: content, formula });
      }
    }
    return cells;
  };
}

/** A text that begins with an equals sign is its own formula, as Excel tells it. */
const formulaOf = (formula: unknown, value: unknown): string | undefined =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : undefined;
