import type { Area, Column, Row } from "../../workbook/address";
import type { CellWrite } from "../../workbook/edit";
import { inParts, coveringBlocks } from "../read/blocks";
import { heightOf, rangeOf, widthOf } from "../area";
import { jsonBytes } from "../jsonBytes";
import { areasOfCells } from "./addresses";
import { CALL_BYTES, type Step } from "./step";
import { wireContent, type WireContent } from "./wireText";

/** Cells by row and column; the last write of a cell counts. */
type Writes = ReadonlyMap<Row, ReadonlyMap<Column, WireContent>>;

/** Cells that lie close together are written at once; what lies between them is left alone. */
const MOST_CELLS = 10_000;
/** So that steps fill requests well, and one alone is never too large. */
const MOST_BYTES = 400_000;

/** The steps that write the contents of cells. Throws a Refusal where a cell cannot hold what is to be written. */
export function stepsToWrite(sheet: string, cells: readonly CellWrite[]): Step[] {
  const writes = writesOf(cells);
  const areas = areasOfCells(cells.map(({ cell }) => cell));
  return coveringBlocks(areas)
    .flatMap((area) => inParts(area, MOST_CELLS))
    .flatMap((area) => stepsInPieces(sheet, area, writes));
}

/** The step for an area; where its texts are too long for one, the steps for its halves. */
function stepsInPieces(sheet: string, area: Area, writes: Writes): Step[] {
  const step = stepToWrite(sheet, area, writes);
  if (step.bytes <= MOST_BYTES || heightOf(area) === 1) return [step];
  return inParts(area, Math.ceil(heightOf(area) / 2) * widthOf(area)).flatMap((part) =>
    stepsInPieces(sheet, part, writes),
  );
}

function writesOf(cells: readonly CellWrite[]): Writes {
  const rows = new Map<Row, Map<Column, WireContent>>();
  for (const { cell, content } of cells) {
    const row = rows.get(cell.row) ?? new Map<Column, WireContent>();
    rows.set(cell.row, row.set(cell.column, wireContent(content, cell)));
  }
  return rows;
}

/** A cell that is null is left as it is (Excel.Range.values, null input). */
function stepToWrite(sheet: string, area: Area, writes: Writes): Step {
  const contents = Array.from({ length: heightOf(area) }, (_, row) =>
    Array.from({ length: widthOf(area) }, (__, column) =>
      writes.get((area.top + row) as Row)?.get((area.left + column) as Column),
    ),
  );
  const values = contents.map((row) => row.map((content) => (content && "value" in content ? content.value : null)));
  const formulas = contents.map((row) =>
    row.map((content) => (content && "formula" in content ? content.formula : null)),
  );
  const hasValues = values.some((row) => row.some((value) => value !== null));
  const hasFormulas = formulas.some((row) => row.some((formula) => formula !== null));
  const queue = (workbook: Excel.Workbook): void => {
    const range = rangeOf(workbook.worksheets.getItem(sheet), area);
    if (hasValues) range.values = values;
    if (hasFormulas) range.formulas = formulas;
  };
  return { bytes: CALL_BYTES + (hasValues ? jsonBytes(values) : 0) + (hasFormulas ? jsonBytes(formulas) : 0), queue };
}
