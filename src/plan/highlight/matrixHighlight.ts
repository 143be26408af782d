import type { MatrixExtent, MatrixSink } from "../../matrix/matrix";
import type { FormulaFormat } from "../../workbook/conditionalFormat";
import type { WorkbookView } from "../../workbook/view";
import type { Brush } from "../formula/formats";
import type { Affected } from "./renameReader";

/** What is to be highlighted in one matrix: takes what is read of it, then says how. */
export interface MatrixHighlight extends Pick<MatrixSink, "mention" | "assess"> {
  readonly end: () => void;
  readonly affected: () => Affected;
  /** Whether affected skills are spelled in more ways than are kept. */
  readonly isOverfull: () => boolean;
  readonly formats: (brush: Brush, extent: MatrixExtent, workbook: WorkbookView) => Promise<readonly FormulaFormat[]>;
}
