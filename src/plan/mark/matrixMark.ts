import type { MatrixExtent, MatrixSink } from "../../matrix/matrix";
import type { FormulaFormat } from "../../workbook/conditionalFormat";
import type { WorkbookView } from "../../workbook/view";
import type { Brush } from "../formula/formats";

/** What is to be marked in one matrix: takes what is read of it, then says how. */
export interface MatrixMark extends Pick<MatrixSink, "mention" | "assess"> {
  readonly end: () => void;
  /** How many level cells are invalid now. */
  readonly invalid: () => number;
  /** Whether cells that serve several skills, or that hold skill and level in one, are marked by what stands in them now. */
  readonly isFixed: () => boolean;
  /** What cannot be marked: too many spellings of levels for any, or of skills for all. */
  readonly limit: () => "levels" | "skills" | undefined;
  readonly formats: (brush: Brush, extent: MatrixExtent, workbook: WorkbookView) => Promise<readonly FormulaFormat[]>;
}
