import type { Matrix, MatrixExtent } from "../../matrix/matrix";
import type { FormulaFormat, Paint } from "../../workbook/conditionalFormat";
import type { WorkbookView } from "../../workbook/view";
import { formatEdits, MOST_FORMATS, type Brush } from "../formula/formats";
import { markNotes } from "../messages/mark";
import { INVALID_PAINT } from "../paints";
import type { Plan, Planner } from "../planner";
import type { MatrixMark } from "./matrixMark";
import { markTall } from "./markTall";
import { markWide } from "./markWide";

/** How invalid level cells are painted. Against which version they are read is each matrix's own. */
export interface MarkOptions {
  readonly paint?: Paint;
}

/** One matrix with what is to be marked in it. */
interface Marked {
  readonly matrix: Matrix;
  readonly extent: MatrixExtent;
  readonly mark: MatrixMark;
}

/**
 * Plans conditional formats that mark level cells which are invalid for their skill. They follow later edits: a cell that is put
 * right loses its mark, one that becomes wrong gets it. What an earlier run left is replaced.
 */
export function createMarkPlanner({ paint = INVALID_PAINT }: MarkOptions = {}): Planner {
  const found: Marked[] = [];
  return {
    open: (matrix) => {
      const mark = markOf(matrix);
      const end = (extent: MatrixExtent): void => {
        mark.end();
        found.push({ matrix, extent, mark });
      };
      return { mention: mark.mention, assess: mark.assess, end };
    },
    finish: (workbook) => planOf(found, { tag: "invalid-level", paint }, workbook),
  };
}

function markOf(matrix: Matrix): MatrixMark {
  const { structure } = matrix;
  return structure.kind === "wide" ? markWide(matrix, structure) : markTall(matrix, structure);
}

async function planOf(found: readonly Marked[], brush: Brush, workbook: WorkbookView): Promise<Plan> {
  const formats = new Map<string, FormulaFormat[]>();
  const notes: string[] = [];
  for (const { matrix, extent, mark } of found) {
    const all = await mark.formats(brush, extent, workbook);
    const kept = all.slice(0, MOST_FORMATS);
    formats.set(matrix.sheet, [...(formats.get(matrix.sheet) ?? []), ...kept]);
    const limit = mark.limit() ?? (all.length > kept.length ? "skills" : undefined);
    notes.push(
      ...markNotes.ofMatrix({
        sheet: matrix.sheet,
        area: extent.area,
        invalid: mark.invalid(),
        isFixed: mark.isFixed(),
        limit,
      }),
    );
  }
  const edits = await formatEdits(brush.tag, formats, workbook);
  const isMarked = edits.some((edit) => edit.formats.length > 0);
  return { edits, notes: [...notes, ...markNotes.ofAll(isMarked, edits.length > 0)] };
}
