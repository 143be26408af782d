import type { RenameContext } from "../../check/renames";
import type { Matrix, MatrixExtent } from "../../matrix/matrix";
import type { FormulaFormat, Paint } from "../../workbook/conditionalFormat";
import type { WorkbookView } from "../../workbook/view";
import { formatEdits, MOST_FORMATS, type Brush } from "../formula/formats";
import { highlightNotes } from "../messages/highlight";
import { RENAME_PAINT } from "../paints";
import type { Plan, Planner } from "../planner";
import { highlightTall } from "./highlightTall";
import { highlightWide } from "./highlightWide";
import type { MatrixHighlight } from "./matrixHighlight";
import { createRenameReader, type RenameReader } from "./renameReader";

/** Which renames are looked at, and how what they affect is painted. */
export interface HighlightOptions extends RenameContext {
  readonly paint?: Paint;
}

/** One matrix with what is to be highlighted in it. */
interface Highlighted {
  readonly matrix: Matrix;
  readonly extent: MatrixExtent;
  readonly highlight: MatrixHighlight;
}

/**
 * Plans conditional formats that show which rows, or columns and their rows, a rename affects. They follow later edits: a row that
 * takes the new name loses its colour. What an earlier run left is replaced.
 *
 * @example createHighlightPlanner({ framework, version: "7", renames: "itmg" })
 */
export function createHighlightPlanner({ paint = RENAME_PAINT, ...context }: HighlightOptions): Planner {
  const renames = createRenameReader(context);
  const found: Highlighted[] = [];
  return {
    open: (matrix) => {
      const highlight = highlightOf(matrix, renames);
      const end = (extent: MatrixExtent): void => {
        highlight.end();
        found.push({ matrix, extent, highlight });
      };
      return { mention: highlight.mention, assess: highlight.assess, end };
    },
    finish: (workbook) => planOf(found, { tag: "sfia-rename", paint }, workbook),
  };
}

function highlightOf(matrix: Matrix, renames: RenameReader): MatrixHighlight {
  const { structure } = matrix;
  return structure.kind === "wide"
    ? highlightWide(matrix, structure, renames)
    : highlightTall(matrix, structure, renames);
}

async function planOf(found: readonly Highlighted[], brush: Brush, workbook: WorkbookView): Promise<Plan> {
  const formats = new Map<string, FormulaFormat[]>();
  const notes: string[] = [];
  for (const { matrix, extent, highlight } of found) {
    const all = await highlight.formats(brush, extent, workbook);
    const kept = all.slice(0, MOST_FORMATS);
    formats.set(matrix.sheet, [...(formats.get(matrix.sheet) ?? []), ...kept]);
    const affected = highlight.affected();
    const isPartial = all.length > kept.length || highlight.isOverfull();
    notes.push(...highlightNotes.ofMatrix({ sheet: matrix.sheet, area: extent.area, affected, isPartial }));
  }
  const renames = found.flatMap(({ highlight }) => highlight.affected().renames);
  const edits = await formatEdits(brush.tag, formats, workbook);
  return { edits, notes: [...notes, ...highlightNotes.ofAll(renames, edits.length > 0)] };
}
