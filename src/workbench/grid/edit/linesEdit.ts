import { asColumn, asRow } from "../../../workbook/address";
import { areaOf } from "../../model/areas";
import { WHOLE_SHEET } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { columnOf, rowOf } from "../../model/cells";
import { tell, type Workbench } from "../../model/workbench";
import { setHeight, setWidth } from "../../model/widths";
import type { Edit } from "./history";

/** Rows or columns of a sheet, from one to another. */
export interface LineRange {
  readonly kind: "rows" | "columns";
  readonly from: number;
  readonly to: number;
}

/** Gives columns a width, or rows a height, in points; undefined lets rows fit their content. */
export const resizeLines = (bench: Workbench, sheet: Sheet, lines: LineRange, points: number | undefined): Edit =>
  editLines(bench, sheet, lines, () => {
    const area = areaOfLines(lines);
    if (lines.kind === "rows") setHeight(sheet, area, points);
    else setWidth(sheet, area, points);
  });

/** Hides rows or columns, or brings them back into sight. */
export const hideLines = (bench: Workbench, sheet: Sheet, lines: LineRange, isHidden: boolean): Edit =>
  editLines(bench, sheet, lines, () => {
    for (let line = lines.from; line <= lines.to; line++) recordOf(sheet, lines, line).hidden = isHidden;
  });

const areaOfLines = ({ kind, from, to }: LineRange) =>
  kind === "rows"
    ? { ...WHOLE_SHEET, top: asRow(from), bottom: asRow(to) }
    : { ...WHOLE_SHEET, left: asColumn(from), right: asColumn(to) };

const recordOf = (sheet: Sheet, { kind }: LineRange, line: number) =>
  kind === "rows" ? rowOf(sheet, line) : columnOf(sheet, line);

function editLines(bench: Workbench, sheet: Sheet, lines: LineRange, change: () => void): Edit {
  const before = takeSizes(sheet, lines);
  const run = (): void => {
    change();
    tell(bench, { kind: "look-changed", sheet });
  };
  run();
  return {
    sheet,
    // A change of rows' or columns' sizes touches no cell's content.
    area: areaOf(0, 0, -1, -1),
    seen: undefined,
    redo: run,
    undo: () => {
      before();
      tell(bench, { kind: "look-changed", sheet });
    },
  };
}

/** Takes note of how large lines are, and gives what makes them so again. */
function takeSizes(sheet: Sheet, lines: LineRange): () => void {
  const { kind, from, to } = lines;
  const sizes = Array.from({ length: to - from + 1 }, (_, index) => {
    const line = from + index;
    if (kind === "rows") {
      const row = sheet.rows[line];
      return { hidden: row?.hidden ?? false, size: row?.height };
    }
    const column = sheet.columns[line];
    return { hidden: column?.hidden ?? false, size: column?.width };
  });
  return () => {
    for (const [index, { hidden, size }] of sizes.entries()) {
      recordOf(sheet, lines, from + index).hidden = hidden;
      if (kind === "rows") rowOf(sheet, from + index).height = size;
      else columnOf(sheet, from + index).width = size;
    }
  };
}
