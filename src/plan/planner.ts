import type { Matrix, MatrixSink } from "../matrix/matrix";
import type { Edit } from "../workbook/edit";
import type { WorkbookView } from "../workbook/view";

/** What is to be done to a workbook: a value, to be looked at before it is applied. */
export interface Plan {
  readonly edits: readonly Edit[];
  /** What is done, what is left as it is, and why: a sentence each, for the person who decides. */
  readonly notes: readonly string[];
}

/** Makes a plan from the matrices of a workbook as they are read. */
export interface Planner {
  /** Takes a matrix that was found. */
  readonly open: (matrix: Matrix) => MatrixSink;
  /** Makes the plan when all is read. Throws a Refusal where what is asked for cannot be done without loss. */
  readonly finish: (workbook: WorkbookView) => Promise<Plan>;
}
